import type { Law } from '../../suites/judge-run.ts';
import type { RequirementOutcome } from '../../suites/outcome.ts';
import { askShop } from './ask-shop.ts';
import type { ProvableFault } from './catalogue.ts';

/** What became of one fault on one seed. */
export interface FaultProof {
  readonly fault: string;
  readonly seed: number;
  /** The requirement that the fault was made to break failed. */
  readonly caught: boolean;
  /** The requirement's own reason; null where it was not caught. */
  readonly reason: string | null;
  /** All requirements that failed. */
  readonly failed: readonly string[];
  /** Requests sent until then. */
  readonly requests: number;
}

/** Asks a shop with the fault, first only what concerns the broken requirement, then everything. */
export async function proveFault(
  fault: ProvableFault,
  { law, seed }: { law: Law; seed: number },
): Promise<FaultProof> {
  const [decisive] = fault.breaks;
  const area = law.requirements.find(({ id }) => id === decisive)?.area;
  const { id, profile, reading, generation, existingOrders } = fault;
  const { platform } = law.dialect;
  const shop = {
    platform,
    faults: [id],
    ...(reading && { reading }),
    ...(generation && { generation }),
    ...(existingOrders && { existingOrders }),
  };
  const narrow = await askShop({ shop, law, profile, seed, areas: area === undefined ? [] : [area] });
  const found = describe(fault, { seed, ...narrow });
  if (found.caught) return found;
  const wide = await askShop({ shop, law, profile, seed });
  const proof = describe(fault, { seed, ...wide });
  return { ...proof, requests: proof.requests + found.requests };
}

type Asked = Awaited<ReturnType<typeof askShop>> & { readonly seed: number };

function describe(fault: ProvableFault, { seed, outcomes, evidence }: Asked): FaultProof {
  const failed = outcomes.filter(({ outcome }) => outcome === 'fail');
  const decisive: RequirementOutcome | undefined = failed.find(
    ({ requirement }) => requirement.id === fault.breaks[0],
  );
  return {
    fault: fault.id,
    seed,
    caught: decisive !== undefined,
    reason: decisive?.reasons[0]?.message ?? null,
    failed: failed.map(({ requirement }) => requirement.id),
    requests: evidence.exchanges.length,
  };
}
