import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** As much as is needed here of Stryker's report. Lines and columns count from 1. */
interface MutationReport {
  readonly files: Readonly<Record<string, FileReport>>;
}
interface FileReport {
  readonly source: string;
  readonly mutants: readonly {
    readonly status: string;
    readonly location: { readonly start: Position; readonly end: Position };
    readonly replacement?: string;
  }[];
}
interface Position {
  readonly line: number;
  readonly column: number;
}

/** A mutant that no test can tell from the code it came from, and why that is right. */
interface Answer {
  /** Below suites/checks. */
  readonly file: string;
  readonly was: string;
  readonly now: string;
  readonly reason: string;
}
type Survivor = Omit<Answer, 'reason'>;

const folder = 'suites/checks/';
const list = new URL('survivors.yaml', import.meta.url);
const unanswered: readonly string[] = ['Survived', 'NoCoverage'];

/** Fails a run that leaves a survivor without an answer, and one whose answers speak of survivors that are no more. */
class SurvivorsReporter {
  onMutationTestReportReady({ files }: MutationReport): void {
    const survivors = Object.entries(files).flatMap(([name, file]) => survivorsIn(name, file));
    const answers = parse(readFileSync(list, 'utf8')) as readonly Answer[];
    const open = without(survivors, answers);
    const stale = without(answers, survivors).filter(({ file }) => `${folder}${file}` in files);
    print('Survivors that no test kills and no reason answers', open);
    print('Answers in survivors.yaml that no survivor needs', stale);
    console.log(`\nMutants that survived: ${survivors.length}; answered: ${survivors.length - open.length}.`);
    if (open.length + stale.length > 0) process.exitCode = 1;
  }
}

function survivorsIn(name: string, { source, mutants }: FileReport): readonly Survivor[] {
  return mutants
    .filter(({ status }) => unanswered.includes(status))
    .map(({ location: { start, end }, replacement = '' }) => {
      const lines = source.split('\n').slice(start.line - 1, end.line);
      const head = lines[0]?.slice(0, start.column - 1) ?? '';
      const tail = lines.at(-1)?.slice(end.column - 1) ?? '';
      return {
        file: name.replace(folder, ''),
        was: oneLine(lines.join('\n')),
        now: oneLine(head + replacement + tail),
      };
    });
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

function without(some: readonly Survivor[], others: readonly Survivor[]): readonly Survivor[] {
  const known = new Set(others.map(keyOf));
  return some.filter((survivor) => !known.has(keyOf(survivor)));
}

function keyOf({ file, was, now }: Survivor): string {
  return [file, was, now].join('\n');
}

function print(title: string, survivors: readonly Survivor[]): void {
  if (survivors.length > 0) console.log(`\n${title}:`);
  for (const { file, was, now } of survivors) console.log(`- file: ${file}\n  was: ${was}\n  now: ${now}`);
}

export const strykerPlugins = [{ kind: 'Reporter', name: 'survivors', injectableClass: SurvivorsReporter }];
