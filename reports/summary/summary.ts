import { countsWords } from '../counts-words.ts';
import type { Report } from '../report.ts';
import type { Reporter } from '../reporter.ts';
import type { RequirementRecord, ResultsRecord } from '../results.ts';
import type { Standing } from '../standing.ts';
import { acceptedWords, cleanUpWords, counted, duration, meaningOf, partWords, texts } from '../texts.ts';
import { cut } from '../visible.ts';
import { printMarkdown, type Block, type Part } from './markdown.ts';
import { nextSteps } from './next-steps.ts';
import { requirementBlocks, shortParts } from './requirement-blocks.ts';
import { renderJudgeCommand, renderMergeCommand, renderRunCommand } from './run-command.ts';
import { sequenceBlocks } from './sequence-blocks.ts';

/**
 * `summary.md`, for the page of a CI job: the verdict first, then what to do, what failed, the rest folded. However much fails, it stays
 * below the mebibyte that GitHub shows of a step.
 */
export const summary: Reporter = {
  name: 'summary',
  file: 'summary.md',
  render: (report, { reportDir }) => printMarkdown(buildBlocks(report, reportDir)),
};

/** Requirements that are explained in full; of more than these, the rest is named. */
const mostExplained = 25;
const mostNamed = 200;
const longestText = 500;

function buildBlocks(report: Report, reportDir: string | null): readonly Block[] {
  const { results } = report;
  return [
    ...verdictBlocks(results),
    ...listed('What to do next', nextSteps(results)),
    ...leakBlocks(results),
    ...badWaiverBlocks(results),
    ...problemBlocks('fail', report),
    ...problemBlocks('error', report),
    ...sequenceBlocks(results, reportDir),
    ...openBlocks(results),
    ...folded(results, 'warning', shortParts),
    ...folded(results, 'waived', waivedParts),
    ...againBlocks(report, reportDir),
  ];
}

function verdictBlocks(results: ResultsRecord): readonly Block[] {
  const { verdict, platform, profile, target, seed, only, requests, durationMs, cleanUp } = results;
  const limits = `seed ${seed}${only === null ? '' : `, only ${only}`}`;
  const effort = `: ${requests} requests in ${duration(durationMs)}.`;
  const orders = cleanUp === null || cleanUp.created === 0 ? '' : ` ${cleanUpWords(cleanUp)}.`;
  return [
    { kind: 'heading', level: 1, text: texts.verdict[verdict] },
    { kind: 'text', parts: [{ strong: countsWords(results) }] },
    { kind: 'text', parts: [meaningOf(results)] },
    {
      kind: 'text',
      parts: [
        `${partWords(results)}${platform}, profile ${profile}, ${limits}, `,
        { code: target },
        effort + orders,
      ],
    },
  ];
}

function listed(title: string, items: readonly (readonly Part[])[]): readonly Block[] {
  if (items.length === 0) return [];
  const rest = items.length - mostNamed;
  return [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'list',
      items: [...items.slice(0, mostNamed), ...(rest > 0 ? [[`and ${rest} more, all in the report`]] : [])],
    },
  ];
}

function leakBlocks({ cleanUp }: ResultsRecord): readonly Block[] {
  const items = (cleanUp?.leaks ?? []).map(({ orderId, key, why }) => [
    { strong: orderId === null ? `the order of ${String(key)}` : `order ${orderId}` },
    ` ${cut(why, longestText)}`,
  ]);
  return listed(texts.leftBehind, items);
}

function badWaiverBlocks({ waivers }: ResultsRecord): readonly Block[] {
  const { file, bad } = waivers ?? { file: '', bad: [] };
  const items = bad.map(({ line, message }) => [{ strong: `${file}:${line}` }, ` ${message}`]);
  return listed(texts.badWaivers(bad.length), items);
}

function problemBlocks(wanted: Standing, report: Report): readonly Block[] {
  const found = report.results.requirements.filter(({ standing }) => standing === wanted);
  if (found.length === 0) return [];
  const rest = found.slice(mostExplained);
  return [
    { kind: 'heading', level: 2, text: counted(found.length, wanted) },
    ...found.slice(0, mostExplained).flatMap((requirement) => requirementBlocks(requirement, report)),
    ...listed(`${rest.length} more: ${texts.standing[wanted]}`, rest.map(shortParts)),
  ];
}

/** What could not be told, by reason: a reason usually holds for many. */
function openBlocks({ requirements, scenarios }: ResultsRecord): readonly Block[] {
  const open = requirements.filter(({ standing }) => standing === 'inconclusive');
  const byReason = Map.groupBy(open, ({ reasons }) => reasons[0]?.message ?? '');
  const cutShort = scenarios.filter(({ end }) => end === 'stopped' || end === 'broken');
  return [
    ...listed(
      'Could not be told',
      [...byReason].map(([message, concerned]) => [
        { strong: String(concerned.length) },
        ` ${cut(message, longestText)} ${concerned.map(({ id }) => id).join(', ')}`,
      ]),
    ),
    ...listed(
      'Scenarios that did not come to their end',
      cutShort.map(({ name, end, reason }) => [
        { strong: name },
        ` ${texts.scenarioEnd[end]}${reason === null ? '' : `: ${cut(reason, longestText)}`}`,
      ]),
    ),
  ];
}

function folded(
  { requirements }: ResultsRecord,
  wanted: Standing,
  partsOf: (requirement: RequirementRecord) => readonly Part[],
): readonly Block[] {
  const found = requirements.filter(({ standing }) => standing === wanted);
  if (found.length === 0) return [];
  return [
    {
      kind: 'folded',
      title: `${counted(found.length, wanted)}: ${texts.standingMeaning[wanted]}`,
      blocks: [{ kind: 'list', items: found.map(partsOf) }],
    },
  ];
}

function waivedParts(requirement: RequirementRecord): readonly Part[] {
  const accepted = requirement.reasons.flatMap(({ waiver }) =>
    waiver === undefined ? [] : [acceptedWords(waiver)],
  );
  return [...shortParts(requirement), ` ${[...new Set(accepted)].join('; ')}`];
}

function againBlocks(report: Report, reportDir: string | null): readonly Block[] {
  const { shards } = report.results;
  const judge =
    reportDir === null
      ? []
      : [shards === undefined ? renderJudgeCommand(reportDir) : renderMergeCommand(shards)];
  const page = `report.html in the report folder shows every exchange; ${shards === undefined ? 'judge' : 'report merge'} says the same of it again, without a shop.`;
  return [
    { kind: 'heading', level: 2, text: 'See it again' },
    { kind: 'code', language: 'sh', text: [renderRunCommand(report), ...judge].join('\n') },
    ...(reportDir === null ? [] : [{ kind: 'text' as const, parts: [page] }]),
  ];
}
