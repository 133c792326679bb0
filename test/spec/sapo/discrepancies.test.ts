import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compareFacts } from '../../../spec/docs/compare-facts.ts';
import { loadDocsFacts } from '../../../spec/docs/load-facts.ts';
import { listStatements } from '../../../spec/docs/statements.ts';
import { loadRequirements } from '../../../spec/requirements/load-requirements.ts';
import { readSections } from './page-sections.ts';

interface Evidence {
  readonly heading: string;
  readonly line?: number;
  readonly from: string;
  readonly says: string;
}

interface Discrepancy {
  readonly id: string;
  readonly title: string;
  readonly ruling: number | string;
  readonly about?: readonly string[];
  readonly concerns?: readonly string[];
  readonly level: string;
  readonly evidence: readonly Evidence[];
  readonly readings?: Readonly<Record<string, string>>;
  readonly decision: string;
}

const read = (name: string): unknown =>
  parse(readFileSync(new URL(`../../../spec/sapo/${name}`, import.meta.url), 'utf8'));
const ledger = read('discrepancies.yaml') as readonly Discrepancy[];
const facts = loadDocsFacts('sapo');
const ids = (entries: readonly Discrepancy[]): readonly string[] => entries.map(({ id }) => id);

describe('the ledger of discrepancies of Sapo', () => {
  it('numbers its entries without a gap', () => {
    expect(ids(ledger)).toEqual(ledger.map((_, index) => `SPO-DIS-${String(index + 1).padStart(2, '0')}`));
  });

  it('gives each entry a title of its own and a decision', () => {
    expect(new Set(ledger.map(({ title }) => title)).size).toBe(ledger.length);
    expect(ids(ledger.filter(({ decision }) => !decision.endsWith('.')))).toEqual([]);
  });

  it('has evidence for each entry, within its section of the page or from elsewhere', () => {
    const standsIn = readSections(facts);
    const stands = ({ heading, line, from, says }: Evidence): boolean =>
      says !== '' &&
      (from === 'facts'
        ? line === undefined
        : line !== undefined && ['prose', 'example'].includes(from) && standsIn({ heading, line }));
    expect(ids(ledger.filter(({ evidence }) => !evidence.every(stands)))).toEqual([]);
  });

  it('sets at least two pieces of evidence against each other', () => {
    expect(ids(ledger.filter(({ evidence }) => evidence.length < 2))).toEqual([]);
  });

  it('tells two readings apart where it says EITHER, and only there', () => {
    const either = ledger.filter(({ level }) => level === 'EITHER');
    expect(ids(either)).toEqual(ids(ledger.filter(({ readings }) => readings !== undefined)));
    expect(either.filter(({ readings }) => Object.keys(readings ?? {}).length !== 2)).toEqual([]);
  });

  it('uses the four levels', () => {
    expect(new Set(ledger.map(({ level }) => level))).toEqual(
      new Set(['MUST', 'EITHER', 'SHOULD', 'OBSERVED']),
    );
  });

  it('covers every ruling of the Sapo section', () => {
    const covered = new Set(ledger.map(({ ruling }) => Number(ruling)));
    const rulings = Array.from({ length: 11 }, (_, index) => 28 + index);
    expect(rulings.filter((ruling) => !covered.has(ruling))).toEqual([]);
  });

  it('decides every requirement that names an entry', () => {
    const known = new Set(ids(ledger));
    const named = loadRequirements('sapo').flatMap(({ ruling }) => (ruling?.includes('-') ? [ruling] : []));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect(named.length).toBeGreaterThan(100);
  });

  it('excuses nothing that the contract bears out', () => {
    const differences = compareFacts({ facts, contract: read('openapi.yaml'), ledger: [] }).unexplained;
    const excused = ledger.flatMap(({ about = [] }) => about);
    expect(excused.toSorted()).toEqual(differences.map(({ key }) => key).toSorted());
  });

  it('concerns only what the page states', () => {
    const stated = new Set<string>(listStatements(facts).map(({ key }) => key));
    expect(ledger.flatMap(({ concerns = [] }) => concerns).filter((key) => !stated.has(key))).toEqual([]);
  });
});
