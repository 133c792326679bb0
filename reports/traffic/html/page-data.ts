import type { AppRequirement } from '../../../spec/app/app-requirement.ts';
import { loadAppRequirements } from '../../../spec/app/load-app-requirements.ts';
import { dialectOf } from '../../../spec/dialects.ts';
import { loadRequirements } from '../../../spec/requirements/load-requirements.ts';
import type { Requirement } from '../../../spec/requirements/requirement.ts';
import { findCheck } from '../../../suites/checks/index.ts';
import { findAppCheck } from '../../../suites/traffic/checks/index.ts';
import { buildDetails } from '../../html/exchange-details.ts';
import { buildFindings, type PageFinding } from '../../html/findings.ts';
import { pack } from '../../html/pack.ts';
import { buildLine, type PageExchange } from '../../html/page-exchange.ts';
import type { Language } from '../../lang/language.ts';
import type { RequirementRecord } from '../../results.ts';
import type { JudgedPart, TrafficRequirement, TrafficResults } from '../traffic-results.ts';
import { citedInTraffic, type ShownTraffic } from './shown-traffic.ts';
import { translateForPage } from './translate-for-page.ts';
import { trafficPageWords, type TrafficPageWords } from './words/words.ts';

/** A requirement as the page's scripts read it: those of runs and of traffic alike. */
export type PageRequirement = TrafficRequirement &
  Pick<RequirementRecord, 'area' | 'readings' | 'witnesses' | 'checks'> & {
    /** What it is inferred from, where the docs do not say it. */
    readonly why?: string;
  };

type PagePart = Pick<JudgedPart, 'counts'> & { readonly requirements: readonly PageRequirement[] };

/** What is said of traffic, its app's requirements in the first place. */
export interface PageResults extends Omit<TrafficResults, 'app' | 'answers' | 'exchanges'>, PagePart {
  readonly answers: PagePart | null;
  /** A run may have some; traffic has none. */
  readonly sequences: readonly never[];
}

/** What the page's scripts are given at once. */
export interface TrafficPageData {
  readonly results: PageResults;
  /** The platform as people know it. */
  readonly platformTitle: string;
  /** In the order in which they were sent. */
  readonly exchanges: readonly PageExchange[];
  /** The exchanges are all of the traffic. */
  readonly whole: boolean;
  /** Nobody held a request back. */
  readonly paced: false;
  readonly findings: Readonly<Record<string, readonly PageFinding[]>>;
  /** What the checks hold an app and a shop to, by name. */
  readonly checks: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<Language, TrafficPageWords>>;
  /** The language to begin with; absent where the browser's is taken. */
  readonly language?: Language;
  /** Texts of the results in Vietnamese, by what they are in English. */
  readonly vietnamese: Readonly<Record<string, string>>;
}

export interface TrafficPage {
  readonly data: TrafficPageData;
  /** The exchanges that findings name as a whole, packed. */
  readonly blocks: readonly string[];
}

/** @param language the one to begin with; undefined where the browser's is taken */
export function buildTrafficPage(
  judged: TrafficResults,
  { exchanges, whole }: ShownTraffic,
  language: Language | undefined,
): TrafficPage {
  const { app, answers, exchanges: _, ...others } = judged;
  const dialect = dialectOf(judged.platform);
  const results: PageResults = {
    ...others,
    counts: app.counts,
    requirements: appRequirements(judged),
    answers: answers && { counts: answers.counts, requirements: shopRequirements(answers, judged) },
    sequences: [],
  };
  const requirements = [...results.requirements, ...(results.answers?.requirements ?? [])];
  const checks = checkStatements(requirements);
  const details = buildDetails(exchanges, {
    results,
    cited: { shown: citedInTraffic(judged), witnesses: new Set() },
    leftOut: undefined,
  });
  const { blocks, blockOf } = pack(details);
  const startedAt = judged.from ?? new Date(0).toISOString();
  return {
    blocks,
    data: {
      results,
      platformTitle: dialect.title,
      exchanges: exchanges.map((exchange) => buildLine(exchange, { startedAt, dialect, blockOf })),
      whole,
      paced: false,
      findings: buildFindings(requirements, exchanges, dialect),
      checks,
      words: trafficPageWords,
      ...(language === undefined ? {} : { language }),
      vietnamese: translateForPage(results, checks),
    },
  };
}

/** All that the docs ask of an app, in their order: also what nothing in the traffic shows. */
function appRequirements({ platform, app }: TrafficResults): readonly PageRequirement[] {
  const judged = new Map(app.requirements.map((requirement) => [requirement.id, requirement]));
  return loadAppRequirements(platform).map((asked) => ({
    ...(judged.get(asked.id) ?? unseen(asked)),
    ...nothingElse,
    area: asked.area,
    checks: checksOf(asked),
    ...(asked.why === undefined ? {} : { why: asked.why }),
  }));
}

function unseen({ id, level, statement, sources }: AppRequirement): TrafficRequirement {
  const standing = 'not-applicable';
  return { id, level, statement, sources, outcome: standing, standing, reasons: [], judged: 0 };
}

/** What runs know beside, and traffic does not tell. */
const nothingElse = { readings: {}, witnesses: [] };

function shopRequirements(
  { requirements }: JudgedPart,
  { platform }: TrafficResults,
): readonly PageRequirement[] {
  const promised = new Map(loadRequirements(platform).map((promise) => [promise.id, promise]));
  return requirements.map((requirement) => {
    const promise = promised.get(requirement.id);
    return {
      ...requirement,
      ...nothingElse,
      area: promise?.area ?? '',
      checks: promise === undefined ? [] : checksOf(promise),
    };
  });
}

function checksOf({ judgedBy }: Requirement): readonly string[] {
  return [...new Set(judgedBy.map(({ check }) => check))];
}

function checkStatements(requirements: readonly PageRequirement[]): Readonly<Record<string, string>> {
  const names = new Set(requirements.flatMap(({ checks }) => checks));
  return Object.fromEntries(
    [...names].map((name) => [name, (findAppCheck(name) ?? findCheck(name))?.statement ?? '']),
  );
}
