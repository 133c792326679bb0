import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { ResultsRecord } from '../../../reports/results.ts';
import { readEvidence, type Evidence } from '../../../suites/evidence/read-evidence.ts';
import { atLength } from '../../at-length.ts';
import { startMockProcess, type MockProcess } from '../../safety/mock-process.ts';
import { untilLedgerHas } from '../../safety/watch-ledger.ts';
import { runHere } from './run-here.ts';
import { runProcess, startProcess, type Ended, type Process } from './run-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

const reports = 'conformance-report';
const ledgers = join('.order-conformance', 'ledger');

async function mockIn(folder: string): Promise<MockProcess> {
  const mock = await startMockProcess('haravan', folder);
  onTestFinished(mock.stop);
  return mock;
}

function evidenceIn({ folder }: Process): Evidence {
  return readEvidence(readFileSync(join(folder, reports, 'evidence.jsonl'), 'utf8'));
}

function resultsIn({ folder }: Process): ResultsRecord {
  return JSON.parse(readFileSync(join(folder, reports, 'results.json'), 'utf8')) as ResultsRecord;
}

/** Starts a run and ends it with a signal as soon as its ledger has so many lines. */
async function cutRun(
  place: Process,
  { typed = [], signal, lines }: { typed?: readonly string[]; signal: NodeJS.Signals; lines: number },
): Promise<Ended> {
  const child = startProcess(['run', ...typed], place);
  onTestFinished(() => void child.kill('SIGKILL'));
  const ending = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  await untilLedgerHas(lines, place.folder);
  child.kill(signal);
  const [out, err, closed] = await ending;
  const [code] = closed as [number | null];
  return { code, out, err };
}

function idsOf({ exchanges }: Evidence): readonly string[] {
  return exchanges.map(({ id }) => id);
}

function finishedTwice({ folder }: Process): readonly string[] {
  const lines = readFileSync(join(folder, reports, 'evidence.jsonl'), 'utf8')
    .trimEnd()
    .split('\n');
  const names = lines
    .map((line) => JSON.parse(line) as { type: string; name?: string; end?: string })
    .flatMap(({ type, name, end }) =>
      type === 'scenario' && end === 'finished' && name !== undefined ? [name] : [],
    );
  return names.filter((name, index) => names.indexOf(name) !== index);
}

