import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BrokenAnswer } from '../../../suites/client/broken-answer.ts';
import { unpackBody } from '../../../suites/client/unpack-body.ts';

const text = JSON.stringify({ note: 'Gọi trước '.repeat(500) });
const plain = Buffer.from(text);
const enough = 1_000_000;
const packed = [
  ['gzip', gzipSync(plain)],
  ['x-gzip', gzipSync(plain)],
  ['deflate', deflateSync(plain)],
  ['deflate', deflateRawSync(plain)],
  ['br', brotliCompressSync(plain)],
  ['zstd', zstdCompressSync(plain)],
] as const;

describe.each(packed)('a body in the encoding %s', (name, bytes) => {
  it('is unpacked, however the name is written', async () => {
    expect((await unpackBody(bytes, name, enough)).toString()).toBe(text);
    expect((await unpackBody(bytes, ` ${name.toUpperCase()} `, enough)).toString()).toBe(text);
  });

  it('is unpacked to its last byte, and not to one more than may be read', async () => {
    expect((await unpackBody(bytes, name, plain.length)).toString()).toBe(text);
    const bomb = unpackBody(bytes, name, plain.length - 1);
    await expect(bomb).rejects.toMatchObject({ code: 'ERR_BUFFER_TOO_LARGE' });
  });

  it('is known to break off', async () => {
    const half = bytes.subarray(0, bytes.length / 2);
    await expect(unpackBody(half, name, enough)).rejects.toMatchObject({ code: 'Z_BUF_ERROR' });
  });

  it('is nothing where nothing was sent', async () => {
    expect((await unpackBody(Buffer.alloc(0), name, enough)).length).toBe(0);
  });
});

describe('a body', () => {
  it.each([undefined, '', 'identity', ' , '])('is taken as it is where its encoding is %j', async (name) => {
    expect((await unpackBody(plain, name, enough)).toString()).toBe(text);
  });

  it('is unpacked as often as it was packed, the last packing first', async () => {
    const twice = brotliCompressSync(gzipSync(plain));
    expect((await unpackBody(twice, 'gzip, br', enough)).toString()).toBe(text);
  });

  it('is bounded in each step of unpacking', async () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(5_000_000)));
    await expect(unpackBody(bomb, 'gzip, gzip', 100)).rejects.toMatchObject({ code: 'ERR_BUFFER_TOO_LARGE' });
  });

  it('is refused where it was packed more often than any server has a reason to', async () => {
    const names = Array.from({ length: 4 }, () => 'gzip').join(', ');
    await expect(unpackBody(plain, names, enough)).rejects.toThrow(/packed 4 times over/);
  });

  it.each(['compress', 'constructor', 'snappy'])(
    'is refused in the encoding %s, which is not read',
    async (name) => {
      await expect(unpackBody(plain, name, enough)).rejects.toBeInstanceOf(BrokenAnswer);
    },
  );

  it.each(['gzip', 'deflate', 'br', 'zstd'])('is refused where it says %s and is not', async (name) => {
    await expect(unpackBody(plain, name, enough)).rejects.toThrow(
      new BrokenAnswer('encoding', `the answer is not in the encoding that it names (${name})`),
    );
  });
});
