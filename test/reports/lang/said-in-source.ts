import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** A node of the syntax tree, as far as it is looked at here. */
export interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** What a source says: each sentence with `{}` for what is put into it, both where it chooses between words. */
export function saidIn(file: string): readonly string[] {
  const said = new Set<string>();
  const { program } = parseSync(file, readFileSync(file, 'utf8'));
  visit(program, (node) => {
    for (const form of spokenIn(node).flatMap((spoken) => formsOf(spoken))) said.add(form);
  });
  return [...said].filter((form) => form !== '{}');
}

/** Every text and template of a source, for those whose sentences do not stand at one name. */
export function textsIn(file: string): readonly string[] {
  const texts = new Set<string>();
  visit(parseSync(file, readFileSync(file, 'utf8')).program, (node) => {
    if (node.type === 'Literal' || node.type === 'TemplateLiteral')
      for (const form of formsOf(node)) texts.add(form);
  });
  return [...texts];
}

/** The files below a folder of this project. */
export function sourcesIn(folder: string): readonly string[] {
  const root = fileURLToPath(new URL(`../../../${folder}`, import.meta.url));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${root}/${path}`);
}

/** The message of a deviation, what is unclear, and why a story stops. */
function spokenIn(node: Node): readonly Node[] {
  if (node.type === 'Property' && nameOf(node['key']) === 'message') return [node['value'] as Node];
  const args = (node['arguments'] as readonly Node[] | undefined) ?? [];
  const callee = nameOf(node['callee']);
  const says =
    (node.type === 'CallExpression' && callee === 'unclear') ||
    (node.type === 'NewExpression' && (callee === 'ScenarioStopped' || callee === 'BudgetReached'));
  return says ? args.slice(0, 1) : [];
}

export function nameOf(node: unknown): unknown {
  return (node as Node | undefined)?.['name'];
}

/**
 * What an expression may say, with `{}` for what is put into it.
 * @param follow what stands for an expression that is no text itself; undefined where nothing is known of it
 */
export function formsOf(node: Node, follow: Follow = () => undefined): readonly string[] {
  const forms = (part: unknown): readonly string[] => formsOf(part as Node, follow);
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [node['value']] : ['{}'];
    case 'TemplateLiteral':
      return templateForms(node, follow);
    case 'BinaryExpression':
      return joined([forms(node['left']), forms(node['right'])]);
    case 'ConditionalExpression':
      return [...forms(node['consequent']), ...forms(node['alternate'])];
    default:
      return follow(node) ?? ['{}'];
  }
}

export type Follow = (node: Node) => readonly string[] | undefined;

function templateForms(node: Node, follow: Follow): readonly string[] {
  const quasis = node['quasis'] as readonly { readonly value: { readonly cooked: string } }[];
  const expressions = node['expressions'] as readonly Node[];
  return joined(
    quasis.flatMap(({ value }, index) => {
      const expression = expressions[index];
      return expression === undefined ? [[value.cooked]] : [[value.cooked], formsOf(expression, follow)];
    }),
  );
}

/** Every way of putting one of each together. */
function joined(parts: readonly (readonly string[])[]): readonly string[] {
  return parts.reduce<readonly string[]>(
    (starts, ends) => starts.flatMap((start) => ends.map((end) => start + end)),
    [''],
  );
}

export function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  else if (typeof value === 'object' && value !== null) {
    const node = value as Node;
    if (typeof node.type === 'string') see(node);
    for (const [key, child] of Object.entries(node)) if (key !== 'type') visit(child, see);
  }
}
