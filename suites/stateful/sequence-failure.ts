import type { RequirementOutcome } from '../outcome.ts';

/** A sequence of steps broke requirements. */
export class SequenceFailure extends Error {
  override readonly name = 'SequenceFailure';

  constructor(failed: readonly RequirementOutcome[]) {
    super(
      failed
        .map(
          ({ requirement, reasons }) => `${requirement.id}: ${reasons[0]?.message ?? requirement.statement}`,
        )
        .join('\n'),
    );
  }
}
