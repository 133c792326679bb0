import type { Language } from './lang/language.ts';
import type { Report } from './report.ts';

/** Says a report in one form. */
export interface Reporter {
  readonly name: string;
  /** Its file in the report folder; null for standard output. */
  readonly file: string | null;
  readonly render: (report: Report, surface: Surface) => string;
}

/** What a reporter for people is shown on; of it, files take the folder at most. */
export interface Surface {
  /** Columns of the terminal. */
  readonly width: number;
  /** Marks text for the eye, or leaves it as it is where colours are not wanted. */
  readonly paint: (ink: Ink, text: string) => string;
  /** Only the failures and the verdict. */
  readonly quiet: boolean;
  /** Where the files are, as the reader would type it; null where none were written. */
  readonly reportDir: string | null;
  /** What people read is in it; English where left out. What programs read is always in English. */
  readonly language?: Language;
}

/** What a text means; the surface decides what that looks like. */
export type Ink = 'plain' | 'strong' | 'faint' | 'bad' | 'good' | 'warn' | 'unclear' | 'code';
