import { isJsonArray, isJsonObject, type Json } from '../../json/exact-json.ts';
import { pointerStep } from '../../json/pointer.ts';
import type { DocsChange } from '../changes/docs-change.ts';
import type { ParameterFact, PropertyFact, Stated } from '../facts.ts';
import { ByHand, type EditContext } from './edit-context.ts';
import { addedOperation, movedOperation, removedOperation } from './operation-edits.ts';
import { boundEdits, defaultEdit, partAt, schemaOf, typeEdits, valueEdits } from './schema-edits.ts';
import type { YamlEdit } from './yaml-edit.ts';

/**
 * The edits of `openapi.yaml` that a change of the page comes to; none where the contract says nothing of what changed.
 * Throws {@link ByHand} where it takes a person.
 */
export function contractEdits(change: DocsChange, context: EditContext): readonly YamlEdit[] {
  const { topic, kind, subject, is } = change;
  if (kind === 'moved' || kind === 'reworded') return [];
  const places = context.places.of(subject);
  switch (topic) {
    case 'page':
      return change.name === 'version' && is !== null ? [{ do: 'set', at: '/info/version', value: is }] : [];
    case 'operation':
      return kind === 'added' ? addedOperation(change, context) : removedOperation(change, context);
    case 'address':
      return movedOperation(change, context);
    case 'property':
      return propertyEdits(change, context);
    case 'parameter':
      return parameterEdits(change, context);
    case 'type':
      return eachPlace(places, (at) => typeEdits(at, change, context.document));
    case 'value':
      return eachPlace(places, (at) => valueEdits(at, change, context));
    case 'bound':
      return eachPlace(places, (at) => boundEdits(at, change, context.document));
    case 'default':
      return eachPlace(places, (at) => defaultEdit(at, change, context.document));
    case 'required':
      return eachPlace(places, (at) => requiredEdits(at, change, context));
    case 'scope':
      throw new ByHand('the page does not say which operations a scope is for: see x-scopes');
    case 'format':
      throw new ByHand('a format is a pattern in the contract: write the one that fits');
    case 'example':
      return exampleEdits(change);
    case 'heading':
    case 'sample':
    case 'sentence':
      return [];
  }
}

function eachPlace(
  places: readonly string[],
  edits: (at: string) => readonly YamlEdit[],
): readonly YamlEdit[] {
  if (places.length === 0) throw new ByHand('the contract does not have it');
  return places.flatMap(edits);
}

/** Values of an example are no promise of the contract; its address, status and members are. */
function exampleEdits({ members }: DocsChange): readonly YamlEdit[] {
  if (members.some(({ path }) => path === 'status' || path === 'method'))
    throw new ByHand(
      'an example shows another method or status than the contract: decide which of the two holds',
    );
  if (members.some(({ was, is, sameType }) => was === null || is === null || !sameType))
    throw new ByHand(
      'an example shows other members, or other types: see whether `required` and the types still hold',
    );
  return [];
}

function propertyEdits(change: DocsChange, context: EditContext): readonly YamlEdit[] {
  const { kind, name, is, subject } = change;
  if (subject.of !== 'property') return [];
  if (kind === 'added') return addedProperty(change, context);
  const places = context.places.of(subject);
  const last = name.split('.').at(-1) ?? name;
  if (kind === 'removed' && isShown(last, context))
    throw new ByHand(
      'examples still show it: it stays in the contract, and its x-source names examples only',
    );
  if (kind === 'renamed')
    return eachPlace(places, (at) => [
      ...requiredRename(at, { last, to: is?.split('.').at(-1), document: context.document }),
      { do: 'rename', at, to: is?.split('.').at(-1) ?? last },
    ]);
  return eachPlace(places, (at) => [
    ...requiredRename(at, { last, to: undefined, document: context.document }),
    { do: 'remove', at },
  ]);
}