describe('a run that was cut', () => {
  const signals = atLength ? (['SIGKILL', 'SIGINT'] as const) : (['SIGINT'] as const);
  test.each(signals)(
    'goes on after %s: it tells what is left, undoes all, and judges the whole',
    async (signal) => {
      const folder = temporaryFolder();
      const mock = await mockIn(folder);
      const place: Process = { folder, environment: mock.environment };
      const before = await mock.orders();
      const cut = await cutRun(place, { signal, lines: 20 });
      const { run, exchanges } = evidenceIn(place);
      const resumed = await runProcess(['run', '--resume', run.runId], place);
      expect([resumed.code, resumed.out]).toEqual([0, expect.stringMatching(/^CONFORMANT {2}/m) as string]);
      expect(resumed.err).toContain(`going on with run ${run.runId}: `);
      const said = signal === 'SIGINT' ? `order-conformance run --resume ${run.runId}` : '';
      expect(cut.err).toContain(said);
      const whole = evidenceIn(place);
      expect(whole.run).toEqual(run);
      expect(whole.exchanges.slice(0, exchanges.length)).toEqual(exchanges);
      expect(new Set(idsOf(whole)).size).toBe(whole.exchanges.length);
      expect(finishedTwice(place)).toEqual([]);
      const ours = [...(await mock.orders())].filter(([id]) => !before.has(id));
      expect(ours.filter(([, order]) => order['cancelled_status'] !== 'cancelled')).toEqual([]);
      expect(resultsIn(place).cleanUp).toMatchObject({
        created: ours.length,
        undone: ours.length,
        leaks: [],
      });
      expect(readdirSync(join(folder, ledgers))).toEqual([`${run.runId}.jsonl`]);
      const again = await runProcess(['run', '--resume', run.runId], place);
      expect([again.code, again.err]).toEqual([
        64,
        expect.stringContaining('nothing to resume; run') as string,
      ]);
    },
  );

  test.runIf(atLength)(
    'goes on with as much budget again where that was spent, as often as it takes',
    async () => {
      const folder = temporaryFolder();
      const mock = await mockIn(folder);
      const place: Process = { folder, environment: mock.environment };
      const first = await runProcess(['run', '--max-requests', '90'], place);
      const { run } = evidenceIn(place);
      expect(first.code).toBe(2);
      expect(first.err).toContain(`To go on with it: order-conformance run --resume ${run.runId}`);
      const second = await runProcess(['run', '--resume', run.runId], place);
      expect([second.code, second.err]).toEqual([2, expect.stringContaining('the run was cut') as string]);
      const third = await runProcess(['run', '--resume', run.runId, '--max-requests', '90'], place);
      expect([third.code, third.err]).toEqual([0, expect.not.stringContaining('the run was cut') as string]);
      expect(finishedTwice(place)).toEqual([]);
    },
    300_000,
  );

  test.runIf(atLength)('goes on in the profile read-only too, which has no ledger', async () => {
    const folder = temporaryFolder();
    const mock = await mockIn(folder);
    const place: Process = { folder, environment: mock.environment };
    const profile = ['--profile', 'read-only'];
    await runProcess(['run', ...profile, '--max-requests', '80'], place);
    const { run } = evidenceIn(place);
    let resumed = await runProcess(['run', '--resume', run.runId], place);
    for (let sitting = 0; resumed.err.includes('the run was cut') && sitting < 5; sitting += 1)
      resumed = await runProcess(['run', '--resume', run.runId], place);
    expect(resumed.code).toBe(0);
    expect(finishedTwice(place)).toEqual([]);
    expect(existsSync(join(folder, ledgers, `${run.runId}.jsonl`))).toBe(false);
  });
});

