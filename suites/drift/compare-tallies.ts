import { coincidencePrefix, generationCustom, settlingCustom } from './observe-customs.ts';
import type { Law } from '../judge-run.ts';
import { askAppears, askVanishes, type Question } from './question.ts';
import { sayKinds, sayShare } from './say-kinds.ts';
import type { ObservedShape, Tally } from './shape.ts';

type Shapes = { readonly before: ObservedShape; readonly now: ObservedShape };

const never: Tally = { of: 0, kinds: {}, shows: {} };

/** Which headers came and went. */
export function compareHeaders({ before, now }: Shapes): readonly Question[] {
  return [...now.headers].flatMap(([status, headers]) => {
    const known = before.headers.get(status);
    if (known === undefined) return [];
    const [knownOf, of] = [unitsOf(known), unitsOf(headers)];
    return [...new Set([...known.keys(), ...headers.keys()])].flatMap((name): readonly Question[] => {
      const sides = {
        before: known.get(name) ?? { ...never, of: knownOf },
        now: headers.get(name) ?? { ...never, of },
      };
      const found = {
        place: name,
        kind: '',
        where: [`answers ${status}`],
        was: sayShare(sides.before, 'there'),
        is: sayShare(sides.now, 'there'),
        against: ['baseline'] as const,
        shows: Object.values((headers.get(name) ?? [...headers.values()][0] ?? never).shows).slice(0, 1),
      };
      return [
        {
          family: 'header',
          ...askAppears('there', sides),
          finding: { ...found, about: 'header-added' },
        },
        {
          family: 'header',
          ...askVanishes('there', sides),
          finding: { ...found, about: 'header-gone' },
        },
      ];
    });
  });
}

function unitsOf(headers: ReadonlyMap<string, Tally>): number {
  return Math.max(0, ...[...headers.values()].map(({ of }) => of));
}

/**
 * Which reading of docs that contradict themselves is followed now and never was. Where the contract has one reading for the whole
 * shop, one order is enough to tell.
 */
export function compareReadings(
  { before, now }: Shapes,
  { requirements }: Pick<Law, 'requirements'>,
): readonly Question[] {
  return requirements.flatMap(({ id, consistent, readings: meanings }) => {
    const [known, tally] = [before.readings.get(id), now.readings.get(id)];
    if (known === undefined || tally === undefined) return [];
    const readings = new Set([...Object.keys(known.kinds), ...Object.keys(tally.kinds)]);
    return [...readings].map((reading): Question => {
      const asked = askAppears(reading, { before: known, now: tally });
      const certain = consistent === 'shop' && asked.chance !== undefined;
      return {
        family: 'reading',
        ...asked,
        ...(certain ? { chance: 0 } : {}),
        finding: {
          about: 'reading',
          place: id,
          kind: reading,
          where: [],
          was: sayReadings(known, meanings),
          is: sayReadings(tally, meanings),
          against: ['baseline'],
          shows: [tally.shows[reading] ?? ''].filter((shown) => shown !== ''),
        },
      };
    });
  });
}

/** `before discounts in 15 of 15`: the readings that were followed, in the words of the requirement. */
function sayReadings({ of, kinds }: Tally, meanings: Readonly<Record<string, string>>): string {
  return Object.entries(kinds)
    .map(([reading, count]) => `${meanings[reading] ?? reading} in ${String(count)} of ${String(of)}`)
    .join(', ');
}

/** What stays as it was although nobody promises it. */
export function compareCustoms({ before, now }: Shapes): readonly Question[] {
  return [...now.customs].flatMap(([name, tally]) => {
    const known = before.customs.get(name);
    if (known === undefined) return [];
    return kindsToAsk(name, known, tally).map((kind) => ({
      family: 'custom' as const,
      ...askAppears(kind, { before: known, now: tally }),
      finding: {
        about: aboutOf(name),
        place: name.replace(coincidencePrefix, ''),
        kind: name === generationCustom ? kind : '',
        where: [],
        was: sayKinds(known, 'any'),
        is: sayKinds(tally, 'any'),
        against: ['baseline'] as const,
        shows: [tally.shows[kind] ?? ''].filter((id) => id !== ''),
      },
    }));
  });
}

function kindsToAsk(name: string, known: Tally, tally: Tally): readonly string[] {
  if (name.startsWith(coincidencePrefix)) return ['broken'];
  const kinds = [...new Set([...Object.keys(known.kinds), ...Object.keys(tally.kinds)])];
  return name === settlingCustom ? kinds.filter((kind) => kind !== 'at-once') : kinds;
}

function aboutOf(name: string): 'key-set' | 'settling' | 'coincidence' {
  if (name === generationCustom) return 'key-set';
  return name === settlingCustom ? 'settling' : 'coincidence';
}
