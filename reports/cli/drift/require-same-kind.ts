import type { ObservedShape } from '../../../suites/drift/shape.ts';
import type { Baseline } from '../../drift/baseline-file.ts';
import { UsageError } from '../usage-error.ts';

/** Orders of one kind of traffic say nothing of those of another. @throws UsageError */
export function requireSameKind({ file, shape }: Baseline, now: ObservedShape): void {
  const hint = 'Name its own with --baseline, and learn it with --update.';
  if (shape.platform !== now.platform) {
    throw new UsageError(
      `${file} is the baseline of a ${shape.platform} shop, and this is ${now.platform}`,
      hint,
    );
  }
  if (shape.basis !== now.basis) {
    throw new UsageError(
      `${file} was learned from ${sayBasis(shape.basis)}, and this is ${sayBasis(now.basis)}: they hold different orders`,
      hint,
    );
  }
}

function sayBasis(basis: ObservedShape['basis']): string {
  if (basis === 'probe') return 'the requests of drift';
  return basis === 'traffic' ? 'recorded traffic' : `a run of the profile ${basis}`;
}
