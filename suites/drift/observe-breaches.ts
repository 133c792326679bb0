import type { RequirementOutcome } from '../outcome.ts';
import type { Looking } from './observe-readings.ts';
import type { Basis, Breach } from './shape.ts';

/** A breach is known by its keyword and path, `type total_price`, or by the requirement that is broken. */
export function observeBreaches(
  looking: Looking,
  outcomes: readonly RequirementOutcome[],
  basis: Basis,
): ReadonlyMap<string, Breach> {
  const all = [...misfits(looking), ...broken(outcomes, basis)];
  return new Map(all.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

function misfits({ subjects, given }: Looking): readonly [string, Breach][] {
  const found = new Map<string, { places: Set<string>; shows: string }>();
  for (const exchange of subjects.exchange) {
    const { operation, id, response } = exchange.record;
    if (!exchange.accepted || operation === null || response === null) continue;
    for (const [path, violations] of given.facts.of(exchange).violations)
      for (const { keyword } of violations) {
        const name = `${keyword} ${path}`;
        const known = found.get(name) ?? { places: new Set<string>(), shows: id };
        known.places.add(`${operation} ${String(response.status)}`);
        found.set(name, known);
      }
  }
  return [...found].map(([name, { places, shows }]) => [name, { places: [...places].toSorted(), shows }]);
}

/**
 * Requirements that are broken otherwise than by the form of an attribute. Of traffic that others sent nobody knows what it was meant
 * to show: only its forms are held against the contract.
 */
function broken(outcomes: readonly RequirementOutcome[], basis: Basis): readonly [string, Breach][] {
  if (basis === 'traffic') return [];
  return outcomes.flatMap(({ requirement, outcome, reasons }): [string, Breach][] => {
    const shown = reasons.find(({ check, unclear }) => check !== 'field' && unclear === undefined);
    if (outcome !== 'fail' || shown === undefined) return [];
    const [shows] = shown.exchanges;
    return [[requirement.id, { places: [], ...(shows === undefined ? {} : { shows }) }]];
  });
}
