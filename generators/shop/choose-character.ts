import type { Behaviour } from './behaviour.ts';
import { chooseNamed } from './choose-named.ts';
import type { PlatformChoices, ReadingName } from './platform-shop.ts';

/** What is asked of one shop, by name. */
export interface CharacterOptions {
  readonly reading: ReadingName;
  /** Undefined for the platform's default one. */
  readonly generation: string | undefined;
  /** Ids of faults. */
  readonly faults: readonly string[];
  /** Ids of benign variants. */
  readonly benign: readonly string[];
  /** Ids of drifts; none where left out. */
  readonly drifts?: readonly string[];
}

export interface Character<Order, Reading, Generation> extends Pick<
  Behaviour<Order, Reading>,
  'hooks' | 'reading' | 'rate'
> {
  readonly generation: Generation;
  readonly idsAbove: bigint;
}

/**
 * What reading, generation, faults and variants make of a shop; of two variants that contradict each other, the later one counts.
 * Throws `RangeError` on a name that the platform does not know.
 */
export function chooseCharacter<Order, Reading, Generation extends string>(
  choices: PlatformChoices<Order, Reading, Generation>,
  options: CharacterOptions,
): Character<Order, Reading, Generation> {
  const faults = chooseNamed(options.faults, choices.faults, 'fault');
  const benign = [
    ...chooseNamed(options.benign, choices.variants, 'benign variant'),
    ...chooseNamed(options.drifts ?? [], choices.drifts, 'drift'),
  ];
  const generation =
    benign.findLast((variant) => variant.generation)?.generation ??
    chooseGeneration(choices, options.generation);
  return {
    generation,
    reading: benign.reduce<Reading>(
      (read, variant) => ({ ...read, ...variant.readings }),
      choices.reading(options.reading, generation),
    ),
    idsAbove: benign.findLast((variant) => variant.idsAbove)?.idsAbove ?? 0n,
    hooks: [...faults, ...benign].flatMap((one) => one.hooks ?? []),
    rate: benign.findLast((variant) => variant.rate)?.rate,
  };
}

type Generations<Generation> = Pick<
  PlatformChoices<unknown, unknown, Generation & string>,
  'generations' | 'defaultGeneration'
>;

function chooseGeneration<Generation extends string>(
  { generations, defaultGeneration }: Generations<Generation>,
  asked: string = defaultGeneration,
): Generation {
  const found = generations.find((generation) => generation === asked);
  if (found !== undefined) return found;
  throw new RangeError(`The embedded shop has no generation '${asked}': give ${generations.join(' or ')}.`);
}
