import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import type { Language } from '../lang/language.ts';
import { ReportError } from '../report-error.ts';
import { reporters } from '../reporters.ts';
import type { Surface } from '../reporter.ts';
import type { Surroundings } from './command.ts';
import { commandWordsIn } from './command-words.ts';
import type { ExitReason } from './exit-codes.ts';
import { judgeFile } from './judge-again.ts';
import { loadAsides, type AsideFiles } from './load-asides.ts';
import { loadAccepted } from './load-accepted.ts';
import { chooseOne } from './options/choose-one.ts';
import { formatOfEnding, renderFormats, reporterOfFormat, type RenderFormat } from './render-formats.ts';
import { suiteVersion } from './suite-version.ts';
import { surfaceOf } from './surface.ts';
import { UsageError } from './usage-error.ts';

export interface RenderOptions extends AsideFiles {
  /** An evidence file, or the report folder it is in. */
  readonly path: string;
  /** As typed; null: told from the ending of `out`. */
  readonly format: string | null;
  /** File that the report goes to; null for standard output. */
  readonly out: string | null;
  /** File of accepted deviations; null for none. */
  readonly waivers: string | null;
  readonly language: Language;
}

/**
 * Makes one report of recorded evidence, judged by the law as it is now. The verdict changes no exit code: that is for `judge`.
 * @throws UsageError, ReportError
 */
export async function renderAgain(options: RenderOptions, { out, err }: Surroundings): Promise<ExitReason> {
  const format = readFormat(options);
  const accepted = loadAccepted(options.waivers);
  const report = await judgeFile(options.path, {
    suiteVersion: suiteVersion(),
    ...(accepted === undefined ? {} : { accepted }),
  });
  const asides = loadAsides(options, report.results.platform);
  const shown = surfaceOf(out, {
    quiet: false,
    reportDir: folderOf(options.path),
    language: options.language,
  });
  const surface = options.out === null ? shown : { ...shown, ...plainFile };
  const reporter = reporters.find(({ name }) => name === reporterOfFormat[format]);
  const text = reporter?.render({ ...report, ...asides }, surface) ?? '';
  if (options.out === null) out.write(text);
  else {
    await write(options.out, text);
    err.write(`${commandWordsIn(options.language).report.written(format, options.out)}\n`);
  }
  return 'conformant';
}

/** A file has no colours, and no width of its own. */
const plainFile: Pick<Surface, 'paint' | 'width'> = { paint: (_ink, text) => text, width: 110 };

function readFormat({ format, out }: RenderOptions): RenderFormat {
  if (format !== null) return chooseOne('format', format, renderFormats);
  const told = out === null ? undefined : formatOfEnding[extname(out).toLowerCase()];
  if (told !== undefined) return told;
  throw new UsageError(
    'it is not said which report to make',
    `Add --format with one of ${renderFormats.join(', ')}.`,
  );
}

/** Where the files of the run are. */
function folderOf(path: string): string {
  return statSync(path).isDirectory() ? path : dirname(path);
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (cause) {
    throw new ReportError(file, cause, 'Name another file with --out.');
  }
}
