import { readFileSync } from 'node:fs';
import { codeOf } from '../../suites/error-code.ts';
import { UsageError } from '../cli/usage-error.ts';
import { readCheckedYaml } from '../config/read-checked-yaml.ts';
import type { ValueSchema } from '../config/value-schema.ts';
import type { Waiver, WaiverList } from './waiver.ts';

/** Loads accepted deviations. Whether they are still good is only known when a run has been judged. @throws UsageError */
export function loadWaivers(file: string): WaiverList {
  const { value = [], lineOf } = readCheckedYaml<readonly Omit<Waiver, 'line'>[]>(
    { text: readWaiverFile(file), file },
    loadSchema(),
  );
  return { file, waivers: value.map((waiver, index) => ({ ...waiver, line: lineOf([index]) })) };
}

function readWaiverFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const code = codeOf(cause);
    throw new UsageError(
      `the waivers cannot be read: ${file} (${code})`,
      'Name a file with --waivers, or with `waivers` in the configuration; `run --print-waivers` prints what it holds.',
      { cause },
    );
  }
}

function loadSchema(): ValueSchema {
  const text = readFileSync(new URL('./waivers.schema.json', import.meta.url), 'utf8');
  return JSON.parse(text) as ValueSchema;
}
