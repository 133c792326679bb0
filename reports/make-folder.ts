import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Makes a folder and those it is in. Named from the root, as Node tries for ever where the folder it works in is gone. */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(resolve(folder), { recursive: true });
}
