import type { PropertyFact } from '../../facts.ts';
import { joinFindings, type Findings } from '../../layout.ts';
import { plainText } from '../../plain-text.ts';
import { cutBefore, type Section } from '../../sections.ts';
import type { Block } from '../../page.ts';
import { isProse, listedValues, readEntry, statedInProse, type Entry } from './stated.ts';

const propertyHeading = /^`([^`]+)`\s*:\s*`([^`]+)`$/;

/** The properties: each a line with name and type, a sample, sentences, and a list of its values or of its own properties. */
export function readProperties({ heading, title, blocks }: Section): Partial<Findings> {
  const groups = cutBefore(blocks, ({ kind, text }) => kind === 'paragraph' && propertyHeading.test(text));
  return joinFindings([{ read: [heading] }, ...groups.map((group) => readProperty(group, title))]);
}

function readProperty(group: readonly Block[], heading: string): Partial<Findings> {
  const [head, ...rest] = group;
  const [, headed, type] = propertyHeading.exec(head?.text ?? '') ?? [];
  if (head === undefined || headed === undefined || type === undefined)
    return { boilerplate: group.filter(({ kind }) => kind === 'rule') };
  const sample = rest[0]?.kind === 'code' ? rest[0] : undefined;
  const prose = rest.filter(isProse);
  const entries = rest.flatMap(readEntry);
  const path = /^"([^"]+)"\s*:/.exec(sample?.text ?? '')?.[1] ?? headed;
  const parent = hasProperties(sample, prose);
  const stated = statedInProse(prose);
  const values = [...(stated.values ?? []), ...(parent ? [] : listedValues(entries))];
  const property: PropertyFact = {
    path,
    ...(path !== headed && { headed }),
    heading,
    line: head.from,
    type,
    ...(sample !== undefined && { sample: sample.text }),
    ...stated,
    ...(values.length > 0 && { values }),
  };
  return {
    properties: [property, ...(parent ? entries.map((entry) => subProperty(entry, path, heading)) : [])],
    read: [head, ...(sample === undefined ? [] : [sample]), ...prose, ...entries.map(({ block }) => block)],
  };
}

/** Does the list under this property name properties (of an object, or of a list's objects), and not values? */
function hasProperties(sample: Block | undefined, prose: readonly Block[]): boolean {
  const announced = /\b(?:properties|fields):$/.test(plainText(prose.at(-1)?.text ?? ''));
  return announced || /^"[^"]+"\s*:\s*[[{]/.test(sample?.text ?? '');
}

function subProperty({ name, text, block }: Entry, parent: string, heading: string): PropertyFact {
  return {
    path: `${parent}.${name}`,
    heading,
    line: block.from,
    ...statedInProse([{ text, from: block.from }]),
  };
}
