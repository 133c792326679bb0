import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seal, type Envelope } from '../../../reports/attest/dsse.ts';
import { generateKeys, readPrivateKey } from '../../../reports/attest/keys.ts';
import { json, sha256 } from '../../../reports/bundle/build-bundle.ts';
import { checkBundle, type CheckedBundle } from '../../../reports/bundle/check-bundle.ts';
import type { Manifest } from '../../../reports/bundle/manifest.ts';
import { pack, unpack } from '../../../reports/bundle/zip.ts';
import { suiteVersion } from '../../../reports/cli/suite-version.ts';
import type { EvidenceRecord, ExchangeRecord, RunRecord } from '../../../suites/evidence/record.ts';
import { runHere } from '../cli/run-here.ts';
import { edited, packAnew, reseal, withNonceElsewhere } from './forge.ts';
import { nonce, startPartner, type Partner } from './partner.ts';

const submission = { partner: 'P', app: 'A', appVersion: '1', contact: 'c@example.com' };
const checking = { suiteVersion: suiteVersion(), now: new Date(), trial: true };

let partner: Partner;
let folder: string;
/** As an honest partner packs it, unsigned. */
let honest: Uint8Array;

beforeAll(async () => {
  partner = await startPartner('haravan', []);
  folder = mkdtempSync(join(tmpdir(), 'distrust-'));
  honest = await packAnew(partner.evidence);
}, 240_000);

afterAll(async () => {
  await partner.close();
  rmSync(folder, { recursive: true });
});

const resealed = (change: (records: EvidenceRecord[]) => readonly EvidenceRecord[]): string =>
  reseal(partner.evidence, change);

const ofRun = (given: Partial<Record<keyof RunRecord, unknown>>): string =>
  resealed((records) =>
    records.map((record) => (record.type === 'run' ? ({ ...record, ...given } as RunRecord) : record)),
  );

const ofExchanges = (change: (exchange: ExchangeRecord) => ExchangeRecord): string =>
  resealed((records) => records.map((record) => (record.type === 'exchange' ? change(record) : record)));

/** The honest bundle with one of its JSON files changed, packed as we pack. */
function changed(name: string, change: (value: never) => object): Uint8Array {
  return written(name, (text) => json(change(JSON.parse(text) as never)));
}

function written(name: string, change: (text: string) => string | Uint8Array): Uint8Array {
  const files = new Map(unpack(honest));
  files.set(name, Buffer.from(change(Buffer.from(files.get(name) ?? []).toString('utf8'))));
  return pack(files);
}

const check = (bytes: Uint8Array): Promise<CheckedBundle> => checkBundle(bytes, checking);

