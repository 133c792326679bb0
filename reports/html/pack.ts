import { deflateRawSync } from 'node:zlib';

/** Texts packed so that a page opens without reading them: a browser unpacks a block when something of it is looked at. */
export interface Packed {
  /** Each the text of a JSON object, from id to what was packed; deflated (raw) and in Base64. */
  readonly blocks: readonly string[];
  /** The block that something is in, by id. */
  readonly blockOf: ReadonlyMap<string, number>;
}

/** Characters after which the next block begins. Answers of one shop are much alike: together they become far smaller than each alone. */
const blockLength = 400_000;

export function pack(details: ReadonlyMap<string, unknown>): Packed {
  const blockOf = new Map<string, number>();
  const blocks: string[] = [];
  let open: string[] = [];
  let length = 0;
  const close = (): void => {
    blocks.push(deflateRawSync(`{${open.join(',')}}`).toString('base64'));
    open = [];
    length = 0;
  };
  for (const [id, detail] of details) {
    const text = `${JSON.stringify(id)}:${JSON.stringify(detail)}`;
    if (length > 0 && length + text.length > blockLength) close();
    blockOf.set(id, blocks.length);
    open.push(text);
    length += text.length;
  }
  if (open.length > 0) close();
  return { blocks, blockOf };
}
