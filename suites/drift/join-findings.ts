import { parentOf } from './compare-fields.ts';
import type { Finding } from './finding.ts';

/** Attributes that changed alike are told one by one up to here. */
const fewPlaces = 3;

/** Makes one finding of several that come from one change: a new key set, a name that changed, amounts that became texts everywhere. */
export function joinFindings(findings: readonly Finding[]): readonly Finding[] {
  const single = joinRenamed(joinKeySet(joinContent(findings)));
  return joinAlike(joinAlike(joinAlike(single, leafOf), objectOf), changeOf);
}

/** Orders of another key set: which attributes came and went with it. */
function joinKeySet(findings: readonly Finding[]): readonly Finding[] {
  const keySet = findings.find(({ about, standing }) => about === 'key-set' && standing === 'firm');
  if (keySet === undefined) return findings;
  const belongs = ({ about, place }: Finding): boolean =>
    (about === 'added' || about === 'gone') && parentOf(place) === '' && !place.endsWith('[]');
  const parts = findings.filter(belongs);
  const places = parts.map(({ about, place }) => `${about === 'added' ? '+' : '−'}${place}`).toSorted();
  return findings
    .filter((finding) => !belongs(finding))
    .map((finding) =>
      finding === keySet
        ? { ...finding, places, where: [...new Set(parts.flatMap(({ where }) => where))].toSorted() }
        : finding,
    );
}

/** One attribute gone and one new in the same object, nothing else coming or going there: the name has changed. */
function joinRenamed(findings: readonly Finding[]): readonly Finding[] {
  const objects = Map.groupBy(
    findings.filter(({ about, standing }) => standing === 'firm' && (about === 'gone' || about === 'added')),
    ({ place }) => parentOf(place),
  );
  const renamed = new Map<Finding, Finding | undefined>();
  for (const [, [one, other, more]] of objects) {
    if (one === undefined || other === undefined || more !== undefined || one.about === other.about) continue;
    if (!mayBeSame(one, other)) continue;
    const [gone, added] = one.about === 'gone' ? [one, other] : [other, one];
    renamed.set(added, undefined);
    renamed.set(gone, {
      ...gone,
      about: 'renamed',
      kind: added.place,
      was: gone.place,
      is: added.place,
      places: [gone.place, added.place],
      shows: [...added.shows, ...gone.shows].slice(0, 5),
    });
  }
  return findings.flatMap((finding) => {
    if (!renamed.has(finding)) return [finding];
    const joined = renamed.get(finding);
    return joined === undefined ? [] : [joined];
  });
}

/** What was only ever null may have been anything. */
function mayBeSame({ types: left = [] }: Finding, { types: right = [] }: Finding): boolean {
  return left.length === 0 || right.length === 0 || left.some((type) => right.includes(type));
}

/** One kind of content gone and another there. */
function joinContent(findings: readonly Finding[]): readonly Finding[] {
  const content = findings.filter(({ place }) => place.startsWith('content-type: '));
  const gone = content.find(({ about }) => about === 'header-gone');
  const added = content.find(({ about }) => about === 'header-added');
  if (gone === undefined || added === undefined) return findings;
  const [was, is] = [gone, added].map(({ place }) => place.replace('content-type: ', ''));
  const joined: Finding = {
    ...gone,
    about: 'form',
    place: 'content-type',
    kind: is ?? '',
    was: was ?? '',
    is: is ?? '',
    where: [...new Set([...gone.where, ...added.where])].toSorted(),
    shows: added.shows,
  };
  return [...findings.filter((finding) => !content.includes(finding)), joined];
}

/** What findings of one change have in common; undefined for what is told by itself. */
type InCommon = (finding: Finding) => Common | undefined;

interface Common {
  readonly change: string;
  /** What all their places are called. */
  readonly place: string;
  /** Up to so many are told one by one. */
  readonly few?: number;
}

/** The same change in many places. */
function joinAlike(findings: readonly Finding[], inCommon: InCommon): readonly Finding[] {
  const alike = Map.groupBy(findings, (finding) => inCommon(finding)?.change ?? finding);
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length <= (inCommon(first)?.few ?? fewPlaces)) return group;
    return [
      {
        ...first,
        place: inCommon(first)?.place ?? first.place,
        was: ofAll(group, ({ was }) => was),
        is: ofAll(group, ({ is }) => is),
        places: group.flatMap(({ place, places }) => places ?? [place]).toSorted(),
        where: [...new Set(group.flatMap(({ where }) => where))].toSorted(),
        against: [...new Set(group.flatMap(({ against }) => against))].toSorted(),
        shows: [...new Set(group.flatMap(({ shows }) => shows))].slice(0, 5),
        chance: group.some(({ chance }) => chance === null)
          ? null
          : Math.min(...group.map(({ chance }) => chance ?? 1)),
      },
    ];
  });
}

function ofAll(group: readonly Finding[], says: (finding: Finding) => string): string {
  const [first = ''] = group.map(says);
  const same = group.every((finding) => says(finding) === first);
  return same ? first : `in the first of ${String(group.length)} places ${first}`;
}

/** Stands for the place of a finding that has many. */
export const several = 'several';

/** One name that came or went in many objects. */
const leafOf: InCommon = (finding) => {
  if (!cameOrWent(finding)) return undefined;
  const name = finding.place.slice(finding.place.lastIndexOf('.') + 1);
  return { change: `${finding.about} ${name}`, place: `*.${name}` };
};

/** Many names that came or went in one object. */
const objectOf: InCommon = (finding) => {
  if (!cameOrWent(finding)) return undefined;
  const object = parentOf(finding.place);
  return { change: `${finding.about} ${object}`, place: object === '' ? '*' : `${object}.*` };
};

function cameOrWent({ about, standing, places }: Finding): boolean {
  return standing === 'firm' && (about === 'added' || about === 'gone') && places === undefined;
}

const changeOf: InCommon = ({ about, kind, is, was, standing }) => {
  if (standing !== 'firm') return undefined;
  if (about === 'type' || about === 'form' || about === 'null' || about === 'misfit' || about === 'filled')
    return { change: `${about} ${kind}`, place: several };
  if (about === 'sometimes-gone') return { change: about, place: several };
  if (about !== 'refusal' && about !== 'answer') return undefined;
  return { change: `${about} ${was} ${is}`, place: several, few: 1 };
};
