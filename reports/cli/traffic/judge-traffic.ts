import { loadAppRequirements } from '../../../spec/app/load-app-requirements.ts';
import { loadDocsFacts } from '../../../spec/docs/load-facts.ts';
import type { Platform } from '../../../spec/platforms.ts';
import type { ExchangeRecord } from '../../../suites/evidence/record.ts';
import type { Law } from '../../../suites/judge-run.ts';
import { loadLaw } from '../../../suites/load-law.ts';
import { TrafficJudging, type TrafficOutcomes } from '../../../suites/traffic/traffic-judging.ts';
import type { DeclaredScope } from '../../../suites/traffic/traffic.ts';
import { buildTrafficResults } from '../../traffic/build-traffic-results.ts';
import type { TrafficResults } from '../../traffic/traffic-results.ts';
import { suiteVersion } from '../suite-version.ts';

/** What is known of traffic beside its exchanges. */
export interface TrafficFacts {
  readonly platform: Platform;
  readonly target: string;
  /** `proxy`, or the file. */
  readonly source: string;
  readonly scope: DeclaredScope | null;
  /** Conditions were put in the way of the app: what was answered is then not the shop's alone. */
  readonly adverse: boolean;
  readonly notes: readonly string[];
}

/** Traffic as it was recorded. */
export interface RecordedTraffic extends TrafficFacts {
  readonly exchanges: readonly ExchangeRecord[];
}

/** Judges recorded traffic: the app, the shop's answers, and what became of the conditions. */
export async function judgeTraffic({ exchanges, ...facts }: RecordedTraffic): Promise<TrafficResults> {
  const law = await loadLaw(facts.platform, null);
  const judging = openJudging(law, facts);
  for (const exchange of exchanges) judging.hear(exchange);
  return resultsOf(judging.outcomes(), facts, law);
}

/** Opens the judging of traffic that is still to come. */
export function openJudging(
  law: Law,
  { source, scope }: Pick<TrafficFacts, 'source' | 'scope'>,
): TrafficJudging {
  return new TrafficJudging({
    law,
    requirements: loadAppRequirements(law.dialect.platform),
    source: source === 'proxy' ? 'proxy' : 'recorded',
    scope,
  });
}

/** The document that says what was found. */
export function resultsOf(
  { app, answers, conditions, talks }: TrafficOutcomes,
  facts: TrafficFacts,
  law: Law,
): TrafficResults {
  return buildTrafficResults({
    ...facts,
    app,
    answers: facts.adverse ? null : answers,
    conditions: facts.adverse ? conditions : null,
    exchanges: talks.map(({ record }) => record),
    contract: { digest: law.contract.digest, docsUrl: loadDocsFacts(facts.platform).page.url },
    suite: { version: suiteVersion() },
  });
}

/** Why a command that judged traffic ended. */
export function exitReasonOfTraffic({
  verdict,
  app,
  answers,
}: TrafficResults): 'conformant' | 'deviation' | 'undetermined' | 'internal' {
  if (app.counts.error + (answers?.counts.error ?? 0) > 0) return 'internal';
  if (verdict === 'not-conformant') return 'deviation';
  return verdict === 'not-determined' ? 'undetermined' : 'conformant';
}
