import type { ResolvedRunOptions } from '../cli/options/run-options.ts';
import type { ValueSchema } from './value-schema.ts';

/** A value as it stands in `conformance.yaml`. */
export type SettingValue = string | number | boolean | readonly (string | number)[];

/** One thing that can be set, by flag, environment or file. Command line, help, schema and `config` come from this. */
export interface Setting {
  /** Key in the file. The flag has the same name in kebab-case: `maxRequests`, `--max-requests`. */
  readonly name: string;
  /** What the flag takes, in angle brackets; null for a switch, which also has `--no-…`. */
  readonly takes: string | null;
  /** Variable of the environment; absent where there is none. */
  readonly environment?: string;
  /** What the file may say. A list is written with commas as a flag and in the environment. */
  readonly schema: ValueSchema;
  readonly says: string;
  /** In words; absent where nothing is the default. */
  readonly default?: string;
  /** A relative path of the file starts where the file is. */
  readonly path?: true;
  /** Name of a file that is taken where it stands beside the configuration. */
  readonly beside?: string;
  /** What it came to; undefined where the run has no use for it. */
  readonly effective: (options: ResolvedRunOptions) => SettingValue | undefined;
}

/** `maxRequests` → `--max-requests`. */
export function flagOf({ name }: Pick<Setting, 'name'>): string {
  return `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
