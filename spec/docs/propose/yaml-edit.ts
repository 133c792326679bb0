import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** One edit of a YAML text at a JSON Pointer. All that it does not name stays byte for byte, comments included. */
export type YamlEdit =
  /** Writes the value of a key: over the one that is there, or behind the last pair of its map. */
  | { readonly do: 'set'; readonly at: string; readonly value: unknown }
  /** Puts an item behind the last of a list; where there is no list yet, begins one. */
  | { readonly do: 'append'; readonly at: string; readonly value: unknown }
  /** Takes a pair or an item out, and what holds it where nothing else is in it. */
  | { readonly do: 'remove'; readonly at: string }
  /** Gives a key another name. */
  | { readonly do: 'rename'; readonly at: string; readonly to: string };

/** The text has no such place, or one that cannot be edited as text. */
export class YamlEditError extends Error {
  override readonly name = 'YamlEditError';
}

const widest = 110;

/** Carries an edit out. Throws {@link YamlEditError}. */
export function editYaml(text: string, edit: YamlEdit): string {
  const document = parseDocument(text);
  const path = stepsOf(edit.at);
  const key = path.at(-1);
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (key === undefined || !isCollection(parent)) throw new YamlEditError(`there is no ${edit.at}`);
  if (edit.do === 'remove') return remove(text, { parent, key, edit });
  if (!isMap(parent)) throw new YamlEditError(`${edit.at} is not in a map`);
  const pair = pairOf(parent, key);
  if (edit.do === 'rename') return splice(text, rangeOf(pair?.key, edit.at), edit.to);
  if (edit.do === 'set') return set(text, { parent, key, value: edit.value });
  return append(text, { parent, key, value: edit.value });
}

/** `/a/b~1c/0` → its steps; a number is an index. */
function stepsOf(pointer: string): readonly (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

interface Target {
  readonly parent: YAMLMap;
  readonly key: string | number;
  readonly value: unknown;
}

function set(text: string, { parent, key, value }: Target): string {
  const pair = pairOf(parent, key);
  if (pair !== undefined) {
    const [start, named] = rangeOf(pair.key, String(key));
    const to = endOfContent(text, rangeOf(pair.value, String(key))[1]);
    const written =
      parent.flow === true ? ` ${flow(value)}` : besideKey(value, columnOf(text, start), named - start);
    return splice(text, [text.indexOf(':', named) + 1, to], written);
  }
  const [last] = parent.items.slice(-1);
  const end = endOfContent(text, rangeOf(last?.value, String(key))[1]);
  if (parent.flow === true) return splice(text, [end, end], `, ${key}: ${flow(value)}`);
  const indent = ' '.repeat(columnOf(text, rangeOf(last?.key, String(key))[0]));
  const lineEnd = endOfLine(text, end);
  return splice(text, [lineEnd, lineEnd], `\n${indentLines(pairText(key, value), indent)}`);
}

function append(text: string, { parent, key, value }: Target): string {
  const list = pairOf(parent, key)?.value;
  if (list === undefined) return set(text, { parent, key, value: [value] });
  if (!isSeq(list)) throw new YamlEditError(`${key} is not a list`);
  if (list.flow === true) return set(text, { parent, key, value: [...list.toJSON(), value] });
  const [first] = list.items;
  const [, to] = rangeOf(list.items.at(-1), String(key));
  const lineEnd = endOfLine(text, endOfContent(text, to));
  const indent = ' '.repeat(columnOf(text, rangeOf(first, String(key))[0]) - 2);
  const item = stringify([value], { lineWidth: 0, singleQuote: true }).trimEnd();
  return splice(text, [lineEnd, lineEnd], `\n${indentLines(item, indent)}`);
}

function remove(
  text: string,
  { parent, key, edit }: { parent: YAMLMap | YAMLSeq; key: string | number; edit: YamlEdit },
): string {
  const last = parent.items.length === 1;
  const holder = edit.at.slice(0, edit.at.lastIndexOf('/'));
  if (last && holder.includes('/')) return editYaml(text, { do: 'remove', at: holder });
  const item = isMap(parent) ? pairOf(parent, key) : parent.items[Number(key)];
  if (item === undefined) throw new YamlEditError(`there is no ${edit.at}`);
  if (parent.flow === true) {
    const kept: unknown = isMap(parent)
      ? Object.fromEntries(Object.entries(parent.toJSON() as object).filter(([name]) => name !== String(key)))
      : parent.toJSON().filter((_, index) => index !== Number(key));
    const [from, to] = rangeOf(parent, edit.at);
    return splice(text, [from, to], flow(kept));
  }
  const start = rangeOf(isPair(item) ? item.key : item, edit.at)[0];
  const end = rangeOf(isPair(item) ? (item.value ?? item.key) : item, edit.at)[1];
  return splice(text, [startOfLine(text, start), endOfLine(text, endOfContent(text, end)) + 1], '');
}

function pairOf(map: YAMLMap, key: string | number): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

function rangeOf(node: unknown, what: string): readonly [from: number, to: number] {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  if (!Array.isArray(range)) throw new YamlEditError(`${what} has no place in the text`);
  return [Number(range[0]), Number(range[1])];
}

function pairText(key: string | number, value: unknown): string {
  const scalars = Array.isArray(value) && value.every((item) => typeof item !== 'object' || item === null);
  if (typeof value !== 'object' || value === null || scalars)
    return `${key}:${besideKey(value, 0, String(key).length)}`;
  return stringify({ [key]: value }, { lineWidth: 0, singleQuote: true }).trimEnd();
}

/** A value behind its key: in the same line where it fits, else in the next, else an item a line, as the formatter would have it. */
function besideKey(value: unknown, column: number, keyLength: number): string {
  const tight = flow(value);
  if (!Array.isArray(value) || column + keyLength + 2 + tight.length <= widest) return ` ${tight}`;
  const indent = `\n${' '.repeat(column + 2)}`;
  if (column + 2 + tight.length <= widest) return `${indent}${tight}`;
  return `${indent}[${value.map((item) => `${indent}  ${flow(item)},`).join('')}${indent}]`;
}

function flow(value: unknown): string {
  const text = stringify(value, {
    collectionStyle: 'flow',
    lineWidth: 0,
    singleQuote: true,
    flowCollectionPadding: true,
  }).trim();
  return Array.isArray(value) ? text.replace(/^\[ /, '[').replace(/ \]$/, ']') : text;
}

function indentLines(text: string, indent: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : `${indent}${line}`))
    .join('\n');
}

function splice(text: string, [from, to]: readonly [from: number, to: number], put: string): string {
  return `${text.slice(0, from)}${put}${text.slice(to)}`;
}

function columnOf(text: string, offset: number): number {
  return offset - startOfLine(text, offset);
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

/** Behind the last character of the content: a block's range reaches over the blank lines behind it. */
function endOfContent(text: string, offset: number): number {
  return text.slice(0, offset).trimEnd().length;
}
