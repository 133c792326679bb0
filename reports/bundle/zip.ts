import { unzipSync, zipSync } from 'fflate';

/** Files by name. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A ZIP that is not read; the message says why. */
export class ZipError extends Error {
  override readonly name = 'ZipError';
}

/** More than this is not unpacked: no bundle of a run comes near it. */
const largest = { files: 100, bytes: 512 * 1024 * 1024 };
/** The first day that a ZIP can name: the same files make the same bytes, whenever they are packed. */
const always = new Date(1980, 0, 1);

/** The same files, in the same order, make the same bytes. */
export function pack(files: Files): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 6, mtime: always });
}

/** @throws ZipError for what is no ZIP, or one that unpacks to more than a bundle ever is */
export function unpack(bytes: Uint8Array): Files {
  let count = 0;
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        count += 1;
        size += originalSize;
        if (count > largest.files || size > largest.bytes)
          throw new ZipError('it unpacks to more than a bundle ever is');
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (cause) {
    if (cause instanceof ZipError) throw cause;
    throw new ZipError('it is no ZIP, or a damaged one', { cause });
  }
}
