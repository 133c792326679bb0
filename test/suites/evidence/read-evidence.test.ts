import { describe, expect, it } from 'vitest';
import { EvidenceError, readEvidence } from '../../../suites/evidence/read-evidence.ts';
import { numbered, run } from '../kit/evidence.ts';
import { listed, read } from '../kit/exchanges.ts';
import { order } from '../kit/wire.ts';

const exchanges = numbered([listed('status=any', []), read(order())]);
const scenario = { type: 'scenario', name: 'tags', areas: ['tags'], end: 'finished', reason: null };
const lines = [run(), ...exchanges, scenario].map((record) => JSON.stringify(record));
const text = `${lines.join('\n')}\n`;

describe('reading recorded evidence', () => {
  it('finds the run, its exchanges in order, and how its scenarios ended', () => {
    const evidence = readEvidence(text);
    expect(evidence.run).toEqual(run());
    expect(evidence.exchanges).toEqual(exchanges);
    expect(evidence.scenarios).toEqual([scenario]);
  });

  it.each([1, 20, 200])('leaves out a last line that a crash cut off after %i characters', (length) => {
    const cut = `${lines.slice(0, -1).join('\n')}\n${(lines.at(-1) ?? '').slice(0, Math.min(length, 60))}`;
    expect(readEvidence(cut)).toEqual({ ...readEvidence(text), scenarios: [] });
  });

  it('takes a last line that is whole, without the end of a line', () => {
    expect(readEvidence(text.trimEnd())).toEqual(readEvidence(text));
  });

  it('takes lines that end as on Windows, and empty ones', () => {
    expect(readEvidence(text.replaceAll('\n', '\r\n\r\n'))).toEqual(readEvidence(text));
  });

  it('refuses a broken line in the middle by its number', () => {
    const broken = [lines[0], lines[1]?.slice(0, 40), lines[2]].join('\n');
    expect(() => readEvidence(broken)).toThrow(new EvidenceError('line 2 is not JSON'));
  });

  it('refuses a broken last line that was ended', () => {
    expect(() => readEvidence(`${text}{"type":"exch\n`)).toThrow(new EvidenceError('line 5 is not JSON'));
  });

  it.each(['{"type":"order"}', '[]', 'null', '5', '{}'])(
    'refuses %s, which records nothing of a run',
    (line) => {
      expect(() => readEvidence(`${lines[0] ?? ''}\n${line}\n`)).toThrow(
        /^line 2 is no record of a run, an exchange, a scenario, a sequence or a clean-up$/,
      );
    },
  );

  it.each([
    ['exchange', 'request', { request: undefined }],
    [
      'exchange',
      'request',
      { request: { method: 'GET', url: 'http://shop.invalid/orders.json', body: null } },
    ],
    ['exchange', 'request', { request: { method: 'GET', url: '/orders.json', body: {} } }],
    ['exchange', 'response', { response: { status: '200', headers: {}, body: '' } }],
    ['exchange', 'response', { response: { status: 200, headers: {}, body: { order: {} } } }],
    ['exchange', 'intent', { intent: 'test' }],
    ['run', 'platform', { platform: 'shopify' }],
    ['run', 'profile', { profile: 'all' }],
    ['scenario', 'areas', { areas: 'tags' }],
  ] as const)('refuses the record of a %s whose %s cannot be used', (type, attribute, given) => {
    const records = { run: run(), exchange: exchanges[0], scenario };
    const broken = JSON.stringify({ ...records[type], ...given });
    expect(() => readEvidence(`${lines[0] ?? ''}\n${broken}\n`)).toThrow(
      new EvidenceError(`line 2: \`${attribute}\` of the ${type} is missing or of no use`),
    );
  });

  it.each(['', '\n', `${lines[1] ?? ''}\n`])('refuses evidence without a run: %#', (missing) => {
    expect(() => readEvidence(missing)).toThrow(
      'no record of type "run": this is not an evidence.jsonl of a run',
    );
  });
});
