import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { json } from '../../json.ts';
import { UsageError } from '../usage-error.ts';

/** The page on traffic has the name of that of a run: neither may take the other's place. @throws UsageError */
export function refuseRunFolder(folder: string): void {
  if (!existsSync(join(folder, json.file ?? ''))) return;
  throw new UsageError(
    `${folder} holds the reports of a run`,
    'Give those on traffic another folder with --report-dir.',
  );
}