describe('run --resume', () => {
  let place: Process;
  let runId: string;
  let begun: Ended;
  let mock: MockProcess;

  const resume = (typed: readonly string[], given: Process = place): Promise<Ended> =>
    runHere(['run', '--resume', ...typed], given);

  beforeAll(async () => {
    const top = mkdtempSync(join(tmpdir(), 'resume-'));
    const folder = join(top, 'shop');
    mkdirSync(folder);
    mock = await startMockProcess('haravan', folder);
    place = { folder, environment: mock.environment };
    begun = await runProcess(['run', '--profile', 'smoke', '--max-requests', '4', '--quiet'], place);
    runId = evidenceIn(place).run.runId;
    return () => {
      mock.stop();
      rmSync(top, { recursive: true, force: true });
    };
  });

  test('says which runs can be resumed to an id that none has', async () => {
    const { code, err } = await resume(['20250101T000000-abcdef']);
    expect(code).toBe(64);
    expect(err).toContain("error: there is no run '20250101T000000-abcdef' to resume");
    expect(err).toContain(`  ${runId}  haravan, profile smoke, ${mock.url}, begun `);
  });

  test.each([
    [['--seed', '2'], '--seed 2 contradicts run', 'begun with --seed 1'],
    [['--platform', 'sapo'], '--platform sapo contradicts run', 'begun with --platform haravan'],
    [['--only', 'HRV-*'], '--only HRV-* contradicts run', 'begun without --only'],
    [['--headroom', '5'], '--headroom 5 contradicts run', 'begun without --headroom'],
    [['--dry-run'], '--dry-run contradicts run', 'begun without --dry-run'],
  ])('refuses %j, which the run was not begun with', async (typed, what, was) => {
    const { code, err } = await resume([runId, ...typed]);
    expect([code, err]).toEqual([64, expect.stringContaining(what) as string]);
    expect(err).toContain(was);
  });

  test('sends no credentials of another shop to the shop of the run', async () => {
    const environment = { ...place.environment, ORDER_CONFORMANCE_TARGET: 'http://127.0.0.1:9/com' };
    const { code, err } = await resume([runId], { ...place, environment });
    expect(code).toBe(64);
    expect(err).toContain(`run ${runId} asked ${mock.url}, and another target is configured now`);
  });

  test('wants the token that may only read, where the run had one', async () => {
    const { ORDER_CONFORMANCE_READ_TOKEN: _, ...environment } = place.environment ?? {};
    const { code, err } = await resume([runId], { ...place, environment });
    expect([code, err]).toEqual([64, expect.stringContaining('ORDER_CONFORMANCE_READ_TOKEN') as string]);
  });

  test('refuses a run that another version began', async () => {
    const file = join(place.folder, reports, 'evidence.jsonl');
    const now = readFileSync(file, 'utf8');
    writeFileSync(file, now.replace(/"suiteVersion":"[^"]*"/, '"suiteVersion":"0.0.1"'));
    const { code, err } = await resume([runId]);
    writeFileSync(file, now);
    expect([code, err]).toEqual([64, expect.stringContaining('was begun by version 0.0.1') as string]);
  });

  test('refuses a run whose ledger is not there', async () => {
    const { code, err } = await resume([runId, '--ledger-dir', 'elsewhere']);
    expect([code, err]).toEqual([64, expect.stringContaining('has no ledger in elsewhere') as string]);
  });

  test.runIf(atLength)(
    'finds a run in its own report folder, and says so where that has another run now',
    async () => {
      const other = { ...place, folder: join(place.folder, '..', 'other') };
      mkdirSync(other.folder);
      const typed = ['--profile', 'smoke', '--quiet', '--report-dir', 'here'];
      await runProcess(['run', ...typed, '--max-requests', '4'], other);
      const [bookmark = ''] = readdirSync(join(other.folder, ledgers)).filter((name) =>
        name.endsWith('.run.json'),
      );
      const cut = bookmark.replace('.run.json', '');
      await runProcess(['run', ...typed], other);
      const { code, err } = await resume([cut], other);
      expect([code, err]).toEqual([
        64,
        expect.stringMatching(/report folder here now holds run \d/) as string,
      ]);
      rmSync(join(other.folder, 'here'), { recursive: true });
      expect((await resume([cut], other)).err).toContain('holds no evidence any more');
    },
  );

  test('sends nothing again that would come to the same place, and goes on with a larger budget', async () => {
    const scenario = 'an order is created, found, counted and cancelled';
    const enough = `order-conformance run --resume ${runId} --max-requests 10`;
    expect(begun.err).toContain(`This sitting got no further: the scenario “${scenario}”`);
    expect(begun.err).toContain(`To go on with it: ${enough}`);
    const before = evidenceIn(place).exchanges.length;
    const same = await runProcess(['run', '--resume', runId], place);
    expect([same.code, same.err]).toEqual([64, expect.stringContaining(`Give more: ${enough}`) as string]);
    expect(same.err).toContain(`would get no further with 4 requests: the scenario “${scenario}”`);
    expect(evidenceIn(place).exchanges.length).toBe(before);
    const more = await runProcess(['run', '--resume', runId, '--max-requests', '10', '--quiet'], place);
    expect([more.code, more.out]).toEqual([0, expect.stringMatching(/^CONFORMANT {2}/m) as string]);
  });

  test('has nothing to go on with where the shop was embedded', async () => {
    const folder = temporaryFolder();
    await runHere(['run', '--profile', 'smoke', '--max-requests', '3', '--quiet'], { folder });
    const { err, code } = await resume([evidenceIn({ folder }).run.runId], { folder });
    expect([code, err]).toEqual([64, expect.stringContaining('asked an embedded shop') as string]);
  });
});
