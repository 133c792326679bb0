import { isJsonArray, isJsonObject, JsonNumber, type Json } from '../../json/exact-json.ts';
import type { DocsChange } from '../changes/docs-change.ts';
import type { Node } from '../contract-view.ts';
import { ByHand, type EditContext } from './edit-context.ts';
import type { YamlEdit } from './yaml-edit.ts';

const typeWords: Readonly<Record<string, string>> = {
  array: 'array', string: 'string', number: 'number', integer: 'integer', bool: 'boolean', boolean: 'boolean', object: 'object',
}; // prettier-ignore

/** The part of a document at a JSON Pointer, where it is an object. */
export function partAt(document: unknown, pointer: string): Node | undefined {
  const part = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
      document,
    );
  return typeof part === 'object' && part !== null ? (part as Node) : undefined;
}

/** The schema that a property stands in. */
export function schemaOf(property: string): string {
  return property.replace(/\/properties\/[^/]+$/, '');
}

/** Another type; whether null is one is another question, and stays as it is. */
export function typeEdits(at: string, { is }: DocsChange, document: unknown): readonly YamlEdit[] {
  const schema = partAt(document, at);
  if (is === null) return schema && 'type' in schema ? [{ do: 'remove', at: `${at}/type` }] : [];
  const word = typeWords[is];
  if (word === undefined) throw new ByHand(`'${is}' is no type of JSON Schema`);
  const types: unknown = schema?.['type'];
  if (types === word) return [];
  const type = Array.isArray(types) && types.includes('null') ? [word, 'null'] : word;
  return [
    ...(schema && '$ref' in schema ? [{ do: 'remove', at: `${at}/$ref` } as const] : []),
    { do: 'set', at: `${at}/type`, value: type },
  ];
}

/** A value of a list; one that an example shows stays in it. */
export function valueEdits(
  at: string,
  { kind, was, is, name }: DocsChange,
  { document, page }: EditContext,
): readonly YamlEdit[] {
  const listed: unknown = partAt(document, at)?.['enum'];
  const value = (is ?? was) === 'null' ? null : (is ?? was);
  if (!Array.isArray(listed)) throw new ByHand('the contract lists no values there');
  const list: readonly unknown[] = listed;
  if (kind === 'added') {
    if (list.includes(value)) return [];
    const nulls = list.filter((each) => each === null);
    return [
      { do: 'set', at: `${at}/enum`, value: [...list.filter((each) => each !== null), value, ...nulls] },
    ];
  }
  const member = name.split('.').at(-1) ?? name;
  if (
    [...page.texts.values()].some(
      ({ body, answer }) => shows(body, member, value) || shows(answer, member, value),
    )
  )
    throw new ByHand('an example still shows the value: it stays until a ruling says otherwise');
  return [{ do: 'set', at: `${at}/enum`, value: list.filter((each) => each !== value) }];
}

/** Another bound, by the keyword that holds the one that was there. */
export function boundEdits(at: string, { was, is }: DocsChange, document: unknown): readonly YamlEdit[] {
  const schema = partAt(document, at) ?? {};
  const [former, next] = [was, is].map((bound) => (bound === null ? undefined : keywordOf(bound, schema)));
  if (is !== null && next === undefined) throw new ByHand(`the bound '${is}' is no keyword of JSON Schema`);
  const drop = former !== undefined && former[0] in schema && former[0] !== next?.[0];
  return [
    ...(drop ? [{ do: 'remove', at: `${at}/${former[0]}` } as const] : []),
    ...(next === undefined ? [] : [{ do: 'set', at: `${at}/${next[0]}`, value: next[1] } as const]),
  ];
}

function keywordOf(bound: string, schema: Node): readonly [keyword: string, limit: number] | undefined {
  const [, sign, limit] = /^([≤≥<>])\s*(-?[\d.]+)$/.exec(bound) ?? [];
  const keywords = {
    '≤': 'maximum',
    '≥': 'minimum',
    '<': 'exclusiveMaximum',
    '>': 'exclusiveMinimum',
  } as const;
  if (sign !== undefined && limit !== undefined)
    return [keywords[sign as keyof typeof keywords], Number(limit)];
  const characters = /^(\d+) characters$/.exec(bound)?.[1];
  if (characters !== undefined)
    return ['x-item-max-length' in schema ? 'x-item-max-length' : 'maxLength', Number(characters)];
  return bound === 'positive' ? ['exclusiveMinimum', 0] : undefined;
}

/** Another default, as the type of its schema writes it. */
export function defaultEdit(at: string, { is }: DocsChange, document: unknown): readonly YamlEdit[] {
  const schema = partAt(document, at) ?? {};
  if (is === null) return 'default' in schema ? [{ do: 'remove', at: `${at}/default` }] : [];
  const types = [schema['type']].flat();
  const numeric = types.includes('integer') || types.includes('number');
  const value = types.includes('boolean') ? is === 'true' : numeric ? Number(is) : is;
  return [{ do: 'set', at: `${at}/default`, value }];
}

function shows(text: Json | undefined, member: string, value: string | null | undefined): boolean {
  if (isJsonArray(text)) return text.some((item) => shows(item, member, value));
  if (!isJsonObject(text)) return false;
  return Object.entries(text).some(([name, each]) => {
    const shown = each instanceof JsonNumber ? each.source : each;
    return (name === member && shown === value) || shows(each, member, value);
  });
}
