import { closeSync, openSync, readSync } from 'node:fs';

/** One line of a file, without its end. */
export interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** Nothing ended it: the last line of a file whose writing may have been cut. */
  readonly open: boolean;
  /** Where it stands in the file, in bytes. */
  readonly place: Place;
}

export interface Place {
  readonly offset: number;
  readonly length: number;
}

const chunkBytes = 1 << 20;
const lineFeed = 10;

/** Reads a file line by line: no more of it is held than one line and the stretch that it stands in. @throws the file system's error */
export function* readLines(file: string): Generator<Line> {
  const descriptor = openSync(file, 'r');
  try {
    yield* linesOf(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Reads one line again. */
export function readLineAt(file: string, { offset, length }: Place): string {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(length);
    readSync(descriptor, bytes, 0, length, offset);
    return bytes.toString('utf8');
  } finally {
    closeSync(descriptor);
  }
}

function* linesOf(descriptor: number): Generator<Line> {
  let parts: Buffer[] = [];
  let offset = 0;
  let number = 0;
  const take = (open: boolean): Line => {
    const bytes = parts.length === 1 ? (parts[0] ?? Buffer.alloc(0)) : Buffer.concat(parts);
    parts = [];
    number += 1;
    const place = { offset, length: bytes.length };
    offset += bytes.length + 1;
    return { text: bytes.toString('utf8'), number, open, place };
  };
  for (;;) {
    const chunk = Buffer.alloc(chunkBytes);
    const read = readSync(descriptor, chunk, 0, chunkBytes, null);
    if (read === 0) break;
    let from = 0;
    for (;;) {
      const end = chunk.subarray(0, read).indexOf(lineFeed, from);
      if (end === -1) break;
      parts.push(chunk.subarray(from, end));
      yield take(false);
      from = end + 1;
    }
    if (from < read) parts.push(chunk.subarray(from, read));
  }
  if (parts.length > 0) yield take(true);
}
