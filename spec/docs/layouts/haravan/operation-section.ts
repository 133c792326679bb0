import { joinFindings, type Findings } from '../../layout.ts';
import { proseDigest } from '../../plain-text.ts';
import type { Section } from '../../sections.ts';
import type { Block } from '../../page.ts';
import { readExamples } from './examples.ts';
import { operationName, relativePath, type OperationContext } from './operation-names.ts';
import { readParameters } from './parameters.ts';
import { isProse } from './stated.ts';

/** Does this section start as one of an operation does, with a method and an address? */
export function isOperationSection({ blocks: [method, url] }: Section): boolean {
  return /^[A-Z]+$/.test(method?.text ?? '') && /^https?:\/\/\S+$/.test(url?.text ?? '');
}

/** An operation: method, address, sentences, then its parameters where it has any, then its examples. */
export function readOperationSection({ heading, title, blocks }: Section): Partial<Findings> {
  const [method, url, ...rest] = blocks;
  if (method === undefined || url === undefined) return {};
  const path = relativePath(url.text);
  const context = { operation: operationName(method.text, path), heading: title };
  const fact = { ...context, method: method.text, path, title, line: method.from };
  return joinFindings([{ operations: [fact], read: [heading, method, url] }, ...readBody(rest, context)]);
}

/** Without parameters nothing tells the operation's own sentences from those of its first example: they are the example's. */
function readBody(blocks: readonly Block[], context: OperationContext): readonly Partial<Findings>[] {
  const listStart = blocks.findIndex(({ kind }) => kind === 'heading');
  if (listStart === -1) return [readExamples(blocks, context)];
  const lists = blocks.slice(listStart);
  const examplesStart = lists.findLastIndex(({ kind }) => kind === 'rule') + 1;
  return [
    readOperationProse(blocks.slice(0, listStart), context),
    readParameters(lists.slice(0, examplesStart), context),
    readExamples(lists.slice(examplesStart), context),
  ];
}

function readOperationProse(blocks: readonly Block[], { heading }: OperationContext): Partial<Findings> {
  const read = blocks.filter(isProse);
  return { prose: read.map(({ text, from }) => ({ heading, line: from, prose: proseDigest(text) })), read };
}
