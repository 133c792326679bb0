import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ResultsRecord } from '../../reports/results.ts';
import { atLength } from '../at-length.ts';
import { startProcess } from '../reports/cli/run-process.ts';
import { temporaryFolder } from '../reports/cli/temporary-folder.ts';
import { startMockProcess, type MockOrder } from './mock-process.ts';
import { untilLedgerHas } from './watch-ledger.ts';

/** Another run is cut with SIGINT in `resume.test.ts`. */
const signals = atLength ? (['SIGINT', 'SIGTERM'] as const) : (['SIGTERM'] as const);

describe('a run that the user stops', () => {
  test.each(signals)('undoes with %s what it created, and is not determined', async (signal) => {
    const folder = temporaryFolder();
    const mock = await startMockProcess('haravan', folder);
    onTestFinished(mock.stop);
    const before = await mock.orders();
    const child = startProcess(['run', '--seed', '2'], { folder, environment: mock.environment });
    onTestFinished(() => void child.kill('SIGKILL'));
    const ending = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    await untilLedgerHas(9, folder);
    child.kill(signal);
    const [out, err, closed] = await ending;
    expect(closed[0]).toBe(2);
    expect(err).toContain('stopping: the orders of this run are being undone.');
    expect(out).toMatch(/the run {2}stopped early: it was interrupted/);
    expect(out).toMatch(/^NOT DETERMINED/m);
    const ours = [...(await mock.orders())].filter(([id]) => !before.has(id)).map(([, order]) => order);
    expect(ours.length).toBeGreaterThan(3);
    expect(ours.filter((order) => !isAtRest(order))).toEqual([]);
    const results = JSON.parse(
      readFileSync(join(folder, 'conformance-report', 'results.json'), 'utf8'),
    ) as ResultsRecord;
    expect(results.cleanUp).toMatchObject({
      end: 'undone',
      created: ours.length,
      undone: ours.length,
      leaks: [],
    });
  });
});

function isAtRest(order: MockOrder): boolean {
  return order['cancelled_status'] === 'cancelled' && order.tags.includes('oc-swept');
}
