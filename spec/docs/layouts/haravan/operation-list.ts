import type { OperationFact } from '../../facts.ts';
import { joinFindings, type Findings } from '../../layout.ts';
import { plainText, proseDigest } from '../../plain-text.ts';
import { cutBefore, type Section } from '../../sections.ts';
import type { Block } from '../../page.ts';
import { operationName, relativePath } from './operation-names.ts';

const requestItem = /^([A-Z]+) `([^`]+)`$/;

/** The page's list of operations: an item with method and address, under it one with the title. */
export function readOperationList({ heading, title, blocks }: Section): Partial<Findings> {
  const groups = cutBefore(blocks, (block) => block.kind === 'item' && block.indent === 0);
  return joinFindings([
    { read: [heading] },
    ...groups.map((group) =>
      group[0]?.kind === 'item' ? readEntry(group, title) : readIntroduction(group, title),
    ),
  ]);
}

function readEntry(items: readonly Block[], heading: string): Partial<Findings> {
  const [request, name] = items;
  const [, method, url] = requestItem.exec(request?.text ?? '') ?? [];
  if (request === undefined || name?.kind !== 'item' || items.length > 2) return {};
  if (method === undefined || url === undefined) return {};
  const path = relativePath(url);
  const operation: OperationFact = {
    operation: operationName(method, path),
    method,
    path,
    title: plainText(name.text),
    heading,
    line: request.from,
  };
  return { operations: [operation], read: items };
}

function readIntroduction(blocks: readonly Block[], heading: string): Partial<Findings> {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  return {
    prose: paragraphs.map(({ text, from }) => ({ heading, line: from, prose: proseDigest(text) })),
    read: paragraphs,
  };
}
