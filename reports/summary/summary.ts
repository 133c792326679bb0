import type { Report } from '../report.ts';
import type { Reporter } from '../reporter.ts';
import type { RequirementRecord, ResultsRecord } from '../results.ts';
import type { Standing } from '../standing.ts';
import type { ReportTexts } from '../lang/english.ts';
import type { Language } from '../lang/language.ts';
import { textsIn } from '../lang/report-texts.ts';
import { translateReport } from '../lang/translate-report.ts';
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
  render: (report, { reportDir, language }) =>
    printMarkdown(buildBlocks(translateReport(report, language), { reportDir, language })),
};

/** Requirements that are explained in full; of more than these, the rest is named. */
const mostExplained = 25;
const mostNamed = 200;
const longestText = 500;

interface Shown {
  readonly reportDir: string | null;
  readonly language: Language | undefined;
}

function buildBlocks(report: Report, { reportDir, language }: Shown): readonly Block[] {
  const { results } = report;
  const words = textsIn(language);
  return [
    ...verdictBlocks(results, words),
    ...listed(words.summary.next, { items: nextSteps(results, words), words }),
    ...leakBlocks(results, words),
    ...badWaiverBlocks(results, words),
    ...problemBlocks('fail', { report, words }),
    ...problemBlocks('error', { report, words }),
    ...sequenceBlocks(results, { reportDir, words }),
    ...openBlocks(results, words),
    ...folded(results, { wanted: 'warning', words, partsOf: shortParts }),
    ...folded(results, {
      wanted: 'waived',
      words,
      partsOf: (requirement) => waivedParts(requirement, words),
    }),
    ...againBlocks(report, { reportDir, words }),
  ];
}

function verdictBlocks(results: ResultsRecord, words: ReportTexts): readonly Block[] {
  const { verdict, platform, profile, target, seed, requests, durationMs, cleanUp } = results;
  const limits = `${words.profile(profile)}, ${words.seed(seed)}${words.limits(results)}`;
  const effort = `: ${words.effort(requests, words.duration(durationMs))}.`;
  const orders = cleanUp === null || cleanUp.created === 0 ? '' : ` ${words.cleanUp(cleanUp)}.`;
  return [
    { kind: 'heading', level: 1, text: words.verdict[verdict] },
    { kind: 'text', parts: [{ strong: words.counts(results) }] },
    { kind: 'text', parts: [words.meaning(results)] },
    {
      kind: 'text',
      parts: [`${words.part(results)}${platform}, ${limits}, `, { code: target }, effort + orders],
    },
  ];
}

interface Listed {
  readonly items: readonly (readonly Part[])[];
  readonly words: ReportTexts;
}

function listed(title: string, { items, words }: Listed): readonly Block[] {
  if (items.length === 0) return [];
  const rest = items.length - mostNamed;
  return [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'list',
      items: [...items.slice(0, mostNamed), ...(rest > 0 ? [[words.moreInReport(rest)]] : [])],
    },
  ];
}

function leakBlocks({ cleanUp }: ResultsRecord, words: ReportTexts): readonly Block[] {
  const items = (cleanUp?.leaks ?? []).map(({ orderId, key, why }) => [
    { strong: orderId === null ? words.orderOfKey(String(key)) : words.order(orderId) },
    ` ${cut(why, longestText)}`,
  ]);
  return listed(words.leftBehind, { items, words });
}

function badWaiverBlocks({ waivers }: ResultsRecord, words: ReportTexts): readonly Block[] {
  const { file, bad } = waivers ?? { file: '', bad: [] };
  const items = bad.map(({ line, message }) => [{ strong: `${file}:${line}` }, ` ${message}`]);
  return listed(words.badWaivers(bad.length), { items, words });
}

function problemBlocks(
  wanted: Standing,
  { report, words }: { readonly report: Report; readonly words: ReportTexts },
): readonly Block[] {
  const found = report.results.requirements.filter(({ standing }) => standing === wanted);
  if (found.length === 0) return [];
  const rest = found.slice(mostExplained);
  return [
    { kind: 'heading', level: 2, text: words.counted(found.length, wanted) },
    ...found
      .slice(0, mostExplained)
      .flatMap((requirement) => requirementBlocks(requirement, { report, words })),
    ...listed(words.moreOf(rest.length, words.standing[wanted]), { items: rest.map(shortParts), words }),
  ];
}

/** What could not be told, by reason: a reason usually holds for many. */
function openBlocks({ requirements, scenarios }: ResultsRecord, words: ReportTexts): readonly Block[] {
  const open = requirements.filter(({ standing }) => standing === 'inconclusive');
  const byReason = Map.groupBy(open, ({ reasons }) => reasons[0]?.message ?? '');
  const cutShort = scenarios.filter(({ end }) => end === 'stopped' || end === 'broken');
  return [
    ...listed(words.couldNotBeTold, {
      items: [...byReason].map(([message, concerned]) => [
        { strong: String(concerned.length) },
        ` ${cut(message, longestText)} ${concerned.map(({ id }) => id).join(', ')}`,
      ]),
      words,
    }),
    ...listed(words.cutShort, {
      items: cutShort.map(({ name, end, reason }) => [
        { strong: name },
        ` ${words.scenarioEnd[end]}${reason === null ? '' : `: ${cut(reason, longestText)}`}`,
      ]),
      words,
    }),
  ];
}

interface Folded {
  readonly wanted: Standing;
  readonly words: ReportTexts;
  readonly partsOf: (requirement: RequirementRecord) => readonly Part[];
}

function folded({ requirements }: ResultsRecord, { wanted, words, partsOf }: Folded): readonly Block[] {
  const found = requirements.filter(({ standing }) => standing === wanted);
  if (found.length === 0) return [];
  return [
    {
      kind: 'folded',
      title: `${words.counted(found.length, wanted)}: ${words.standingMeaning[wanted]}`,
      blocks: [{ kind: 'list', items: found.map(partsOf) }],
    },
  ];
}

function waivedParts(requirement: RequirementRecord, words: ReportTexts): readonly Part[] {
  const accepted = requirement.reasons.flatMap(({ waiver }) =>
    waiver === undefined ? [] : [words.acceptedUntil(waiver)],
  );
  return [...shortParts(requirement), ` ${[...new Set(accepted)].join('; ')}`];
}

function againBlocks(
  report: Report,
  { reportDir, words }: { readonly reportDir: string | null; readonly words: ReportTexts },
): readonly Block[] {
  const { shards } = report.results;
  const judge =
    reportDir === null
      ? []
      : [shards === undefined ? renderJudgeCommand(reportDir) : renderMergeCommand(shards)];
  const page = words.summary.where(shards === undefined ? 'judge' : 'report merge');
  return [
    { kind: 'heading', level: 2, text: words.summary.again },
    { kind: 'code', language: 'sh', text: [renderRunCommand(report), ...judge].join('\n') },
    ...(reportDir === null ? [] : [{ kind: 'text' as const, parts: [page] }]),
  ];
}
