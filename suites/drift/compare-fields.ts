import type { Finding } from './finding.ts';
import { askAppears, askVanishes, type Family, type Question, type Sides } from './question.ts';
import { aspectOf, types, type ObservedShape, type Tally } from './shape.ts';
import { sayKinds, sayShare } from './say-kinds.ts';

/** What the contract says of the paths of an answer. */
export interface PathLaw {
  /** Does the contract describe this path of the answers of an operation and status? */
  readonly describes: (where: string, path: string) => boolean;
  /** The path within an order, where it lies in one. */
  readonly within: (path: string) => string;
}

type Shapes = { readonly before: ObservedShape; readonly now: ObservedShape };

/** Asks of every attribute of every answer that was seen before and now whether it is as it was. */
export function compareFields({ before, now }: Shapes, law: PathLaw): readonly Question[] {
  return [...now.fields].flatMap(([where, fields]) => {
    const known = before.fields.get(where);
    if (known === undefined) return [];
    const paths = [...new Set([...known.keys(), ...fields.keys()])].filter((path) => path !== '');
    return paths.flatMap((path) => {
      const sides = { before: tallyAt(path, known), now: tallyAt(path, fields) };
      return askField({ where, path, sides, around: showing(fields.get('') ?? never, 'object') }, law);
    });
  });
}

const never: Tally = { of: 0, kinds: {}, shows: {} };

/** A place that was never seen could have been seen wherever there was an object around it. */
function tallyAt(path: string, fields: ReadonlyMap<string, Tally>): Tally {
  const known = fields.get(path);
  if (known !== undefined) return known;
  const parent = fields.get(parentOf(path)) ?? never;
  return { ...never, of: parent.kinds[path.endsWith('[]') ? 'filled' : 'object'] ?? 0 };
}

/** `orders[].email` → `orders[]`; `orders[]` → `orders`. */
export function parentOf(path: string): string {
  if (path.endsWith('[]')) return path.slice(0, -2);
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}

interface Field {
  readonly where: string;
  readonly path: string;
  readonly sides: { readonly before: Tally; readonly now: Tally };
  /** An exchange of this kind, for what is not there to be shown. */
  readonly around: readonly string[];
}

function askField(field: Field, law: PathLaw): readonly Question[] {
  const isItem = field.path.endsWith('[]');
  return [...(isItem ? [] : askPresence(field, law)), ...askKinds(field, law)];
}

function askPresence(field: Field, law: PathLaw): readonly Question[] {
  const { where, path, sides } = field;
  const { before, now } = sides;
  const ask = (
    family: Family,
    found: Pick<Question, 'least' | 'chance'>,
    about: Finding['about'],
  ): Question => ({
    family,
    ...found,
    finding: {
      about,
      place: law.within(path),
      kind: '',
      where: [where],
      was: about === 'added' ? 'never there' : sayShare(before, 'there'),
      is: about === 'gone' ? 'never there' : sayShare(now, 'there'),
      against: ['baseline'],
      types: typesIn(about === 'gone' ? before : now),
      shows: about === 'gone' ? field.around : showing(now, about === 'added' ? 'there' : 'absent'),
    },
  });
  const added = ask(law.describes(where, path) ? 'presence' : 'unknown', askAppears('there', sides), 'added');
  const gone = ask('presence', askVanishes('there', sides), 'gone');
  const both = (before.kinds['there'] ?? 0) > 0 && (now.kinds['there'] ?? 0) > 0;
  return [
    added,
    gone,
    ...(both ? [ask('presence', askAppears('absent', sides), 'sometimes-gone')] : []),
    ...askEmptiness(field, law),
  ];
}

/** Of orders that have no value here: is it written in another way that they have none, null where it was left out? */
function askEmptiness({ where, path, sides: { before, now } }: Field, law: PathLaw): readonly Question[] {
  const valueless = (tally: Tally): Tally => ({
    ...tally,
    of: Math.min(tally.of, (tally.kinds['absent'] ?? 0) + (tally.kinds['null'] ?? 0)),
  });
  const sides = { before: valueless(before), now: valueless(now) };
  if (sides.before.of === 0 || sides.now.of === 0) return [];
  return [
    {
      family: 'null',
      ...askAppears('null', sides),
      finding: {
        about: 'null',
        place: law.within(path),
        kind: 'null',
        where: [where],
        was: `left out where there is none, in ${String(sides.before.of)} of ${String(before.of)}`,
        is: `null where there is none, in ${String(now.kinds['null'] ?? 0)} of ${String(now.of)}`,
        against: ['baseline'],
        shows: showing(now, 'null'),
      },
    },
  ];
}

