import type { Platform } from '../../spec/platforms.ts';
import { loadRequirements } from '../../spec/requirements/load-requirements.ts';
import { selectRequirements } from '../../suites/load-law.ts';
import { didYouMean } from './near-names.ts';
import { UsageError } from './usage-error.ts';

/** Refuses a glob that no requirement's id matches. @throws UsageError with ids that are near */
export function requireMatch(platform: Platform, only: string | null): void {
  const requirements = loadRequirements(platform);
  if (only === null || (only !== '' && selectRequirements(requirements, only).length > 0)) return;
  const near = didYouMean(
    only.replaceAll(/[*?]/g, ''),
    requirements.map(({ id }) => id),
  );
  throw new UsageError(
    `no requirement of ${platform} matches '${only}'`,
    near ?? 'Type a glob over ids in quotes, like "HRV-ORD-CANCEL-*"; `order-conformance list` shows all.',
  );
}