/** Lists of required members that name a property: of its schema, and of those that are made from it. */
function requiredRename(
  at: string,
  {
    last,
    to,
    document,
  }: { readonly last: string; readonly to: string | undefined; readonly document: unknown },
): readonly YamlEdit[] {
  const schema = schemaOf(at);
  const base = `#${schema}`;
  const made = Object.entries(partAt(document, '/components/schemas') ?? {}).flatMap(
    ([name, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null && Reflect.get(value, '$ref') === base
        ? [pointerStep('/components/schemas', name)]
        : [],
  );
  return [schema, ...made].flatMap((pointer): readonly YamlEdit[] => {
    const list = partAt(document, pointer)?.['required'];
    if (!Array.isArray(list) || !list.includes(last)) return [];
    const kept = list.flatMap((each: unknown) => (each === last ? (to === undefined ? [] : [to]) : [each]));
    return [{ do: 'set', at: `${pointer}/required`, value: kept }];
  });
}

function addedProperty({ name, after }: DocsChange, { page, places }: EditContext): readonly YamlEdit[] {
  const parent = name.split('.').slice(0, -1).join('.');
  const siblings = page.facts.properties.filter(
    ({ path }) => path !== name && path.split('.').slice(0, -1).join('.') === parent,
  );
  const homes = siblings.flatMap(({ path }) => places.of({ of: 'property', path }).slice(0, 1)).map(schemaOf);
  const home = mostFrequent(homes);
  const fact = page.facts.properties.find(({ path }) => path === name);
  if (home === undefined || fact === undefined || after === null)
    throw new ByHand(`the contract has no place for what stands in ${parent || 'the order'}`);
  const at = pointerStep(`${home}/properties`, name.split('.').at(-1) ?? name);
  return [{ do: 'set', at, value: schemaFrom(fact) }];
}

function parameterEdits(change: DocsChange, context: EditContext): readonly YamlEdit[] {
  const { kind, subject } = change;
  if (subject.of !== 'query' && subject.of !== 'body') return [];
  if (kind === 'changed') throw new ByHand('it moved between query and body: write it anew where it belongs');
  const fact = context.page.facts.parameters.find(
    ({ operation, name }) => operation === subject.operation && name === subject.name,
  );
  if (subject.of === 'query')
    return kind === 'added' && fact ? addedQuery(fact, context) : removedQuery(change, context);
  if (kind === 'removed') return eachPlace(context.places.of(subject), (at) => [{ do: 'remove', at }]);
  return fact ? addedMember(fact, context) : [];
}

function addedQuery(fact: ParameterFact, { places }: EditContext): readonly YamlEdit[] {
  const [operation] = places.of({ of: 'operation', operation: fact.operation, method: '', path: '' });
  if (operation === undefined) throw new ByHand(`the contract has no operation ${fact.operation}`);
  const { description, 'x-source': source, ...schema } = schemaFrom(fact);
  const value = {
    name: fact.name,
    in: 'query',
    ...(fact.required && { required: true }),
    description,
    'x-source': source,
    schema,
  };
  return [{ do: 'append', at: `${operation}/parameters`, value }];
}

/** Out of the operation's list; a component that no other operation refers to goes too. */
function removedQuery({ subject }: DocsChange, { places, document }: EditContext): readonly YamlEdit[] {
  if (subject.of !== 'query') return [];
  const [operation] = places.of({ of: 'operation', operation: subject.operation, method: '', path: '' });
  const [schema] = places.of(subject);
  const list: unknown = operation === undefined ? undefined : partAt(document, operation)?.['parameters'];
  if (operation === undefined || schema === undefined || !Array.isArray(list))
    throw new ByHand('the contract does not have it');
  const component = schema.replace(/\/schema$/, '');
  const reference = `#${component}`;
  const index = list.findIndex(
    (item: unknown) =>
      typeof item === 'object' &&
      item !== null &&
      (Reflect.get(item, '$ref') === reference || Reflect.get(item, 'name') === subject.name),
  );
  if (index === -1) throw new ByHand('it is not among the parameters of the operation itself');
  const uses = JSON.stringify(document).split(JSON.stringify(reference)).length - 1;
  return [
    { do: 'remove', at: `${operation}/parameters/${index}` },
    ...(uses === 1 ? [{ do: 'remove', at: component } as const] : []),
  ];
}

function addedMember(fact: ParameterFact, { page, places, document }: EditContext): readonly YamlEdit[] {
  const depth = fact.name.split('.').length;
  const siblings = page.facts.parameters.filter(
    (each) =>
      each.in === 'body' &&
      each.operation === fact.operation &&
      each.name !== fact.name &&
      each.name.split('.').length === depth,
  );
  const homes = siblings
    .flatMap(({ operation, name }) => places.of({ of: 'body', operation, name }))
    .map(schemaOf);
  const home = mostFrequent(homes);
  if (home === undefined) throw new ByHand('the contract has no body that it could be a member of');
  const last = fact.name.split('.').at(-1) ?? fact.name;
  const required: unknown = partAt(document, home)?.['required'];
  return [
    { do: 'set', at: pointerStep(`${home}/properties`, last), value: schemaFrom(fact) },
    ...(fact.required
      ? [
          {
            do: 'set',
            at: `${home}/required`,
            value: [...(Array.isArray(required) ? (required as unknown[]) : []), last],
          } as const,
        ]
      : []),
  ];
}

function requiredEdits(
  at: string,
  { kind, name }: DocsChange,
  { document }: EditContext,
): readonly YamlEdit[] {
  const schema = schemaOf(at);
  const last = name.split('.').at(-1) ?? name;
  const list: unknown = partAt(document, schema)?.['required'];
  const before: readonly unknown[] = Array.isArray(list) ? list : [];
  if (kind === 'added') return [{ do: 'set', at: `${schema}/required`, value: [...before, last] }];
  if (!before.includes(last)) return [];
  const kept = before.filter((each) => each !== last);
  return [
    kept.length > 0
      ? { do: 'set', at: `${schema}/required`, value: kept }
      : { do: 'remove', at: `${schema}/required` },
  ];
}

/** Words of the page stay on the page: a person describes what is new in our own. */
function schemaFrom(fact: (PropertyFact | ParameterFact) & Stated): Readonly<Record<string, unknown>> {
  const words: Readonly<Record<string, string>> = { bool: 'boolean' };
  const type = fact.type === undefined ? undefined : (words[fact.type] ?? fact.type);
  const values = fact.values?.map(({ value }) => (value === 'null' ? null : value));
  const limit = /^([≤≥])(-?[\d.]+)$/.exec(fact.bound ?? '');
  return {
    ...(type !== undefined && { type }),
    ...(values !== undefined && type !== 'array' && type !== 'object' && { enum: values }),
    ...(limit && { [limit[1] === '≤' ? 'maximum' : 'minimum']: Number(limit[2]) }),
    ...(fact.default !== undefined && {
      default: /^-?\d+$/.test(fact.default) ? Number(fact.default) : fact.default,
    }),
    description: `New on the docs page: ${'path' in fact ? fact.path : fact.name}, to be described.`,
    'x-source': { heading: fact.heading, line: fact.line, from: 'prose' },
  };
}

/** Does any example of the page show a member of that name? */
export function isShown(name: string, { page }: EditContext): boolean {
  const shows = (value: Json | undefined): boolean => {
    if (isJsonArray(value)) return value.some(shows);
    return isJsonObject(value) && (name in value || Object.values(value).some(shows));
  };
  return [...page.texts.values()].some(({ body, answer }) => shows(body) || shows(answer));
}

function mostFrequent(items: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(items, (item) => item)].map(([item, all]) => [item, all.length] as const);
  return counts.toSorted(([, one], [, other]) => other - one)[0]?.[0];
}
