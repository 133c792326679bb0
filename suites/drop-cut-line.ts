import { readFileSync, truncateSync } from 'node:fs';

/** Takes the end of a file of lines away where a crash cut it off: it would spoil the line that is written after it. */
export function dropCutLine(file: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.endsWith('\n')) truncateSync(file, Buffer.byteLength(text.slice(0, text.lastIndexOf('\n') + 1)));
}
