import { promisify } from 'node:util';
import {
  brotliDecompress,
  gunzip,
  inflate,
  inflateRaw,
  zstdDecompress,
  type BrotliOptions,
  type ZlibOptions,
} from 'node:zlib';
import { BrokenAnswer } from './broken-answer.ts';

type Unpack = (
  bytes: Buffer,
  options: Pick<ZlibOptions & BrotliOptions, 'maxOutputLength'>,
) => Promise<Buffer>;

const inflateWrapped: Unpack = promisify(inflate);
const inflateBare: Unpack = promisify(inflateRaw);
const unzip: Unpack = promisify(gunzip);

const encodings: Readonly<Record<string, Unpack>> = {
  identity: (bytes) => Promise.resolve(bytes),
  gzip: unzip,
  'x-gzip': unzip,
  // Some servers leave out the wrapping that the name stands for: its first byte says so.
  deflate: (bytes, options) =>
    ((bytes[0] ?? 0) & 0x0f) === 8 ? inflateWrapped(bytes, options) : inflateBare(bytes, options),
  br: promisify(brotliDecompress),
  zstd: promisify(zstdDecompress),
};

/** More than a server has any reason for; each costs as much as the largest answer. */
const mostEncodings = 3;

/**
 * Unpacks the body of an answer.
 * @param contentEncoding the header, where there is one
 * @param maxBytes most that any step of unpacking may make of it
 * @throws BrokenAnswer; an error of zlib with the code `ERR_BUFFER_TOO_LARGE`, or `Z_BUF_ERROR` where the body breaks off
 */
export async function unpackBody(
  body: Buffer,
  contentEncoding: string | undefined,
  maxBytes: number,
): Promise<Buffer> {
  const names = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  const applied = names.filter((name) => name !== '').toReversed();
  if (applied.length > mostEncodings)
    throw new BrokenAnswer(
      'encoding',
      `the answer was packed ${applied.length} times over (${names.join(', ')})`,
    );
  let bytes = body;
  for (const name of applied) if (bytes.length > 0) bytes = await unpack(bytes, name, maxBytes);
  return bytes;
}

async function unpack(bytes: Buffer, name: string, maxBytes: number): Promise<Buffer> {
  const decode = Object.hasOwn(encodings, name) ? encodings[name] : undefined;
  if (decode === undefined)
    throw new BrokenAnswer(
      'encoding',
      `the answer is in an encoding that this suite does not read (${name})`,
    );
  try {
    return await decode(bytes, { maxOutputLength: maxBytes });
  } catch (cause) {
    const { code } = cause as { readonly code?: unknown };
    if (code === 'ERR_BUFFER_TOO_LARGE' || code === 'Z_BUF_ERROR') throw cause;
    throw new BrokenAnswer('encoding', `the answer is not in the encoding that it names (${name})`, {
      cause,
    });
  }
}