describe('somebody who seals, judges and packs anew', () => {
  it('packs what an honest partner packs where nothing was changed', async () => {
    expect(await check(honest)).toMatchObject({ findings: [], shortcomings: [] });
  });

  it.each<[string, () => string, RegExp]>([
    ['asked only for some', () => ofRun({ only: '*-ORD-OPS-*' }), /It asked only for \*-ORD-OPS-\*/],
    ['wrote nothing', () => ofRun({ profile: 'read-only' }), /The profile read-only creates and changes no/],
    ['is still to come', () => ofRun({ startedAt: '2131-01-01T00:00:00.000Z' }), /still to come/],
    ['says no time', () => ofRun({ startedAt: 'soon' }), /does not say when it began/],
    ['carries no nonce', () => ofRun({ nonce: undefined }), /It carries no nonce/],
    ['is of an earlier version', () => ofRun({ suiteVersion: '0.0.9' }), /made with version 0\.0\.9/],
    ['is of another contract', () => ofRun({ contractDigest: 'f'.repeat(64) }), /another version of the con/],
    ['names no shop', () => ofRun({ target: 'nowhere' }), /It names no address of a shop: nowhere\./],
    [
      'names another shop than it seems to',
      () => ofRun({ target: 'https://apis.haravan.com@shop.example/com' }),
      /holds a user name, so that it reads like another/,
    ],
    [
      'says nothing of its orders',
      () => resealed((records) => records.filter(({ type }) => type !== 'clean-up')),
      /what became of the orders/,
    ],
    [
      'fails',
      () => ofExchanges((exchange) => edited(exchange, /("total_price":)(?=\d)/, '$19')),
      /HRV-ORD-MONEY-01 failed/,
    ],
  ])('cannot hand in a run that %s', async (_what, forge, shortcoming) => {
    const { shortcomings } = await check(await packAnew(forge()));
    expect(shortcomings.join('\n')).toMatch(shortcoming);
  });

  it('cannot hand in a shop on the own machine, but to try it out', async () => {
    const { findings, shortcomings } = await checkBundle(honest, { ...checking, trial: false });
    expect(findings).toEqual([]);
    expect(shortcomings).toEqual([expect.stringContaining('It asked a shop on this machine')]);
  });

  it.each<[string, () => string, string]>([
    [
      'lacks an exchange',
      () => resealed((records) => records.filter((record) => !('id' in record && record.id === 'x0020'))),
      'The evidence lacks the exchange x0020.',
    ],
    [
      'holds an exchange twice',
      () =>
        resealed((records) =>
          records.flatMap((one) => ('id' in one && one.id === 'x0020' ? [one, one] : [one])),
        ),
      'The evidence holds more than one exchange x0020.',
    ],
    [
      'holds the record of another run',
      () =>
        resealed(([run, ...records]) =>
          run === undefined ? [] : [run, { ...run, runId: 'other' } as RunRecord, ...records],
        ),
      'The evidence holds 2 runs, and a bundle is of one.',
    ],
    [
      'has the nonce in other places only',
      () => ofExchanges((exchange) => withNonceElsewhere(exchange)),
      "The creation x0002 does not carry the reviewer's nonce.",
    ],
  ])('is found out where the evidence %s', async (_what, forge, finding) => {
    expect((await check(await packAnew(forge()))).findings).toContain(finding);
  });

  it('is found out where files were added, though the manifest names them', async () => {
    const { findings } = await check(await packAnew(partner.evidence, { more: [['APPROVED.html', '<h1>']] }));
    expect(findings).toEqual(['APPROVED.html is no file that `bundle` puts into one.']);
  });

  it.each([[{ ...submission, approvedBy: 'Haravan' }], [['P']]])(
    'is found out where the submission is %j',
    async (handedInBy) => {
      const { findings, shortcomings } = await check(await packAnew(partner.evidence, { handedInBy }));
      expect(findings).toEqual(['submission.json does not name who hands it in as `bundle` writes it.']);
      expect(shortcomings).toContain('The submission does not name the partner: --partner.');
    },
  );
});

describe('a manifest', () => {
  it.each<[string, (manifest: Record<string, Record<string, unknown>>) => object, string]>([
    ['names no suite', ({ suite: _suite, ...rest }) => rest, 'suite.version'],
    [
      'names a command for a version',
      (all) => ({ ...all, suite: { version: 'npm:x && y' } }),
      'suite.version',
    ],
    ['names no run', ({ run: _run, ...rest }) => rest, 'run.id'],
    ['has an object for a nonce', (all) => ({ ...all, run: { ...all['run'], nonce: {} } }), 'run.nonce'],
    ['names no set', ({ requirementSet: _set, ...rest }) => rest, 'requirementSet.name'],
    ['gives another verdict than there is', (all) => ({ ...all, verdict: '__proto__' }), 'verdict'],
    ['counts nothing', ({ counts: _counts, ...rest }) => rest, 'counts.pass'],
    ['has a text for files', (all) => ({ ...all, files: 'x' }), 'files'],
    ['has nothing for a file', (all) => ({ ...all, files: { 'evidence.jsonl': null } }), 'files'],
  ])('that %s is refused', async (_what, change, place) => {
    await expect(check(changed('manifest.json', change))).rejects.toThrow(
      `\`${place}\` of its manifest.json is missing or of no use`,
    );
  });

  it('that says two things at one place is found out', async () => {
    const { findings } = await check(
      written('manifest.json', (text) => text.replace('"platform": ', '"platform": "sapo",\n  "platform": ')),
    );
    expect(findings).toEqual(['manifest.json is not written as it was made.']);
  });
});

