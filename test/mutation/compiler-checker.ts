import { execFile } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** As much as is needed here of what Stryker says of a mutant. Lines and columns count from 0. */
interface Mutant {
  readonly id: string;
  readonly fileName: string;
  readonly location: { readonly start: Position; readonly end: Position };
  readonly replacement: string;
}
interface Position {
  readonly line: number;
  readonly column: number;
}

type CheckResult =
  { readonly status: 'passed' } | { readonly status: 'compileError'; readonly reason: string };

const rooms = ['spec', 'generators', 'suites'];

/** Errors of the form that mutants are written in (`if (…) ;`, `= []`), not of what they say. */
const formErrors: ReadonlySet<string> = new Set(['TS1313', 'TS7034']);

/** A mutant may leave something unused; that alone is no reason to refuse it. */
const lenient = {
  extends: '../../tsconfig.json',
  compilerOptions: { noUnusedLocals: false, noUnusedParameters: false, allowUnreachableCode: true },
  include: ['suites/checks'],
};

/**
 * Drops mutants that do not compile: nobody could commit them. Stryker's own checker of this kind needs an API that TypeScript 7 no
 * longer has, so this one runs the compiler on a copy of the rooms, with one mutant a file at a time.
 */
class CompilerChecker {
  readonly #project = process.cwd();
  readonly #copy = join(
    this.#project,
    '.stryker',
    `compiler-${process.env['STRYKER_MUTATOR_WORKER'] ?? '0'}`,
  );

  readonly #originals = new Map<string, string>();

  async init(): Promise<void> {
    await rm(this.#copy, { recursive: true, force: true });
    for (const room of rooms)
      await cp(join(this.#project, room), join(this.#copy, room), { recursive: true });
    await writeFile(join(this.#copy, 'tsconfig.mutants.json'), JSON.stringify(lenient));
    const broken = await this.#compile();
    if (broken.size > 0)
      throw new Error(`it does not compile without mutants: ${[...broken.values()].join('\n')}`);
  }

  group(mutants: readonly Mutant[]): Promise<readonly (readonly string[])[]> {
    const groups: string[][] = [];
    for (const ofFile of Map.groupBy(mutants, ({ fileName }) => fileName).values()) {
      for (const [round, { id }] of ofFile.entries()) (groups[round] ??= []).push(id);
    }
    return Promise.resolve(groups);
  }

  async check(mutants: readonly Mutant[]): Promise<Record<string, CheckResult>> {
    const places = mutants.map(({ fileName }) => relative(this.#project, fileName).replaceAll('\\', '/'));
    for (const [index, mutant] of mutants.entries()) {
      const place = places[index] ?? '';
      await this.#write(place, applyTo(await this.#original(place), mutant));
    }
    const errors = await this.#compile();
    for (const place of places) await this.#write(place, await this.#original(place));
    const [elsewhere] = [...errors].flatMap(([file, error]) => (places.includes(file) ? [] : [error]));
    if (elsewhere !== undefined && mutants.length > 1) return this.#checkApart(mutants);
    return Object.fromEntries(
      mutants.map(({ id }, index) => [id, resultOf(errors.get(places[index] ?? '') ?? elsewhere)]),
    );
  }

  /** An error in a file that has no mutant cannot be laid to one of several. */
  async #checkApart(mutants: readonly Mutant[]): Promise<Record<string, CheckResult>> {
    const results: Record<string, CheckResult> = {};
    for (const mutant of mutants) Object.assign(results, await this.check([mutant]));
    return results;
  }

  /** The first error of each file. */
  #compile(): Promise<ReadonlyMap<string, string>> {
    const compiler = join(this.#project, 'node_modules/typescript/bin/tsc');
    const call = [compiler, '-p', 'tsconfig.mutants.json', '--pretty', 'false'];
    return new Promise((resolve, reject) => {
      execFile(process.execPath, call, { cwd: this.#copy, maxBuffer: 2 ** 26 }, (failure, output, noise) => {
        const errors = [...output.matchAll(/^(\S+?)\(\d+,\d+\): (error (TS\d+).*)$/gm)];
        const counted = errors.filter(([, , , code = '']) => !formErrors.has(code)).toReversed();
        if (failure !== null && errors.length === 0)
          reject(new Error(`the compiler broke: ${output}${noise}`, { cause: failure }));
        else resolve(new Map(counted.map(([, file = '', error = '']) => [file, error])));
      });
    });
  }

  /** The text without mutants, as it was when the run began. */
  async #original(place: string): Promise<string> {
    const text = this.#originals.get(place) ?? (await readFile(join(this.#copy, place), 'utf8'));
    this.#originals.set(place, text);
    return text;
  }

  #write(place: string, text: string): Promise<void> {
    return writeFile(join(this.#copy, place), text);
  }
}

function resultOf(error: string | undefined): CheckResult {
  return error === undefined ? { status: 'passed' } : { status: 'compileError', reason: error };
}

function applyTo(text: string, { location, replacement }: Mutant): string {
  const lines = text.split('\n');
  const offset = ({ line, column }: Position): number =>
    lines.slice(0, line).reduce((total, { length }) => total + length + 1, column);
  return text.slice(0, offset(location.start)) + replacement + text.slice(offset(location.end));
}

export const strykerPlugins = [{ kind: 'Checker', name: 'compiler', injectableClass: CompilerChecker }];
