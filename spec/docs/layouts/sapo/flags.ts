import type { ParameterFact, ValueFact } from '../../facts.ts';
import { joinFindings, type Findings } from '../../layout.ts';
import type { Block } from '../../page.ts';
import { proseDigest } from '../../plain-text.ts';
import { cutBefore, type Section } from '../../sections.ts';

const flagItem = /^(\w+) - (.+)$/;
const valueItem = /^(\w+)( \(mặc định\))?: (.+)$/;
const defaultInProse = /Mặc định: (\w+)\.?$/;

/** The member of a request body that is named by the heading: sentences about it, then its flags, each an item. */
export function readFlags({ heading, title, blocks }: Section, operation: string): Partial<Findings> {
  const groups = cutBefore(blocks, ({ kind, text }) => kind === 'item' && flagItem.test(text));
  const prose = (groups[0] ?? []).filter(({ kind }) => kind === 'paragraph');
  const member: ParameterFact = {
    operation,
    in: 'body',
    name: title,
    heading: title,
    line: heading.from,
    required: false,
    prose: proseDigest(...prose.map(({ text }) => text)),
  };
  return joinFindings([
    { parameters: [member], read: [heading, ...prose] },
    ...groups.map((group) => readFlag(group, { operation, member: title })),
  ]);
}

/** A flag: its name, sentences, a default where they end with one; its values as items further in. */
function readFlag(
  [item, ...rest]: readonly Block[],
  { operation, member }: { readonly operation: string; readonly member: string },
): Partial<Findings> {
  const [, name, text] = (item?.kind === 'item' && flagItem.exec(item.text)) || [];
  if (item?.kind !== 'item' || name === undefined || text === undefined) return {};
  const listed = rest.flatMap((block) =>
    block.kind === 'item' && block.indent > item.indent ? readValue(block) : [],
  );
  const byDefault = defaultInProse.exec(text)?.[1] ?? listed.find(({ isDefault }) => isDefault)?.fact.value;
  const flag: ParameterFact = {
    operation,
    in: 'body',
    name: `${member}.${name}`,
    heading: member,
    line: item.from,
    required: false,
    ...(listed.length > 0 && { values: listed.map(({ fact }) => fact) }),
    ...(byDefault !== undefined && { default: byDefault }),
    prose: proseDigest(text),
  };
  return { parameters: [flag], read: [item, ...listed.map(({ block }) => block)] };
}

interface ListedValue {
  readonly fact: ValueFact;
  readonly isDefault: boolean;
  readonly block: Block;
}

function readValue(block: Block): readonly ListedValue[] {
  const [, value, mark, text] = valueItem.exec(block.text) ?? [];
  if (value === undefined || text === undefined) return [];
  const fact = { value, line: block.from, prose: proseDigest(text) };
  return [{ fact, isDefault: mark !== undefined, block }];
}
