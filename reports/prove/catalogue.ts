import { haravanFaults } from '../../generators/shop/haravan/faults/index.ts';
import { haravanVariants } from '../../generators/shop/haravan/variants/index.ts';
import { sapoFaults } from '../../generators/shop/sapo/faults/index.ts';
import { sapoVariants } from '../../generators/shop/sapo/variants/index.ts';
import { generationsOf, type Generation, type ShopOptions } from '../../generators/shop/shop.ts';
import type { Platform } from '../../spec/platforms.ts';

/** What of a fault the proof needs: how the shop that has it is started, and what it must make fail. */
export interface ProvableFault {
  readonly id: string;
  readonly breaks: readonly [string, ...string[]];
  readonly profile: 'read-only' | 'core' | 'full';
  readonly existingOrders?: number;
  readonly reading?: 'text' | 'example';
  readonly generation?: Generation;
  readonly description: string;
}

/** A shop that does nothing wrong. */
export interface BenignShop {
  readonly name: string;
  readonly description: string;
  readonly options: ShopOptions;
  /** How long it is given to show what was written, in milliseconds. */
  readonly settleMs?: number;
}

/** What of a benign variant the proof needs. */
interface ProvableVariant {
  readonly id: string;
  readonly description: string;
  readonly generation?: Generation;
  readonly settleMs?: number;
}

const faults: Readonly<Record<Platform, readonly ProvableFault[]>> = {
  haravan: haravanFaults,
  sapo: sapoFaults,
};
const variants: Readonly<Record<Platform, readonly ProvableVariant[]>> = {
  haravan: haravanVariants,
  sapo: sapoVariants,
};

export function faultsOf(platform: Platform): readonly ProvableFault[] {
  return faults[platform];
}

/**
 * The two imagined shops, the one that follows the text and the one that follows the examples, in each generation; and each variant of
 * all of them, or of its own generation where it has one.
 */
export function benignShopsOf(platform: Platform): readonly BenignShop[] {
  const plain = (['text', 'example'] as const).flatMap((reading) =>
    generationsOf(platform).map((generation) => ({ reading, generation })),
  );
  return [
    ...plain.map(({ reading, generation }) => ({
      name: `${reading} ${generation}`,
      description: `follows the ${reading}, ${generation} orders`,
      options: { platform, reading, generation },
    })),
    ...variants[platform].flatMap(({ id, description, generation: own, settleMs }) =>
      plain
        .filter(({ generation }) => own === undefined || own === generation)
        .map(({ reading, generation }) => ({
          name: `${id} (${reading}, ${generation})`,
          description,
          options: { platform, reading, generation, benign: [id] },
          ...(settleMs === undefined ? {} : { settleMs }),
        })),
    ),
  ];
}
