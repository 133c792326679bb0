import { BaseSequencer, type InlineConfig, type TestSpecification } from 'vitest/node';

/** Stories are told in the order of their file names, whatever an earlier run took. */
class ByName extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve([...files].toSorted((a, b) => (a.moduleId < b.moduleId ? -1 : 1)));
  }
}

/** How Vitest runs the scenarios: one after the other in one thread, as they share one shop, one client and one evidence file. */
export const conformanceProject = {
  include: ['scenarios/*.suite.{ts,js}'],
  exclude: [],
  pool: 'threads',
  isolate: false,
  fileParallelism: false,
  maxWorkers: 1,
  // A shop that is asked no faster than it may be takes long, and the client bounds every call: a test that is given up leaves no record.
  testTimeout: 0,
  sequence: { sequencer: ByName, concurrent: false, shuffle: false },
} satisfies InlineConfig;
