import { openExchange } from '../evidence/exchange.ts';
import type { Evidence } from '../evidence/read-evidence.ts';
import type { Law } from '../judge-run.ts';
import type { Aspect, Told } from './aspect.ts';
import { attributes } from './attributes.ts';
import { behaviours } from './behaviours.ts';
import { operations } from './operations.ts';

/** `same`; `by design`: the docs of both say what they do; `undocumented`: at least one does something that its docs do not say. */
export type Likeness = 'same' | 'by design' | 'undocumented';

/** One aspect of two platforms, as plain JSON. */
export interface ComparedAspect {
  readonly topic: Aspect['topic'];
  readonly question: string;
  readonly likeness: Likeness;
  readonly left: string;
  readonly right: string;
  /** Where the docs of each say it; null where they do not. */
  readonly documented: readonly [left: string | null, right: string | null];
}

/** All in which platforms may differ: the one list. */
const aspects: readonly Aspect[] = [...operations, ...attributes, ...behaviours];

/** Lays two platforms beside each other, as the same program has seen them. Aspects that neither has shown are left out. */
export function comparePlatforms(left: Told, right: Told): readonly ComparedAspect[] {
  return aspects.flatMap((aspect) => {
    const seen = [aspect.observe(left), aspect.observe(right)] as const;
    if (seen[0] === undefined && seen[1] === undefined) return [];
    const [l = 'not seen', r = 'not seen'] = seen;
    const documented = [aspect.documented(left)?.by ?? null, aspect.documented(right)?.by ?? null] as const;
    return [
      {
        topic: aspect.topic,
        question: aspect.question,
        likeness: l === r ? 'same' : documented.includes(null) ? 'undocumented' : 'by design',
        left: l,
        right: r,
        documented,
      } satisfies ComparedAspect,
    ];
  });
}

/** Opens what the program recorded of one platform. */
export function readTold(evidence: Evidence, law: Law): Told {
  const steps = Map.groupBy(
    evidence.exchanges.map((record, index) => openExchange(record, index, law.dialect)),
    ({ record }) => record.scenario,
  );
  return { law, step: (name) => steps.get(name) ?? [] };
}
