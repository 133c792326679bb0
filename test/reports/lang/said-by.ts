import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { formsOf, nameOf, visit, type Node } from './said-in-source.ts';

/** What a source says of something by properties of these names: each text with `{}` for what is put into it. */
export function saidBy(file: string, names: readonly string[]): readonly string[] {
  const said = new Set<string>();
  visit(parseSync(file, readFileSync(file, 'utf8')).program, (node) => {
    if (node.type !== 'Property' || !names.includes(String(nameOf(node['key'])))) return;
    for (const form of formsOf(node['value'] as Node, eitherSide)) said.add(form);
  });
  return [...said].filter((form) => form !== '{}');
}

/** `known ?? 'what is said otherwise'` */
function eitherSide(node: Node): readonly string[] | undefined {
  return node.type === 'LogicalExpression'
    ? [node['left'], node['right']].flatMap((side) => formsOf(side as Node, eitherSide))
    : undefined;
}
