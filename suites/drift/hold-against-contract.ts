import { parentOf, type PathLaw } from './compare-fields.ts';
import type { About, Finding } from './finding.ts';
import { aspectOf, type Breach, type ObservedShape } from './shape.ts';
import { sayKinds, sayShare } from './say-kinds.ts';

/** Requirement ids tell themselves from keyword and path by their capitals. */
const requirementId = /^[A-Z]{3}-/;

/** What a breach of an attribute's schema makes of the kinds that were found there. */
const aboutOf: Readonly<Record<string, readonly About[]>> = {
  required: ['gone', 'sometimes-gone'],
  type: ['type', 'filled', 'null', 'form'],
  anyOf: ['type', 'filled', 'null', 'form', 'value'],
  oneOf: ['type', 'filled', 'null', 'form', 'value'],
  enum: ['value', 'null', 'type'],
  const: ['value', 'null', 'type'],
  format: ['form'],
  pattern: ['form'],
};

/**
 * What the contract does not allow is no chance: findings of such a place are certain, however rare, and a breach that nothing else
 * tells of is a finding of its own.
 */
export function holdAgainstContract(
  findings: readonly Finding[],
  { breaches, now }: { readonly breaches: ReadonlyMap<string, Breach>; readonly now: ObservedShape },
  law: PathLaw,
): readonly Finding[] {
  const raised = new Map<Finding, Finding>();
  const own: Finding[] = [];
  for (const [name, breach] of breaches) {
    if (requirementId.test(name)) {
      own.push(broken(name, breach));
      continue;
    }
    const [keyword = '', ...rest] = name.split(' ');
    const path = rest.join(' ');
    const concerned = findings.filter(
      ({ about, place }) =>
        place === path && (aboutOf[keyword] ?? ['type', 'filled', 'form']).includes(about),
    );
    for (const finding of concerned)
      raised.set(finding, { ...finding, standing: 'firm', chance: null, against: ['baseline', 'contract'] });
    if (concerned.length === 0) own.push(misfit({ keyword, path, breach }, now, law));
  }
  return [...findings.map((finding) => raised.get(finding) ?? finding), ...own];
}

function broken(requirement: string, { shows }: Breach): Finding {
  return {
    about: 'promise',
    place: requirement,
    kind: '',
    where: [],
    was: 'kept, as far as it could be told',
    is: 'broken',
    ...certain(shows),
  };
}

interface Misfit {
  readonly keyword: string;
  readonly path: string;
  readonly breach: Breach;
}

function misfit({ keyword, path, breach }: Misfit, now: ObservedShape, law: PathLaw): Finding {
  const { places, shows } = breach;
  return {
    about: keyword === 'required' ? 'gone' : 'misfit',
    place: path,
    kind: keyword === 'required' ? '' : keyword,
    where: places,
    was: keyword === 'required' ? 'always there, by the contract' : 'as the contract describes it',
    is: sayNow({ keyword, path, places }, now, law),
    ...certain(shows),
  };
}

function sayNow(
  { keyword, path, places }: { keyword: string; path: string; places: readonly string[] },
  now: ObservedShape,
  law: PathLaw,
): string {
  for (const where of places) {
    for (const [full, tally] of now.fields.get(where) ?? []) {
      if (law.within(full) !== path) continue;
      if (keyword === 'required') return sayShare(tally, 'absent');
      const aspect = Object.keys(tally.kinds).some((kind) => aspectOf(kind) === 'value') ? 'value' : 'type';
      return sayKinds(tally, keyword === 'enum' || keyword === 'const' ? aspect : 'type');
    }
  }
  return keyword === 'required' ? 'missing' : 'otherwise';
}

function certain(shows: string | undefined): Pick<Finding, 'against' | 'shows' | 'standing' | 'chance'> {
  return {
    against: ['contract'],
    shows: shows === undefined ? [] : [shows],
    standing: 'firm',
    chance: null,
  };
}

/** Attributes that the contract does not describe; of what lies in one that it does not describe, only the outermost. */
export function undescribed(now: ObservedShape, law: PathLaw): readonly Finding[] {
  return [...now.fields].flatMap(([where, fields]) => {
    if (!/ 2\d\d$/.test(where)) return [];
    const known = (path: string): boolean =>
      path === '' || (path.endsWith('[]') ? known(parentOf(path)) : law.describes(where, path));
    return [...fields].flatMap(([path, tally]): readonly Finding[] => {
      if (path.endsWith('[]') || known(path) || !known(parentOf(path))) return [];
      const [shows] = Object.values(tally.shows);
      return [
        {
          ...certain(shows),
          about: 'added',
          place: law.within(path),
          kind: '',
          where: [where],
          was: 'not in the contract',
          is: sayShare(tally, 'there'),
        },
      ];
    });
  });
}