/** Types, forms and values of what is there. What a type brings along is not asked for where the type itself is new. */
function askKinds(field: Field, law: PathLaw): readonly Question[] {
  const { before, now } = field.sides;
  const kinds = new Set([...Object.keys(before.kinds), ...Object.keys(now.kinds)]);
  return [...kinds].flatMap((kind): readonly Question[] => {
    const aspect = aspectOf(kind);
    const bare = aspect === 'presence' || (aspect !== 'type' && (before.kinds[bearerOf(kind)] ?? 0) === 0);
    if (bare || kind === 'empty') return [];
    const sides = sidesOf(kind, field);
    const found = kind === 'filled' ? askVanishes(kind, sides) : askAppears(kind, sides);
    return [
      {
        family: kind === 'null' ? 'null' : aspect,
        least: found.least,
        chance: minding(found.chance, kind, sides),
        finding: {
          about: aboutOf(kind, before),
          place: law.within(field.path),
          kind,
          where: [field.where],
          was: sayKinds(sides.before, aspect),
          is: sayKinds(sides.now, aspect),
          against: ['baseline'],
          shows: showing(now, kind === 'filled' ? 'empty' : kind),
        },
      },
    ];
  });
}

/** Of a kind only those units are asked that could show it: a form takes its type, a type takes a value. */
function sidesOf(kind: string, { path, sides: { before, now } }: Field): Sides {
  const aspect = aspectOf(kind);
  const among = (tally: Tally, of: number): Tally => ({ ...tally, of });
  if (aspect !== 'type') {
    const bearer = bearerOf(kind);
    return { before: among(before, before.kinds[bearer] ?? 0), now: among(now, now.kinds[bearer] ?? 0) };
  }
  const [valued, valuedNow] = [valuesIn(before), valuesIn(now)];
  if (kind !== 'null' && valued > 0 && valuedNow > 0)
    return { before: among(before, valued), now: among(now, valuedNow) };
  const there = ({ of, kinds }: Tally): number => (path.endsWith('[]') ? of : (kinds['there'] ?? 0));
  return { before: among(before, there(before)), now: among(now, there(now)) };
}

function typesIn({ kinds }: Tally): readonly string[] {
  return types.filter((type) => type !== 'null' && (kinds[type] ?? 0) > 0);
}

/** Units that have a value there that is not null. */
function valuesIn({ of, kinds }: Tally): number {
  const typed = types.map((type) => (type === 'null' ? 0 : (kinds[type] ?? 0)));
  return Math.min(
    of,
    typed.reduce((sum, count) => sum + count, 0),
  );
}

/** A type where only null was is no other type: the attribute has come into use. */
function aboutOf(kind: string, before: Tally): Finding['about'] {
  if (kind === 'null') return 'null';
  const aspect = aspectOf(kind);
  if (aspect === 'presence') return 'sometimes-gone';
  const hadType = types.some((type) => type !== 'null' && (before.kinds[type] ?? 0) > 0);
  return aspect === 'type' && !hadType ? 'filled' : aspect;
}

/**
 * A clock of milliseconds that leaves out zeros at the end shows none of them once in a thousand times, and orders that were made
 * together then show it together: beside times with digits it says nothing, and alone little.
 */
function minding(chance: number | undefined, kind: string, { before, now }: Sides): number | undefined {
  const withDigits = kind.replace('time-0-', 'time-1to3-');
  if (chance === undefined || withDigits === kind || (before.kinds[withDigits] ?? 0) === 0) return chance;
  return (now.kinds[withDigits] ?? 0) > 0 ? undefined : Math.max(chance, 0.001);
}

/** The type of what has a form or value of this kind. */
function bearerOf(kind: string): (typeof types)[number] {
  if (kind === 'whole' || kind === 'decimals') return 'number';
  return kind === 'empty' || kind === 'filled' ? 'list' : 'text';
}

function showing({ shows }: Tally, kind: string): readonly string[] {
  const id = shows[kind] ?? Object.values(shows)[0];
  return id === undefined || id === '' ? [] : [id];
}
