import type { ParameterFact, Stated, ValueFact } from '../../facts.ts';
import { joinFindings, type Findings } from '../../layout.ts';
import { plainText } from '../../plain-text.ts';
import { cutBefore } from '../../sections.ts';
import type { Block } from '../../page.ts';
import type { OperationContext } from './operation-names.ts';
import { isProse, listedValues, readEntry, statedInProse } from './stated.ts';

const lists: Readonly<Record<string, ParameterFact['in']>> = { Parameters: 'query', 'Request body': 'body' };
const parameterHeading = /^`(\w+)`\s*:?((?:\s*`[^`]+`)*)$/;

/** A list of parameters under its heading, a rule before each and one behind the last. */
export function readParameters(blocks: readonly Block[], context: OperationContext): Partial<Findings> {
  const [heading, ...rest] = blocks;
  const place = lists[plainText(heading?.text ?? '')];
  if (heading === undefined || place === undefined) return {};
  const groups = cutBefore(rest, ({ kind }) => kind === 'rule');
  return joinFindings([{ read: [heading] }, ...groups.map((group) => readParameter(group, context, place))]);
}

function readParameter(
  [rule, head, ...rest]: readonly Block[],
  context: OperationContext,
  place: ParameterFact['in'],
): Partial<Findings> {
  const boilerplate = rule?.kind === 'rule' ? [rule] : [];
  const [, name, tokens] = (head?.kind === 'paragraph' && parameterHeading.exec(head.text)) || [];
  const beside = readTokens(tokens ?? '');
  if (head === undefined || name === undefined || beside === undefined) return { boilerplate };
  const prose = rest.filter(isProse);
  const entries = rest.flatMap(readEntry);
  const samples = rest.flatMap((block) => readQuerySample(block, name));
  const stated = { ...statedInProse(prose), ...beside.stated };
  const values = [
    ...(stated.values ?? []),
    ...listedValues(entries),
    ...samples.flatMap((sample) => sample.values),
  ];
  const parameter: ParameterFact = {
    ...context,
    in: place,
    name,
    line: head.from,
    required: beside.required,
    ...stated,
    ...(values.length > 0 && { values }),
  };
  const read = [head, ...prose, ...entries.map(({ block }) => block), ...samples.map(({ block }) => block)];
  return { parameters: [parameter], read, boilerplate };
}

/** What stands in code beside a name: a type, `required`, `default …`, a bound such as `≤50`. Undefined where something else does. */
function readTokens(text: string): { required: boolean; stated: Stated } | undefined {
  const tokens = Array.from(text.matchAll(/`([^`]+)`/g), ([, token = '']) => token);
  const take = (pattern: RegExp): string | undefined =>
    tokens.map((token) => pattern.exec(token)?.[1]).find(Boolean);
  const type = take(/^(?!required$)([a-z]+)$/i);
  const bound = take(/^([≤≥<>].*)$/);
  const byDefault = take(/^default (.*)$/);
  const required = tokens.includes('required');
  const known = [type, bound, byDefault, required || undefined].filter((found) => found !== undefined);
  if (known.length !== tokens.length) return undefined;
  return {
    required,
    stated: {
      ...(type !== undefined && { type }),
      ...(bound !== undefined && { bound }),
      ...(byDefault !== undefined && { default: byDefault }),
    },
  };
}

/** A code block that shows the parameter in use: each line `&name=value`. */
function readQuerySample(
  block: Block,
  name: string,
): readonly { block: Block; values: readonly ValueFact[] }[] {
  if (block.kind !== 'code') return [];
  const pairs = block.text.split('\n').map((line) => [...new URLSearchParams(line.trim())]);
  const values = pairs.flatMap((pair, index) =>
    pair.length === 1 && pair[0]?.[0] === name ? [{ value: pair[0][1], line: block.from + 1 + index }] : [],
  );
  return values.length === pairs.length ? [{ block, values }] : [];
}
