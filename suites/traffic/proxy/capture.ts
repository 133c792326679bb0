import type { Readable } from 'node:stream';

/** Most of one body that is kept, in bytes. More of it passes all the same. */
const mostBytes = 32 * 1024 * 1024;

/** Keeps what flows through a stream, without slowing it down. */
export class Capture {
  readonly #chunks: Buffer[] = [];
  #length = 0;

  /** Listens to a stream that somebody else reads. */
  of(stream: Readable): this {
    stream.on('data', (chunk: Buffer) => {
      this.#length += chunk.length;
      if (this.#length <= mostBytes) this.#chunks.push(chunk);
    });
    return this;
  }

  bytes(): Buffer {
    return this.#chunks.length === 1 ? (this.#chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(this.#chunks);
  }
}
