import { renderCurl } from '../curl.ts';
import { foundWords } from '../found-words.ts';
import type { Report } from '../report.ts';
import type { ReasonRecord, RequirementRecord } from '../results.ts';
import { placeOf, texts } from '../texts.ts';
import { cut } from '../visible.ts';
import type { Block, Part } from './markdown.ts';

const mostReasons = 3;
const longestText = 500;
/** A longer command is in the report folder; a summary has a size that it may not go beyond. */
const longestCommand = 3000;

/** A requirement that is not kept: what was promised, what came, where the docs say it, how to see it again. */
export function requirementBlocks(requirement: RequirementRecord, report: Report): readonly Block[] {
  const { id, level, standing, statement, reasons } = requirement;
  const rest = reasons.length - mostReasons;
  const command = commandOf(requirement, report);
  return [
    { kind: 'heading', level: 3, text: `${id} (${level}, ${texts.standing[standing]})` },
    { kind: 'text', parts: [statement] },
    ...reasons.slice(0, mostReasons).flatMap((reason) => reasonBlocks(reason, report)),
    ...(rest > 0 ? [{ kind: 'text' as const, parts: [`And ${rest} more, all in the report.`] }] : []),
    { kind: 'text', parts: docsParts(requirement, report) },
    ...(command === undefined
      ? []
      : [
          {
            kind: 'folded' as const,
            title: 'See it again',
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

function reasonBlocks(reason: ReasonRecord, report: Report): readonly Block[] {
  const { message, expected, received, pointer, signature } = reason;
  const found = foundWords(reason);
  const facts: readonly (readonly [name: string, value: string | null])[] = [
    ['expected', expected],
    ['received', received],
    ['at', pointer === '' ? null : pointer],
    ['request', requestOf(reason, report)],
    ['signature', signature ?? null],
  ];
  const items = facts.flatMap(([name, value]) =>
    value === null ? [] : [[`${name}: `, { code: cut(value, longestText) }]],
  );
  return [
    { kind: 'text', parts: [{ strong: cut(message, longestText) }, found === null ? '' : ` (${found})`] },
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
  ];
}

function requestOf({ exchanges: [first] }: ReasonRecord, { evidence }: Report): string | null {
  const exchange = evidence.exchanges.find(({ id }) => id === first);
  if (exchange === undefined) return null;
  const { id, request, response } = exchange;
  return `${id} ${request.method} ${request.url} → ${response?.status ?? 'no answer'}`;
}

function docsParts({ sources }: RequirementRecord, { results }: Report): readonly Part[] {
  const { docsUrl } = results.contract;
  return [`Docs: ${sources.map(placeOf).join('; ')} (`, { link: 'page', to: docsUrl }, ')'];
}

function commandOf({ reasons }: RequirementRecord, { evidence, results }: Report): string | undefined {
  const decisive = evidence.exchanges.find(({ id }) => id === reasons[0]?.exchanges[0]);
  if (decisive === undefined) return undefined;
  const command = renderCurl(decisive, results);
  return command.length <= longestCommand ? command : undefined;
}
