import { readFile } from 'node:fs/promises';
import { codeOf } from '../../suites/error-code.ts';
import { checkPage, type PageCheck } from '../../spec/docs/check-page.ts';
import { loadContractFiles } from '../../spec/docs/contract-files.ts';
import { platformOfPage } from '../../spec/docs/platform-of-page.ts';
import { platforms, type Platform } from '../../spec/platforms.ts';
import { checkLines } from '../docs-check/check-lines.ts';
import { checkMarkdown } from '../docs-check/check-markdown.ts';
import type { Language } from '../lang/language.ts';
import { printLines } from '../terminal/line.ts';
import type { Surroundings } from './command.ts';
import { firstReason, type ExitReason } from './exit-codes.ts';
import { surfaceOf } from './surface.ts';
import { UsageError } from './usage-error.ts';
import { writeSummary } from './write-summary.ts';

export interface CheckDocsOptions {
  /** The saved page's file. */
  readonly page: string;
  /** Undefined: told from the page. */
  readonly platform: Platform | undefined;
  readonly renumber: boolean;
  /** How it is printed; undefined: as text for people. */
  readonly form: 'json' | 'markdown' | 'patch' | undefined;
  readonly language: Language;
}

/** Checks a page, prints what came of it, and tells the CI system. @throws UsageError for a file that is no page */
export async function checkDocs(
  { page, platform, renumber, form, language }: CheckDocsOptions,
  surroundings: Pick<Surroundings, 'out' | 'err' | 'ci'>,
): Promise<ExitReason> {
  const saved = await readPage(page);
  const whose = platform ?? platformOfPage(saved);
  if (whose === undefined)
    throw new UsageError(
      `${page} cannot be told for a docs page of ${platforms.join(' or ')}`,
      `Say whose it is with --platform ${platforms.join('|')}, or save the vendor's page anew.`,
    );
  const check = checkPage(saved, { platform: whose, files: loadContractFiles(whose), renumber });
  surroundings.out.write(print(check, { page, form, language, out: surroundings.out }));
  await writeSummary(checkMarkdown(check, { page, language }), { ...surroundings, language });
  return firstReason([
    ...(check.unread.length > 0 ? (['undetermined'] as const) : []),
    ...(check.worst === 'none' ? [] : [check.worst]),
  ]);
}

async function readPage(page: string): Promise<string> {
  const saved = await readFile(page, 'utf8').catch((cause: unknown) => {
    const why = codeOf(cause);
    throw new UsageError(
      `the page ${page} cannot be read (${why})`,
      'Name the file that the docs page was saved to.',
      { cause },
    );
  });
  if (saved.trim() !== '') return saved;
  throw new UsageError(`the page ${page} is empty`, 'Save the docs page again.');
}

function print(
  check: PageCheck,
  {
    page,
    form,
    language,
    out,
  }: Pick<CheckDocsOptions, 'page' | 'form' | 'language'> & Pick<Surroundings, 'out'>,
): string {
  if (form === 'json') return `${JSON.stringify({ file: page, ...check }, null, 2)}\n`;
  if (form === 'markdown') return checkMarkdown(check, { page, language });
  if (form === 'patch') return check.patch;
  return `${printLines(checkLines(check, { page, language }), surfaceOf(out, { quiet: false, reportDir: null })).trimEnd()}\n`;
}