describe('a statement', () => {
  const key = readPrivateKey(generateKeys().privatePem);
  const payloadOf = ({ payload }: Envelope): string => Buffer.from(payload, 'base64').toString('utf8');

  it.each<[string, (envelope: Envelope) => object, string]>([
    ['is signed by nothing', (envelope) => ({ ...envelope, signatures: [null] }), 'that can be read'],
    ['is of another type', (envelope) => ({ ...envelope, payloadType: 'text/plain' }), 'something else'],
    [
      'is about another file, and signed',
      (envelope) => seal(payloadOf(envelope).replace('"manifest.json"', '"results.json"'), key),
      'something else',
    ],
    [
      'is written otherwise, and signed',
      (envelope) => seal(JSON.stringify(JSON.parse(payloadOf(envelope)), null, 1), key),
      'something else',
    ],
  ])('that %s is found out', async (_what, change, finding) => {
    const { findings } = await check(changed('attestation.dsse.json', change));
    expect(findings).toEqual([expect.stringContaining(finding)]);
  });

  it('may be signed by two, each of whom can be asked for', async () => {
    const two = [key, readPrivateKey(generateKeys().privatePem)];
    const bytes = changed('attestation.dsse.json', (envelope: Envelope) => ({
      ...envelope,
      signatures: two.flatMap((one) => seal(payloadOf(envelope), one).signatures),
    }));
    expect((await check(bytes)).findings).toEqual([]);
  });

  it('that is written otherwise than it was made is found out', async () => {
    const { findings } = await check(
      written('attestation.dsse.json', (text) => JSON.stringify(JSON.parse(text))),
    );
    expect(findings).toEqual(['attestation.dsse.json is not written as it was made.']);
  });
});

describe('results', () => {
  it.each([[{ requirements: { a: 1 } }], [{ requirements: [null] }]])(
    'of no use are found out: %j',
    async (results) => {
      const { findings } = await check(changed('results.json', () => results));
      expect(findings).toContain('There is no results.json that can be read.');
    },
  );

  it('with an object in the place of a word are found out', async () => {
    const odd = { toString: 5 };
    const { findings } = await check(
      changed('results.json', () => ({
        requirements: [{ id: 'HRV-ORD-MONEY-01', outcome: odd }],
        verdict: odd,
      })),
    );
    expect(findings).toContain('The verdict: the bundle says {"toString":5}, the evidence conformant.');
  });

  it('that are edited with the digest and the counts of the manifest are found out', async () => {
    const files = new Map(unpack(honest));
    const results = Buffer.from(files.get('results.json') ?? []);
    const better = Buffer.from(results.toString('utf8').replace(/"pass": \d+/, '"pass": 999'));
    const manifest = JSON.parse(Buffer.from(files.get('manifest.json') ?? []).toString('utf8')) as Manifest;
    const named = { sha256: sha256(better), bytes: better.length };
    files.set('results.json', better);
    files.set('manifest.json', json({ ...manifest, files: { ...manifest.files, 'results.json': named } }));
    expect((await check(pack(files))).findings).toContain(
      'results.json is not the report that the evidence gives.',
    );
  });
});

describe('the command line', () => {
  it('ends with 2 and says why where a bundle is true to a run that cannot be relied on', async () => {
    const file = join(folder, 'partial.zip');
    writeFileSync(file, await packAnew(ofRun({ only: '*-ORD-OPS-*' })));
    const { code, out } = await runHere(['verify', file, '--nonce', nonce], { folder });
    expect(code).toBe(2);
    expect(out).toContain('It asked only for *-ORD-OPS-* (--only): a review needs all requirements.');
    expect(out).toContain('It asked a shop on this machine');
    const vi = await runHere(['verify', file, '--lang', 'vi'], { folder });
    expect(vi.out).toContain('Nó chỉ hỏi *-ORD-OPS-* (--only)');
    expect(vi.out).not.toContain('[en]');
  });

  it('refuses a manifest of no use with 64, in either language', async () => {
    const file = join(folder, 'odd.zip');
    writeFileSync(
      file,
      changed('manifest.json', (all: object) => ({ ...all, suite: 7 })),
    );
    const { code, err } = await runHere(['verify', file, '--lang', 'vi'], { folder });
    expect([code, err]).toEqual([64, expect.stringContaining('`suite.version` trong manifest.json của nó')]);
  });
});
