import { loadRequirements } from '../../spec/requirements/load-requirements.ts';
import { requirementsAsked, selectRequirements } from '../../suites/load-law.ts';
import { didYouMean } from './near-names.ts';
import type { ResolvedRunOptions } from './options/run-options.ts';
import { UsageError } from './usage-error.ts';

/** Refuses a glob that no requirement's id matches, or none of the requirement set. @throws UsageError with ids that are near */
export function requireMatch({
  platform,
  only,
  set,
}: Pick<ResolvedRunOptions, 'platform' | 'only' | 'set'>): void {
  if (only === null) return;
  const requirements = loadRequirements(platform);
  const known = only !== '' && selectRequirements(requirements, only).length > 0;
  if (!known) {
    const near = didYouMean(
      only.replaceAll(/[*?]/g, ''),
      requirements.map(({ id }) => id),
    );
    throw new UsageError(
      `no requirement of ${platform} matches '${only}'`,
      near ?? 'Type a glob over ids in quotes, like "HRV-ORD-CANCEL-*"; `order-conformance list` shows all.',
    );
  }
  if (set === null || requirementsAsked(platform, { only, set }).length > 0) return;
  throw new UsageError(
    `no requirement of the set ${set.name} of ${platform} matches '${only}'`,
    `Leave --set out, or type another glob; \`order-conformance list --set ${set.name}\` shows what the set holds.`,
  );
}
