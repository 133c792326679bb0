import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateKeys, readPrivateKey } from '../../../reports/attest/keys.ts';
import { isSignedBy, type Envelope } from '../../../reports/attest/dsse.ts';
import type { Statement } from '../../../reports/attest/statement.ts';
import { assembleBundle, json, type BundleParts } from '../../../reports/bundle/build-bundle.ts';
import { checkBundle } from '../../../reports/bundle/check-bundle.ts';
import { findTampering } from '../../../reports/bundle/find-tampering.ts';
import type { Manifest } from '../../../reports/bundle/manifest.ts';
import { bundledFiles } from '../../../reports/bundle/render-files.ts';
import { pack, unpack, type Files } from '../../../reports/bundle/zip.ts';
import { suiteVersion } from '../../../reports/cli/suite-version.ts';
import type { Report } from '../../../reports/report.ts';
import type { Platform } from '../../../spec/platforms.ts';
import { loadRequirementSet } from '../../../spec/requirements/requirement-sets.ts';
import { checkChain, firstSeal, sealLine } from '../../../suites/evidence/seal.ts';
import { runHere } from '../cli/run-here.ts';
import { runProcess } from '../cli/run-process.ts';
import { nonce, startPartner, type Partner } from './partner.ts';

const submission = { partner: 'Công ty Ví dụ', app: 'Kho', appVersion: '2.1.0', contact: 'an@example.com' };
const checking = { suiteVersion: suiteVersion(), now: new Date(), trial: true };
const handIn = ['--partner', 'P', '--app', 'A', '--app-version', '1', '--contact', 'c@example.com'];

/** Of each platform one partner; one of them was told which requirement set to run against. */
const partners: readonly (readonly [Platform, readonly string[]])[] = [
  ['haravan', []],
  ['sapo', ['--set', '2026-11']],
];

