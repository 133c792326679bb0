import { join } from 'node:path';
import { replayFileName } from '../replay-file-name.ts';

/** How a sequence is had done again. */
export interface PageReplay {
  /** Its file beside the page. */
  readonly file: string;
  /** The shell command. */
  readonly command: string;
}

/** The command for the sequence at this place in the results; `folder` as the reader would type it, null where it is not known. */
export function buildReplay(index: number, folder: string | null): PageReplay {
  const file = replayFileName(index);
  const path = folder === null ? file : join(folder, file);
  return { file, command: `order-conformance run --replay ${/\s/.test(path) ? `"${path}"` : path}` };
}
