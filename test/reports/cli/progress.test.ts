import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { openProgress } from '../../../reports/cli/progress.ts';
import type { ScenarioProgress } from '../../../suites/run-scenarios.ts';

/** What is written of a run where nobody watches. */
function linesOf(
  ...told: readonly Pick<ScenarioProgress, 'scenario' | 'end' | 'requests'>[]
): readonly string[] {
  let text = '';
  const err = {
    write: (part: string) => void (text += part),
    interactive: false,
    stream: new Writable() as unknown as NodeJS.WriteStream,
  };
  const progress = openProgress(err, { quiet: false, target: 'https://shop.example/com' });
  for (const [index, each] of told.entries()) progress.tell({ ...each, done: index + 1, total: told.length });
  progress.stop();
  return text.trimEnd().split('\n').slice(1);
}

describe('progress without a terminal', () => {
  test('has a line for each scenario that was told, in whole or in part', () => {
    expect(
      linesOf(
        { scenario: 'first', end: 'finished', requests: 4 },
        { scenario: 'no part of the run', end: 'skipped', requests: 4 },
        { scenario: 'second', end: 'stopped', requests: 6 },
      ),
    ).toEqual(['finished  first (4 requests so far)', 'stopped   second (6 requests so far)']);
  });

  test('has none for scenarios that were never begun when a run is stopped', () => {
    expect(
      linesOf(
        { scenario: 'first', end: 'finished', requests: 4 },
        { scenario: 'second', end: 'stopped', requests: 4 },
        { scenario: 'third', end: 'stopped', requests: 4 },
      ),
    ).toEqual(['finished  first (4 requests so far)']);
  });
});