describe.each(partners)('an app for %s', (platform, more) => {
  let partner: Partner;
  let shop: Partner['shop'];
  let folder: string;
  let evidence: string;
  let report: Report;
  /** What it is packed into. */
  let bundle: Uint8Array;

  beforeAll(async () => {
    partner = await startPartner(platform, more);
    ({ shop, folder, evidence, report } = partner);
    bundle = buildBundle(parts());
  }, 240_000);

  afterAll(() => partner.close());

  function parts(given: Partial<BundleParts> = {}): BundleParts {
    return {
      run: report.evidence.run,
      results: report.results,
      set: loadRequirementSet(platform, '2026-11'),
      chain: checkChain(evidence.split('\n')),
      files: bundledFiles(Buffer.from(evidence), report),
      submission,
      ...given,
    };
  }

  const findingsIn = async (bytes: Uint8Array) => (await checkBundle(bytes, checking)).findings;

  /** The bundle with some of its files replaced, packed as we pack. */
  function repacked(changes: Readonly<Record<string, (text: string) => string>>): Uint8Array {
    const files = new Map(unpack(bundle));
    for (const [name, change] of Object.entries(changes))
      files.set(name, Buffer.from(change(Buffer.from(files.get(name) ?? []).toString('utf8'))));
    return pack(files);
  }

  describe('a bundle', () => {
    it('is what was packed, and its verdict is what its evidence gives', async () => {
      const { findings, manifest, report: again } = await checkBundle(bundle, checking);
      expect(findings).toEqual([]);
      expect(manifest).toMatchObject({ verdict: 'conformant', run: { nonce, target: shop.url } });
      expect(again?.results.verdict).toBe('conformant');
    });

    it('is the same, byte for byte, when it is made again', () => {
      expect(Buffer.from(buildBundle(parts())).equals(Buffer.from(bundle))).toBe(true);
    });

    it('says in every order that was created what the reviewer gave', () => {
      const creations = report.evidence.exchanges.filter(
        ({ operation, response }) => operation === 'createOrder' && response?.status === 201,
      );
      expect(creations.length).toBeGreaterThan(10);
      for (const { request, response } of creations) {
        expect(request.body).toContain(nonce);
        expect(response?.body).toContain(nonce);
      }
    });

    it('holds no token', () => {
      const text = [...unpack(bundle).values()]
        .map((bytes) => Buffer.from(bytes).toString('latin1'))
        .join('');
      expect(text).not.toContain(shop.tokens.write);
      expect(text).not.toContain(shop.tokens.read);
    });

    it('is signed over all of it', () => {
      const { privatePem } = generateKeys();
      const key = readPrivateKey(privatePem);
      const files = unpack(buildBundle(parts({ key })));
      const envelope = JSON.parse(
        Buffer.from(files.get('attestation.dsse.json') ?? []).toString('utf8'),
      ) as Envelope;
      expect(isSignedBy(envelope, key)).toBe(true);
      const statement = JSON.parse(Buffer.from(envelope.payload, 'base64').toString('utf8')) as Statement;
      expect(statement).toMatchObject({
        _type: 'https://in-toto.io/Statement/v1',
        predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
        predicate: { failedTests: [] },
      });
      expect(statement.predicate.passedTests.length).toBeGreaterThan(100);
    });
  });

  describe('a bundle that was tampered with', () => {
    it('is found out wherever a byte of it is another', () => {
      // A few lines are enough here: what is judged is the container.
      const few = Buffer.from(evidence.split('\n').slice(0, 5).join('\n'));
      const bytes = buildBundle(parts({ files: new Map([['evidence.jsonl', few]]) }));
      const manifest = JSON.parse(
        Buffer.from(unpack(bytes).get('manifest.json') ?? []).toString('utf8'),
      ) as Manifest;
      const isFound = (changed: Uint8Array): boolean => {
        let files: Files;
        try {
          files = unpack(changed);
        } catch {
          return true;
        }
        return findTampering(changed, { files, manifest }).length > 0;
      };
      fc.assert(
        fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (place, difference) => {
          const changed = Uint8Array.from(bytes);
          changed[place] = (changed[place] ?? 0) ^ difference;
          expect(isFound(changed)).toBe(true);
        }),
        { numRuns: 200 },
      );
    });

    it.each<[string, Readonly<Record<string, (text: string) => string>>, RegExp]>([
      ['an answer was edited', { 'evidence.jsonl': edited }, /evidence was touched in line/],
      ['an exchange was dropped', { 'evidence.jsonl': (text) => without(text, 20) }, /touched in line 21/],
      [
        'two exchanges changed places',
        { 'evidence.jsonl': (text) => swapped(text, 20) },
        /touched in line 21/,
      ],
      [
        'the results tell another outcome',
        { 'results.json': (text) => text.replace('"outcome": "pass"', '"outcome": "fail"') },
        /the bundle says fail, the evidence pass/,
      ],
      [
        'the verdict is another',
        { 'manifest.json': (text) => text.replace('"conformant"', '"not-conformant"') },
        /manifest\.json says verdict is "not-conformant"/,
      ],
      [
        'the target is another',
        { 'manifest.json': (text) => text.replace('127.0.0.1', '127.0.0.2') },
        /manifest\.json says run\.target/,
      ],
      [
        'the requirement set is another',
        { 'manifest.json': (text) => text.replace('"name": "2026-11"', '"name": "2025-11"') },
        /The requirement set of the manifest is none of this version/,
      ],
      [
        'the partner is another',
        { 'submission.json': (text) => text.replace('Kho', 'Kho khác') },
        /submission\.json is not the file/,
      ],
      [
        'the report was edited',
        { 'report.html': (text) => text.replace('<title>', '<title>!') },
        /report\.html is not the report that the evidence gives/,
      ],
      [
        'something was added',
        { 'more.txt': () => 'hello' },
        /more\.txt is in the bundle, and the manifest does not name it/,
      ],
      [
        'what is stated is another',
        { 'attestation.dsse.json': (text) => text.replace('"payload": "ey', '"payload": "eyJ9ey') },
        /states something else/,
      ],
    ])('is found out where %s', async (_what, changes, finding) => {
      const findings = await findingsIn(repacked(changes));
      expect(findings.join('\n')).toMatch(finding);
    });

    it('is found out though all seals and digests were made anew', async () => {
      const lines = edited(evidence)
        .split('\n')
        .filter((line) => line !== '');
      let previous = firstSeal;
      const resealed = lines.map((line) => {
        const { seal: _seal, ...record } = JSON.parse(line) as { readonly seal?: string };
        const sealed = sealLine(record, previous);
        previous = sealed.seal;
        return sealed.line;
      });
      const text = `${resealed.join('\n')}\n`;
      const files = new Map(bundledFiles(Buffer.from(text), report));
      const findings = await findingsIn(buildBundle(parts({ files, chain: checkChain(resealed) })));
      expect(findings.join('\n')).toMatch(/the bundle says pass, the evidence fail/);
    });
  });

  describe('the command line', () => {
    it('lists every reason why a run cannot be handed in', async () => {
      const { code, err } = await runProcess(['bundle'], { folder });
      expect(code).toBe(2);
      expect(err).toContain('It asked a shop on this machine');
      expect(err).toContain('The submission does not name the partner: --partner.');
      expect(err).toContain("The submission does not name the app's version: --app-version.");
    });

    it('names results that were edited, and filters that were used', async () => {
      const other = join(folder, 'edited');
      mkdirSync(other);
      writeFileSync(join(other, 'evidence.jsonl'), evidence.replace('"only":null', '"only":"*-ORD-OPS-*"'));
      writeFileSync(join(other, 'results.json'), json({ ...report.results, verdict: 'not-determined' }));
      const { err } = await runHere(['bundle', other, '--trial', ...handIn], { folder });
      expect(err).toContain('It asked only for *-ORD-OPS-* (--only)');
      expect(err).toContain('results.json does not say what the evidence says');
      expect(err).toContain('The evidence was touched after it was recorded, first in line 1.');
    });

    it('verifies a bundle, its signer and its nonce, and ends with 1 where any of them is not so', async () => {
      const { privatePem, publicPem } = generateKeys();
      const [file, key, other] = ['a.zip', 'key.pub', 'other.pub'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ];
      writeFileSync(file, buildBundle(parts({ key: readPrivateKey(privatePem) })));
      writeFileSync(key, publicPem);
      writeFileSync(other, generateKeys().publicPem);
      const good = await runProcess(['verify', file, '--key', key, '--nonce', nonce, '--trial'], { folder });
      expect(good).toMatchObject({ code: 0, err: '' });
      expect(good.out).toMatch(/Signature signed with key [0-9a-f]{32}\n/);
      const bad = await runHere(['verify', file, '--key', other, '--nonce', 'another-nonce'], { folder });
      expect(bad.code).toBe(1);
      expect(bad.out).toContain('The signature is not of key');
      expect(bad.out).toContain(`The run carries the nonce ${nonce}, not another-nonce.`);
      expect((await runHere(['judge', file, '--quiet'], { folder })).code).toBe(0);
    });

    it('makes keys that are never overwritten, the private one for nobody else to read', async () => {
      expect((await runProcess(['keygen', '--out', 'mine.pem'], { folder })).code).toBe(0);
      expect(readFileSync(join(folder, 'mine.pem.pub'), 'utf8')).toContain('PUBLIC KEY');
      const again = await runHere(['keygen', '--out', 'mine.pem'], { folder });
      expect([again.code, again.err]).toEqual([64, expect.stringContaining('mine.pem is there already')]);
    });

    it.each([
      ['verify nothing.zip', 'the bundle cannot be read: nothing.zip (ENOENT)'],
      ['verify conformance-report/results.json', 'it is no ZIP, or a damaged one'],
      ['bundle nowhere', 'nowhere'],
      ['bundle --set 2019-01', `there is no requirement set '2019-01' of ${platform}`],
      ['bundle --key conformance-report/results.json', 'this is not a private key in PEM'],
    ])('refuses `%s`', async (typed, message) => {
      const { code, err } = await runHere(typed.split(' '), { folder });
      expect([code, err]).toEqual([64, expect.stringContaining(message)]);
    });
  });
});

/** A total of an order is another, in the answer to a creation. */
function buildBundle(parts: BundleParts): Uint8Array {
  return pack(assembleBundle(parts).files);
}

function edited(text: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.includes('"createOrder"') && line.includes('"status":201'));
  lines[at] = (lines[at] ?? '').replace(/(\\"total_price\\":(?:\\")?)(?=\d)/, '$19');
  return lines.join('\n');
}

function without(text: string, at: number): string {
  return text.split('\n').toSpliced(at, 1).join('\n');
}

function swapped(text: string, at: number): string {
  const lines = text.split('\n');
  const [one = '', other = ''] = lines.slice(at);
  return lines.toSpliced(at, 2, other, one).join('\n');
}
