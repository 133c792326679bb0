import { renderCurl } from '../curl.ts';
import type { Report } from '../report.ts';
import type { ReasonRecord, RequirementRecord } from '../results.ts';
import type { ReportTexts } from '../lang/english.ts';
import { cut } from '../visible.ts';
import type { Block, Part } from './markdown.ts';

const mostReasons = 3;
const longestText = 500;
/** A longer command is in the report folder; a summary has a size that it may not go beyond. */
const longestCommand = 3000;

interface Told {
  readonly report: Report;
  readonly words: ReportTexts;
}

/** A requirement that is not kept: what was promised, what came, where the docs say it, how to see it again. */
export function requirementBlocks(requirement: RequirementRecord, told: Told): readonly Block[] {
  const { id, level, standing, statement, reasons } = requirement;
  const { report, words } = told;
  const rest = reasons.length - mostReasons;
  const command = commandOf(requirement, report);
  return [
    { kind: 'heading', level: 3, text: `${id} (${level}, ${words.standing[standing]})` },
    { kind: 'text', parts: [statement] },
    ...reasons.slice(0, mostReasons).flatMap((reason) => reasonBlocks(reason, told)),
    ...(rest > 0 ? [{ kind: 'text' as const, parts: [words.summary.more(rest)] }] : []),
    { kind: 'text', parts: docsParts(requirement, told) },
    ...(command === undefined
      ? []
      : [
          {
            kind: 'folded' as const,
            title: words.summary.again,
            blocks: [{ kind: 'code' as const, language: 'sh', text: command }],
          },
        ]),
  ];
}

/** What was found, in a line: for lists of many. */
export function shortParts({ id, reasons, statement }: RequirementRecord): readonly Part[] {
  const [reason] = reasons;
  const message = reason === undefined ? statement : `${statement} ${reason.message}`;
  return [{ strong: id }, ` ${cut(message, longestText)}`];
}

function reasonBlocks(reason: ReasonRecord, told: Told): readonly Block[] {
  const { words } = told;
  const { message, expected, received, pointer, signature } = reason;
  const found = words.found(reason);
  const facts: readonly (readonly [name: string, value: string | null])[] = [
    [words.fact.expected, expected],
    [words.fact.received, received],
    [words.fact.at, pointer === '' ? null : pointer],
    [words.fact.request, requestOf(reason, told)],
    [words.fact.signature, signature ?? null],
  ];
  const items = facts.flatMap(([name, value]) =>
    value === null ? [] : [[`${name}: `, { code: cut(value, longestText) }]],
  );
  return [
    { kind: 'text', parts: [{ strong: cut(message, longestText) }, found === null ? '' : ` (${found})`] },
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
  ];
}

function requestOf({ exchanges: [first] }: ReasonRecord, { report, words }: Told): string | null {
  const exchange = report.evidence.exchanges.find(({ id }) => id === first);
  if (exchange === undefined) return null;
  const { id, request, response } = exchange;
  return `${id} ${request.method} ${request.url} → ${response?.status ?? words.noAnswer}`;
}

function docsParts({ sources }: RequirementRecord, { report, words }: Told): readonly Part[] {
  const { docsUrl } = report.results.contract;
  const { docs, page } = words.summary;
  return [`${docs}: ${sources.map(words.place).join('; ')} (`, { link: page, to: docsUrl }, ')'];
}

function commandOf({ reasons }: RequirementRecord, { evidence, results }: Report): string | undefined {
  const decisive = evidence.exchanges.find(({ id }) => id === reasons[0]?.exchanges[0]);
  if (decisive === undefined) return undefined;
  const command = renderCurl(decisive, results);
  return command.length <= longestCommand ? command : undefined;
}
