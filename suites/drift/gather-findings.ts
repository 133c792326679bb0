import type { Finding, Standing } from './finding.ts';

const weights: readonly Standing[] = ['firm', 'suspicious', 'unsettled'];

/** Makes one finding of those of several operations that say the same of the same place; the strongest speaks for all. */
export function gatherFindings(findings: readonly Finding[]): readonly Finding[] {
  const same = Map.groupBy(findings, ({ about, place, kind }) => `${about} ${place} ${kind}`);
  return [...same.values()].flatMap((group) => {
    const said = group.filter(({ standing }) => standing !== 'unsettled').toSorted(byStrength);
    const [strongest] = said;
    if (strongest === undefined) return [];
    return [
      {
        ...strongest,
        where: [...new Set(said.flatMap(({ where }) => where))].toSorted(),
        against: [...new Set(said.flatMap(({ against }) => against))].toSorted(),
        shows: [...new Set(said.flatMap(({ shows }) => shows))].slice(0, 5),
      },
    ];
  });
}

function byStrength(left: Finding, right: Finding): number {
  return (
    weights.indexOf(left.standing) - weights.indexOf(right.standing) ||
    (left.chance ?? 0) - (right.chance ?? 0)
  );
}
