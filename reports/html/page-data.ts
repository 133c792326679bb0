import { dialectOf } from '../../spec/dialects.ts';
import { findCheck } from '../../suites/checks/index.ts';
import { citedIn } from '../cited.ts';
import type { Report } from '../report.ts';
import type { ResultsRecord } from '../results.ts';
import { buildCoverage, type PageCoverage } from './coverage.ts';
import { buildDetails } from './exchange-details.ts';
import { buildFindings, type PageFinding } from './findings.ts';
import { inVietnamese as usualVietnamese, type InVietnamese } from './in-vietnamese.ts';
import { pack } from './pack.ts';
import { buildLine, type PageExchange } from './page-exchange.ts';
import { buildReplay, type PageReplay } from './replay-command.ts';
import { translate } from './translate.ts';
import { words, type AllWords, type Language } from './words/words.ts';

/** What the page's scripts are given at once. */
export interface PageData {
  readonly results: ResultsRecord;
  /** The platform as people know it. */
  readonly platformTitle: string;
  /** Every request of the run, in the order they were sent; of an audit, those that something refers to. */
  readonly exchanges: readonly PageExchange[];
  /** The exchanges are all of the run. */
  readonly whole: boolean;
  /** What is shown of reasons beside what results say, by requirement, one a reason. */
  readonly findings: Readonly<Record<string, readonly PageFinding[]>>;
  readonly coverage: PageCoverage;
  readonly asides: NonNullable<Report['asides']>;
  readonly asidesInVietnamese: NonNullable<Report['asides']>;
  /** What the checks hold a shop to, by name. */
  readonly checks: Readonly<Record<string, string>>;
  /** How the sequences are had done again, in their order. */
  readonly replays: readonly PageReplay[];
  readonly words: Readonly<Record<Language, AllWords>>;
  /** The language to begin with, where one was asked for; absent where the browser's is taken. */
  readonly language?: Language;
  /** Texts of the results in Vietnamese, by what they are in English. Those that are missing stay in English. */
  readonly vietnamese: Readonly<Record<string, string>>;
}

export interface Page {
  readonly data: PageData;
  /** Requests and answers as a whole, packed: unpacked by the page when somebody looks at them. */
  readonly blocks: readonly string[];
}

export interface PageMeans {
  /** The folder the page is written to, as the reader would type it; null where it is not known. */
  readonly reportDir: string | null;
  /** The language to begin with; absent where the browser's is taken. */
  readonly language?: Language | undefined;
  /** Default: what this package knows. */
  readonly inVietnamese?: InVietnamese;
}

export function buildPage(
  report: Report,
  { reportDir, language, inVietnamese = usualVietnamese }: PageMeans,
): Page {
  const { results, evidence, leftOut, operations } = report;
  const dialect = dialectOf(results.platform);
  const details = buildDetails(evidence.exchanges, { results, cited: citedIn(results), leftOut });
  const { blocks, blockOf } = pack(details);
  const exchanges = evidence.exchanges.map((exchange) =>
    buildLine(exchange, { startedAt: results.startedAt, dialect, blockOf }),
  );
  const checks = checkStatements(results);
  return {
    blocks,
    data: {
      results,
      platformTitle: dialect.title,
      exchanges,
      whole: leftOut === undefined,
      findings: buildFindings(results.requirements, evidence.exchanges, dialect),
      coverage: buildCoverage(exchanges, operations),
      asides: report.asides ?? {},
      asidesInVietnamese: report.asidesInVietnamese ?? {},
      checks,
      replays: results.sequences.map((_, index) => buildReplay(index, reportDir)),
      words,
      ...(language === undefined ? {} : { language }),
      vietnamese: translate(results, checks, inVietnamese),
    },
  };
}

function checkStatements({ requirements }: ResultsRecord): Readonly<Record<string, string>> {
  const names = new Set(requirements.flatMap((requirement) => requirement.checks));
  return Object.fromEntries([...names].map((name) => [name, findCheck(name)?.statement ?? '']));
}
