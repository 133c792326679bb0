import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { attachBodies } from './attach-bodies.ts';

/** A recording that cannot be opened; the message says why, the hint what to do. */
export class RecordingError extends Error {
  override readonly name = 'RecordingError';
  readonly hint: string;

  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.hint = hint;
  }
}

const nameIt = 'Name the HTTP archive (.har) itself.';
const exportHar = 'Export an HTTP archive (HAR 1.2), and name that.';
/** More than this is not unpacked. */
const mostBytes = 512 * 1024 * 1024;

/**
 * The text of a recording as tools leave it: plain, with a byte order mark, packed with gzip, or an archive that Playwright wrote as a ZIP.
 * Bodies that stand in files of their own are put in their place. @throws RecordingError
 */
export function openRecording(path: string): string {
  const bytes = readFileSync(path);
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return fromZip(bytes);
  if (begins(bytes, [0x1f, 0x8b])) return textOf(fromGzip(bytes));
  return attachBodies(textOf(bytes), (name) => readOrNothing(join(dirname(path), name)));
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Windows saves what a program prints in UTF-16. */
function textOf(bytes: Uint8Array): string {
  if (begins(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (begins(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

function fromGzip(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes });
  } catch (cause) {
    throw new RecordingError('it is packed with gzip, and damaged', 'Save it once more.', { cause });
  }
}

function fromZip(bytes: Uint8Array): string {
  const files = unzip(bytes);
  const archives = Object.keys(files).filter((name) => name.toLowerCase().endsWith('.har'));
  const [archive] = archives;
  if (archive === undefined && Object.keys(files).some((name) => /^raw\/\d+_c\.txt$/.test(name)))
    throw new RecordingError('it is a session archive of Fiddler', exportHar);
  if (archive === undefined)
    throw new RecordingError('it is a ZIP that holds no HTTP archive (.har)', exportHar);
  if (archives.length > 1)
    throw new RecordingError(
      'it is a ZIP that holds more than one HTTP archive (.har)',
      'Unpack it, and name one of them.',
    );
  const folder = archive.slice(0, archive.length - basename(archive).length);
  return attachBodies(textOf(files[archive] ?? new Uint8Array()), (name) => files[folder + name]);
}

function unzip(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        if (size > mostBytes) throw new RangeError('too large');
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof RangeError)
      throw new RecordingError('it unpacks to more than 512 MiB', nameIt, { cause });
    throw new RecordingError('it is a damaged ZIP', nameIt, { cause });
  }
}

function readOrNothing(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
