import type { CliCommand, Given, Surroundings } from '../command.ts';
import type { ExitReason } from '../exit-codes.ts';
import { didYouMean } from '../near-names.ts';
import { readAnnotations } from '../options/read-annotations.ts';
import { readLanguage } from '../options/read-language.ts';
import { readPrinted } from '../options/read-printed.ts';
import { usualReportDir } from '../options/read-report-dir.ts';
import { renderFormats } from '../render-formats.ts';
import { UsageError } from '../usage-error.ts';

type Action = (given: Given, surroundings: Surroundings) => Promise<ExitReason>;

const actions: Readonly<Record<string, Action>> = { merge, open, render };

/** What is typed for one action only, by its attribute among the flags. */
const flagsOf: Readonly<Record<string, readonly string[]>> = {
  merge: [
    'reportDir',
    'allowMissing',
    'shops',
    'json',
    'printWaivers',
    'waivers',
    'annotations',
    'quiet',
    'lang',
  ],
  open: ['lang'],
  render: ['format', 'out', 'waivers', 'drift', 'portability', 'lang'],
};

/** Makes one report of several, shows one, and makes one anew. */
export const report: CliCommand = {
  usage: 'report <action> [folders...]',
  summary:
    'merge: give one verdict of the shards of a run, and sum up runs against several shops; ' +
    'open: show a report in the browser; render: make any report of recorded evidence, without a shop',
  settings: ['waivers', 'annotations', 'quiet', 'lang'],
  declare: (command) =>
    command
      .option('--report-dir <folder>', `merge: where the reports go (default: ${usualReportDir})`)
      .option(
        '--allow-missing',
        'merge: go on without the shards and shops that have no report: nothing is green then',
      )
      .option('--shops <file>', 'merge: the list of shops, all of which must have a report')
      .option('--json', 'merge: print the document with the results and nothing else')
      .option('--print-waivers', 'merge: print a waiver for each new failure of a run, and nothing else')
      .option('--format <name>', `render: ${renderFormats.join(', ')}`)
      .option('--out <file>', 'render: where it goes (default: standard output)')
      .option('--drift <file>', 'render: a drift.json, to be shown on the page')
      .option('--portability <file>', 'render: what compare --json printed, to be shown on the page'),
  run: async (given, surroundings) => {
    const [name = ''] = given.words;
    const action = actions[name];
    if (action === undefined) {
      const known = Object.keys(actions);
      throw new UsageError(
        `a report can be ${['merged', 'opened', 'rendered'].join(', ')}; '${name}' is none of these`,
        didYouMean(name, known) ?? `Type report ${known.join(', report ')}.`,
      );
    }
    refuseStrangeFlags(name, given);
    return action({ ...given, words: given.words.slice(1) }, surroundings);
  },
};

function refuseStrangeFlags(action: string, { typed }: Given): void {
  const own = flagsOf[action] ?? [];
  const strange = Object.keys(typed).find((flag) => !own.includes(flag) && flag !== 'config');
  if (strange === undefined) return;
  const flag = `--${strange.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw new UsageError(
    `report ${action} takes no ${flag}`,
    'Leave it out; --help says which action takes what.',
  );
}

async function merge({ words: folders, flags }: Given, surroundings: Surroundings): Promise<ExitReason> {
  if (folders.length === 0)
    throw new UsageError('no folder to merge', 'Type report merge and the folders that the runs wrote.');
  const { reportDir, shops, waivers } = flags;
  const { mergeAndTell } = await import('../merge-and-tell.ts');
  return mergeAndTell(
    {
      folders,
      reportDir: typeof reportDir === 'string' ? reportDir : usualReportDir,
      allowMissing: flags['allowMissing'] === true,
      shops: typeof shops === 'string' ? shops : null,
      quiet: flags['quiet'] === true,
      waivers: typeof waivers === 'string' ? waivers : null,
      annotations: readAnnotations(flags),
      language: readLanguage(flags),
      ...readPrinted(flags),
    },
    surroundings,
  );
}

async function open({ words, flags }: Given, surroundings: Surroundings): Promise<ExitReason> {
  const [place, ...more] = words;
  if (more.length > 0) throw new UsageError('one report is opened at a time', 'Name one folder.');
  const { openReport, usualPlace } = await import('../open-report.ts');
  return openReport({ place: place ?? usualPlace(), language: readLanguage(flags) }, surroundings);
}

async function render({ words, flags }: Given, surroundings: Surroundings): Promise<ExitReason> {
  const [path, ...more] = words;
  if (path === undefined || more.length > 0) {
    throw new UsageError(
      path === undefined ? 'no evidence to make a report of' : 'a report is made of one evidence at a time',
      'Name an evidence.jsonl, or the report folder it is in.',
    );
  }
  const { format, out, waivers, drift, portability } = flags;
  const { renderAgain } = await import('../render-again.ts');
  return renderAgain(
    {
      path,
      format: typeof format === 'string' ? format : null,
      out: typeof out === 'string' ? out : null,
      waivers: typeof waivers === 'string' ? waivers : null,
      drift: typeof drift === 'string' ? drift : null,
      portability: typeof portability === 'string' ? portability : null,
      language: readLanguage(flags),
    },
    surroundings,
  );
}
