import type { AnnotationsWanted } from '../cli/options/read-annotations.ts';
import type { Language } from '../lang/language.ts';
import type { Printed } from '../cli/options/read-printed.ts';

/** What `report merge` does, complete. */
export interface MergeOptions extends Printed {
  /** Report folders, or folders above them. */
  readonly folders: readonly string[];
  /** Where what comes of it goes; default `conformance-report`. */
  readonly reportDir: string;
  /** Go on without shards, or shops of the list, that have no report; default false. */
  readonly allowMissing: boolean;
  /** A list of shops, all of which must have a report; default null, none. */
  readonly shops: string | null;
  /** Print only the failures and the verdict; default false. */
  readonly quiet: boolean;
  /** File of accepted deviations; default null, none. */
  readonly waivers: string | null;
  readonly annotations: AnnotationsWanted;
  /** Default `en`. */
  readonly language: Language;
}
