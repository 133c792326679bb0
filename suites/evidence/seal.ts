import { createHash, hash } from 'node:crypto';

/** The seal before the first record of a file. */
export const firstSeal = '0'.repeat(64);

const sealAtEnd = /,"seal":"([0-9a-f]{64})"\}$/;

/**
 * A record as a line of evidence: JSON that ends with its seal, the SHA-256 of the seal before it and of the record. Lines that are
 * changed, left out, added or put in another order break the chain there. It shows what was touched by somebody who does not make all
 * seals anew; against one who does only a signature helps.
 */
export function sealLine(record: object, previous: string): { readonly line: string; readonly seal: string } {
  const { bytes, seal } = new Sealer().seal(record, previous);
  return { line: bytes.toString('utf8', 0, bytes.length - 1), seal };
}

/** Seals one record after the other in the same piece of memory: answers are long, and there are many. */
export class Sealer {
  #room = Buffer.alloc(0);

  /** @returns the line as bytes, with its end; they are only good until the next one is sealed */
  seal(record: object, previous: string): { readonly bytes: Buffer; readonly seal: string } {
    const text = JSON.stringify(record);
    const room = this.#roomFor(previous.length + text.length * mostBytesOfOne + sealTail + 2);
    // What is hashed stands there in one piece: the seal before it, and the record.
    const from = room.write(`${previous}\n`, 'latin1');
    const to = from + room.write(text, from);
    const seal = hash('sha256', room.subarray(0, to));
    const end = to - 1 + room.write(`,"seal":"${seal}"}\n`, to - 1, 'latin1');
    return { bytes: room.subarray(from, end), seal };
  }

  #roomFor(bytes: number): Buffer {
    if (bytes > mostKept) return Buffer.allocUnsafe(bytes);
    if (bytes > this.#room.length) this.#room = Buffer.allocUnsafe(Math.min(2 * bytes, mostKept));
    return this.#room;
  }
}

/** Bytes that a character of a string becomes at most. */
const mostBytesOfOne = 3;
/** So much memory is kept for the next record. */
const mostKept = 4 * 1024 * 1024;

/** The seal that a line ends with; undefined where it has none. */
export function sealOf(line: string): string | undefined {
  return sealAtEnd.exec(line)?.[1];
}

/** What checking a chain came to. */
export interface CheckedChain {
  /** Lines that were checked. */
  readonly length: number;
  /** The last seal; that of no line at all where there is none. */
  readonly head: string;
  /** Numbers of lines, from 1, whose seal does not fit the lines before them, or that have none; a cut last line counts. */
  readonly broken: readonly number[];
}

/** Checks the seals of evidence, line by line. */
export function checkChain(lines: Iterable<string>): CheckedChain {
  const broken: number[] = [];
  let head = firstSeal;
  let length = 0;
  for (const line of lines) {
    if (line === '') continue;
    length += 1;
    const found = sealOf(line);
    const text = found === undefined ? line : `${line.slice(0, line.length - sealTail)}}`;
    const due = createHash('sha256').update(`${head}\n${text}`).digest('hex');
    if (found !== due) broken.push(length);
    // The chain goes on from what stands there, so that one break is told once.
    head = found ?? due;
  }
  return { length, head, broken };
}

/** `,"seal":"…"}` */
const sealTail = ',"seal":""}'.length + 64;
