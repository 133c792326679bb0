import type { SchemaChange, SchemaPair } from './compare-schemas.ts';
import { canonical } from './document.ts';
import type { Schema, Shape } from './shape.ts';

/** An option of a choice: what it is written as, and what it lets through. */
interface Option {
  readonly schema: Schema;
  readonly shape: Shape;
}

/**
 * Options of `oneOf` and `anyOf`. A schema with types and no choice is compared as a choice between its types: `number` and
 * `oneOf: [string, number]` have one option in common.
 */
export function compareChoices(pair: SchemaPair): readonly SchemaChange[] {
  const { before, after } = pair;
  const rounds = Math.max(before.choices.length, after.choices.length);
  return Array.from({ length: rounds }, (_, index) => {
    const [one, other] = [before.choices[index], after.choices[index]];
    const mine = optionsOf(before, one, pair.shapeBefore);
    const theirs = optionsOf(after, other, pair.shapeAfter);
    const ofTypes = [...(mine ?? []), ...(theirs ?? [])].every(({ shape }) => shape.types !== undefined);
    if (mine && theirs && (ofTypes || (one && other))) return compareOptions(pair, mine, theirs);
    return [choiceChange(pair, other !== undefined)];
  }).flat();
}

/** Undefined where there is neither a choice nor a type to take for one. */
function optionsOf(
  shape: Shape,
  choice: readonly Schema[] | undefined,
  shapeOf: (schema: Schema) => Shape,
): readonly Option[] | undefined {
  if (choice !== undefined) return choice.map((schema) => ({ schema, shape: shapeOf(schema) }));
  if (shape.types === undefined || shape.choices.length > 0) return undefined;
  return Array.from(shape.types, (type) => ({
    schema: shape.parts.map(({ node, pointer }) => ({
      node: { ...node, type },
      pointer: `${pointer}#${type}`,
    })),
    shape: { ...shape, types: new Set([type]) },
  }));
}

function compareOptions(
  pair: SchemaPair,
  mine: readonly Option[],
  theirs: readonly Option[],
): readonly SchemaChange[] {
  const pairs = pairOptions(mine, theirs);
  const lost = mine.filter((one) => !pairs.some(([each]) => each === one));
  const gained = theirs.filter((one) => !pairs.some(([, each]) => each === one));
  return [
    // Whether null is let through is told of the whole choice.
    ...pairs
      .flatMap(([one, other]) => pair.deeper(one.schema, other.schema, pair.path))
      .filter(({ rule, path }) => path !== pair.path || !rule.startsWith('null-')),
    ...lost.map((option) => optionChange(pair, option, false)),
    ...gained.map((option) => optionChange(pair, option, true)),
  ];
}

/** Equal ones first, then those that refer to the same name, then those of the same types, at last a single one with a single one. */
function pairOptions(
  mine: readonly Option[],
  theirs: readonly Option[],
): readonly (readonly [Option, Option])[] {
  const pairs: (readonly [Option, Option])[] = [];
  const likenesses: readonly ((option: Option) => string | undefined)[] = [
    ({ schema }) => canonical(schema.map(({ node }) => node)),
    ({ schema }) => schema.map(({ node }) => node['$ref']).find((each) => typeof each === 'string'),
    ({ shape }) =>
      shape.types === undefined
        ? undefined
        : [...shape.types]
            .map((type) => (type === 'integer' ? 'number' : type))
            .toSorted()
            .join(','),
  ];
  for (const like of likenesses)
    for (const one of mine.filter((each) => !pairs.some(([known]) => known === each))) {
      const other = theirs.find(
        (each) =>
          !pairs.some(([, known]) => known === each) && like(one) !== undefined && like(one) === like(each),
      );
      if (other !== undefined) pairs.push([one, other]);
    }
  return pairs;
}

function optionChange({ path, after }: SchemaPair, { schema, shape }: Option, added: boolean): SchemaChange {
  const name = nameOf(schema, shape);
  return {
    rule: added ? 'option-added' : 'option-removed',
    variance: added ? 'wider' : 'narrower',
    path,
    pointer: added ? (schema[0]?.pointer ?? after.pointer).replace(/#.*$/, '') : after.pointer,
    was: added ? null : name,
    is: added ? name : null,
    says: added ? `it may also be ${name} now` : `it may no longer be ${name}`,
  };
}

function choiceChange({ path, after }: SchemaPair, added: boolean): SchemaChange {
  return {
    rule: added ? 'choice-added' : 'choice-removed',
    variance: added ? 'narrower' : 'wider',
    path,
    pointer: after.pointer,
    was: added ? null : 'a choice',
    is: added ? 'a choice' : null,
    says: added ? 'it must fit one of several forms now' : 'it need no longer fit one of several forms',
  };
}

function nameOf(schema: Schema, { types, required }: Shape): string {
  const reference = schema.map(({ node }) => node['$ref']).find((each) => typeof each === 'string');
  if (typeof reference === 'string') return reference.split('/').at(-1) ?? reference;
  if (types !== undefined && types.size > 0) return `of type ${[...types].toSorted().join(' or ')}`;
  return required.size > 0 ? `with ${[...required].join(' and ')}` : 'of another form';
}
