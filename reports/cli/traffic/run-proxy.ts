import { join } from 'node:path';
import type { Place } from '../../../suites/audit/read-lines.ts';
import { openRecorder, startEvidence } from '../../../suites/client/recorder.ts';
import type { RunRecord } from '../../../suites/evidence/record.ts';
import { loadLaw } from '../../../suites/load-law.ts';
import { openAdversary } from '../../../suites/traffic/adverse/open-adversary.ts';
import type { LiveFinding } from '../../../suites/traffic/traffic-judging.ts';
import type { SeenExchange } from '../../../suites/traffic/proxy/seen-exchange.ts';
import { ProxyPortError, startProxy, type RunningProxy } from '../../../suites/traffic/proxy/start-proxy.ts';
import { TrafficRecorder } from '../../../suites/traffic/proxy/traffic-recorder.ts';
import { evidenceFileName } from '../../write-reports.ts';
import type { Language } from '../../lang/language.ts';
import { translateText } from '../../lang/translate-report.ts';
import { trafficWordsIn } from '../../traffic/words/words.ts';
import type { TrafficResults } from '../../traffic/traffic-results.ts';
import { renderTraffic } from '../../traffic/terminal.ts';
import { readShown, type FiledTraffic } from '../../traffic/html/shown-traffic.ts';
import { prepareTrafficFolder, writeTrafficReports } from '../../traffic/write-traffic-reports.ts';
import type { Surroundings } from '../command.ts';
import type { ExitReason } from '../exit-codes.ts';
import { suiteVersion } from '../suite-version.ts';
import { surfaceOf } from '../surface.ts';
import { UsageError } from '../usage-error.ts';
import { describeProxy } from './describe-proxy.ts';
import { exitReasonOfTraffic, openJudging, resultsOf } from './judge-traffic.ts';
import { refuseRunFolder } from './refuse-run-folder.ts';
import { openProxyTarget, type ProxyTarget } from './open-proxy-target.ts';
import type { ProxyRunOptions } from './proxy-options.ts';

/** How often what an app does over several messages is looked at while it goes on. */
const lookEveryMs = 2_000;

/** Stands between app and shop until it is interrupted, then says what it found. @throws UsageError where it cannot */
export async function runProxy(options: ProxyRunOptions, surroundings: Surroundings): Promise<ExitReason> {
  const { reportDir, quiet, language } = options;
  const { out, err, untilInterrupted } = surroundings;
  const interrupted = untilInterrupted();
  refuseRunFolder(reportDir);
  await prepareTrafficFolder(reportDir, { evidence: true });
  const shop = await openProxyTarget(options);
  try {
    const session = await openSession(options, shop, (finding) => {
      if (!quiet) err.write(`${lineOf(finding, language)}\n`);
    });
    out.write(describeProxy(options, { shop, url: session.proxy.url }));
    await interrupted;
    const { results, filed } = await session.end();
    out.write(`\n${renderTraffic(results, surfaceOf(out, { quiet, reportDir, language }))}`);
    const shown = readShown(filed, results);
    await writeTrafficReports(results, { folder: reportDir, language, shown });
    return exitReasonOfTraffic(results);
  } finally {
    await shop.close();
  }
}

interface Session {
  readonly proxy: RunningProxy;
  /** Ends it. @returns what was found, and in what */
  readonly end: () => Promise<{ readonly results: TrafficResults; readonly filed: FiledTraffic }>;
}

async function openSession(
  options: ProxyRunOptions,
  shop: ProxyTarget,
  tell: (finding: LiveFinding) => void,
): Promise<Session> {
  const { platform, port, seed, adverse, reportDir, scope } = options;
  const law = await loadLaw(platform, null);
  const file = join(reportDir, evidenceFileName);
  startEvidence(file, runRecord(options, { target: shop.url.href, digest: law.contract.digest }));
  const evidence = openRecorder(file);
  const places = new Map<string, Place>();
  const judging = openJudging(law, { source: 'proxy', scope });
  const recorder = new TrafficRecorder({
    contract: law.contract,
    target: shop.url,
    record: (exchange, json) => {
      places.set(exchange.id, evidence.record(exchange));
      judging.hear(exchange, json).forEach(tell);
    },
  });
  const take = (exchange: SeenExchange): void => {
    recorder.take(exchange);
  };
  const adversary = adverse
    ? openAdversary({ contract: law.contract, seed, target: shop.url, company: shop.company, seen: take })
    : undefined;
  const proxy = await start({
    target: shop.url,
    port,
    seen: (exchange) => {
      adversary?.hear(exchange);
      take(exchange);
    },
    ...(adversary === undefined ? {} : { adversary: adversary.intercept }),
  });
  const looking = setInterval(() => {
    judging.look().forEach(tell);
  }, lookEveryMs);
  return {
    proxy,
    end: async () => {
      clearInterval(looking);
      await proxy.close();
      await recorder.settled();
      const notes = notesOn(recorder);
      const facts = { platform, target: shop.url.href, source: 'proxy', scope, adverse, notes };
      const outcomes = judging.outcomes();
      const records = outcomes.talks.map(({ record }) => record);
      return { results: resultsOf(outcomes, facts, law), filed: { file, places, records } };
    },
  };
}

function notesOn({ others, preflights }: TrafficRecorder): readonly string[] {
  return [
    ...(others === 0 ? [] : [`requests to other parts of the shop, passed on and not looked at: ${others}`]),
    ...(preflights === 0 ? [] : [`preflights of a browser, passed on and not looked at: ${preflights}`]),
  ];
}

async function start(options: Parameters<typeof startProxy>[0]): Promise<RunningProxy> {
  try {
    return await startProxy(options);
  } catch (cause) {
    if (!(cause instanceof ProxyPortError)) throw cause;
    throw new UsageError(cause.message, 'Give another port with --port, or 0 for a free one.', { cause });
  }
}

function runRecord(
  { platform, seed }: ProxyRunOptions,
  { target, digest }: { readonly target: string; readonly digest: string },
): RunRecord {
  return {
    type: 'run',
    runId: crypto.randomUUID(),
    platform,
    target,
    profile: 'read-only',
    seed,
    only: null,
    capabilities: [],
    startedAt: new Date().toISOString(),
    suiteVersion: suiteVersion(),
    contractDigest: digest,
  };
}

function lineOf({ requirement: { id, level }, message, exchange }: LiveFinding, language: Language): string {
  const { fail, warning } = trafficWordsIn(language).found;
  const word = (level === 'MUST' ? fail : warning).padEnd(Math.max(fail.length, warning.length));
  return `${word}  ${id}  ${exchange}  ${translateText(message, language)}`;
}
