import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { formsOf, nameOf, visit, type Follow, type Node } from './said-in-source.ts';

/** A message or a hint of an error, or words that are put into one, where it is made. */
export interface SaidOfError {
  /** What makes it: `UsageError`, `super`, `message`, `chooseOne`. */
  readonly by: string;
  /** The text with `{}` for what is put into it; `{}` alone where it comes from elsewhere. */
  readonly form: string;
  /** The expression as it stands in the source. */
  readonly source: string;
}

/** Of what makes an error: which of its arguments are a message, and a hint where there is one. */
const sentences: Readonly<Record<string, readonly number[]>> = {
  UsageError: [0, 1],
  UnavailableError: [0],
  ReportError: [2],
  EvidenceError: [0],
  ZipError: [0],
  KeyError: [0],
  RequirementSetError: [0],
  HarError: [0],
  RecordingError: [0, 1],
  BaselineError: [0],
  LedgerError: [0],
  LookoutError: [0],
  ProxyPortError: [0],
  RangeError: [0],
  readRecorded: [1],
  super: [0],
};

/** Of functions that put words into a message: which of their arguments these are. */
const words: Readonly<Record<string, readonly number[]>> = {
  chooseOne: [0],
  chooseNamed: [2],
  readOwnFile: [1],
  readOwnBytes: [1],
  readKey: [1],
};

/** Every message and hint of errors that a source makes. */
export function errorsIn(file: string): readonly SaidOfError[] {
  return saidBy(file, { callees: sentences, keys: ['message', 'hint', 'harmless'] });
}

/** Every text that a source gives to be put into a message. */
export function wordsInErrors(file: string): readonly SaidOfError[] {
  return saidBy(file, { callees: words, keys: ['what'] });
}

interface Speakers {
  readonly callees: Readonly<Record<string, readonly number[]>>;
  readonly keys: readonly string[];
}

function saidBy(file: string, speakers: Speakers): readonly SaidOfError[] {
  const text = readFileSync(file, 'utf8');
  const { program } = parseSync(file, text);
  const follow = followerIn(program);
  const said: SaidOfError[] = [];
  visit(program, (node) => {
    for (const { by, expression } of spokenIn(node, speakers)) {
      const source = text.slice(Number(expression['start']), Number(expression['end']));
      for (const form of formsOf(expression, follow)) said.push({ by, form, source });
    }
  });
  return said;
}

function spokenIn(
  node: Node,
  { callees, keys }: Speakers,
): readonly { readonly by: string; readonly expression: Node }[] {
  if (node.type === 'Property') {
    const by = String(nameOf(node['key']));
    return keys.includes(by) ? [{ by, expression: node['value'] as Node }] : [];
  }
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return [];
  const callee = node['callee'] as Node;
  const by = callee.type === 'Super' ? 'super' : String(nameOf(callee));
  const given = node['arguments'] as readonly Node[];
  const places = Object.hasOwn(callees, by) ? (callees[by] ?? []) : [];
  return places.flatMap((at) => {
    const expression = given[at];
    return expression === undefined ? [] : [{ by, expression }];
  });
}

/** Follows a name to the constants of that name in the source, and looks through what only chooses or trims. */
function followerIn(program: unknown): Follow {
  const constants = new Map<string, readonly Node[]>();
  visit(program, (node) => {
    const name = node.type === 'VariableDeclarator' ? nameOf(node['id']) : undefined;
    if (typeof name === 'string' && node['init'] !== null)
      constants.set(name, [...(constants.get(name) ?? []), node['init'] as Node]);
  });
  const followed = new Set<string>();
  const follow: Follow = (node) => {
    switch (node.type) {
      case 'Identifier':
        return followName(String(nameOf(node)));
      case 'ParenthesizedExpression':
        return formsOf(node['expression'] as Node, follow);
      case 'LogicalExpression':
        return [node['left'], node['right']].filter(saysSomething).flatMap((part) => formsOf(part, follow));
      case 'CallExpression':
        return followCall(node['callee'] as Node);
      default:
        return undefined;
    }
  };
  const followName = (name: string): readonly string[] | undefined => {
    const found = constants.get(name);
    if (found === undefined || followed.has(name)) return undefined;
    followed.add(name);
    const forms = found.flatMap((init) => formsOf(init, follow));
    followed.delete(name);
    return [...new Set(forms)];
  };
  const followCall = (callee: Node): readonly string[] | undefined => {
    if (nameOf(callee) === 'didYouMean') return ['Did you mean {}?'];
    const trims = nameOf(callee['property']) === 'trimEnd';
    return trims ? formsOf(callee['object'] as Node, follow) : undefined;
  };
  return follow;
}

/** `?? ''` is there for the compiler. */
function saysSomething(part: unknown): part is Node {
  const { type, value } = part as { readonly type: string; readonly value?: unknown };
  return type !== 'Literal' || (typeof value === 'string' && value !== '');
}
