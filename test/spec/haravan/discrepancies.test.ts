import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compareFacts } from '../../../spec/docs/compare-facts.ts';
import { loadDocsFacts } from '../../../spec/docs/load-facts.ts';
import { listStatements } from '../../../spec/docs/statements.ts';

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
  parse(readFileSync(new URL(`../../../spec/haravan/${name}`, import.meta.url), 'utf8'));
const ledger = read('discrepancies.yaml') as readonly Discrepancy[];
const facts = loadDocsFacts('haravan');
const ids = (entries: readonly Discrepancy[]): readonly string[] => entries.map(({ id }) => id);

describe('the ledger of discrepancies of Haravan', () => {
  it('numbers its entries without a gap', () => {
    expect(ids(ledger)).toEqual(ledger.map((_, index) => `HRV-DIS-${String(index + 1).padStart(2, '0')}`));
  });

  it('gives each entry a title of its own and a decision', () => {
    expect(new Set(ledger.map(({ title }) => title)).size).toBe(ledger.length);
    expect(ids(ledger.filter(({ decision }) => !decision.endsWith('.')))).toEqual([]);
  });

  it('has evidence for each entry, at a heading of the page and within its section', () => {
    const sections = sectionStarts();
    const astray = ledger.filter(
      ({ evidence }) => !evidence.every((item) => item.says !== '' && standsInSection(item, sections)),
    );
    expect(ids(astray)).toEqual([]);
  });

  it('sets at least two pieces of evidence against each other', () => {
    expect(ids(ledger.filter(({ evidence }) => evidence.length < 2))).toEqual([]);
  });

  it('reads text and examples apart where it says EITHER, and only there', () => {
    const either = ledger.filter(({ level }) => level === 'EITHER');
    expect(ids(either)).toEqual(ids(ledger.filter(({ readings }) => readings !== undefined)));
    expect(either.every(({ readings }) => Object.keys(readings ?? {}).join() === 'text,example')).toBe(true);
  });

  it('uses the four levels', () => {
    expect(new Set(ledger.map(({ level }) => level))).toEqual(
      new Set(['MUST', 'EITHER', 'SHOULD', 'OBSERVED']),
    );
  });

  it('covers every ruling of the Haravan section', () => {
    const covered = new Set(ledger.map(({ ruling }) => String(ruling)));
    const rulings = [...Array.from({ length: 27 }, (_, index) => String(index + 1)), '28h', '28i', '28j'];
    expect(rulings.filter((ruling) => !covered.has(ruling))).toEqual([]);
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

/** The line at which each section of the page begins, by heading. */
function sectionStarts(): readonly { readonly heading: string; readonly line: number }[] {
  const first = new Map<string, number>();
  for (const { heading, line } of [...facts.prose, ...facts.operations, ...facts.properties]) {
    first.set(heading, Math.min(line, first.get(heading) ?? line));
  }
  return [...first]
    .map(([heading, line]) => ({ heading, line }))
    .toSorted((one, other) => one.line - other.line);
}

function standsInSection(item: Evidence, sections: ReturnType<typeof sectionStarts>): boolean {
  if (item.from === 'facts') return item.line === undefined;
  const { line = 0 } = item;
  const section = sections.findLast((start) => start.line <= line);
  const next = sections.find((start) => start.line > line);
  // A heading stands up to four lines before the first fact of its section.
  const atHeading = next?.heading === item.heading && next.line - line <= 4;
  return ['prose', 'example'].includes(item.from) && (section?.heading === item.heading || atHeading);
}
