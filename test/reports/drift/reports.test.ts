import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { renderDriftAsHtml } from '../../../reports/drift/html.ts';
import { renderDriftAsMarkdown } from '../../../reports/drift/markdown.ts';
import { renderDriftForTerminal } from '../../../reports/drift/terminal.ts';
import { buildDifference, buildDriftRecord } from './fixture.ts';

const surface = {
  width: 110,
  paint: (_ink: string, text: string) => text,
  quiet: false,
  reportDir: 'report',
};
const nasty = '<img src=x onerror=alert(1)>\u202e [a](http://evil) `x` @all';
const worst = buildDriftRecord({
  differences: [
    buildDifference({
      title: `${nasty} is gone`,
      was: nasty,
      is: nasty,
      places: [nasty, 'b'],
      requirements: [nasty],
    }),
    buildDifference({ class: 'suspicious', suspected: 'additive', id: 'added/rare', chance: 0.0004 }),
  ],
  known: ['type total_price'],
});

describe('drift.json', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../../reports/drift/drift.schema.json', import.meta.url), 'utf8'),
  ) as object;
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  formats.default(ajv);
  const validate = ajv.compile(schema);

  it('is what its schema describes', () => {
    expect([validate(buildDriftRecord()), validate.errors]).toEqual([true, null]);
    expect([validate(worst), validate.errors]).toEqual([true, null]);
    expect([validate(buildDriftRecord({ baseline: null, differences: [] })), validate.errors]).toEqual([
      true,
      null,
    ]);
  });

  it('has a schema that refuses what it is not', () => {
    expect(validate({ ...buildDriftRecord(), verdict: 'fine' })).toBe(false);
    expect(validate({ ...buildDriftRecord(), extra: 1 })).toBe(false);
  });
});

describe('drift.html', () => {
  const page = renderDriftAsHtml(worst);

  it('says the verdict, and of every difference what it was, what it is, whom it breaks and since when', () => {
    const plain = renderDriftAsHtml(buildDriftRecord());
    for (const text of [
      '<h1>Drift, breaking</h1>',
      'note is gone',
      'there in 60 of 60',
      'never there',
      'Whoever reads it finds nothing there any more.',
      'since 2026-01-02, seen 3 of 3 times',
      'HRV-ORD-FIELD-32',
    ])
      expect(plain).toContain(text);
  });

  it('runs nothing and loads nothing, whatever a shop has sent', () => {
    expect(page).not.toContain('<img');
    expect(page).not.toContain('\u202e');
    expect(page).not.toMatch(/<(script|link|img|iframe|a)\b/);
    expect(page).toContain("default-src 'none'");
  });
});

describe('drift.md', () => {
  it('says the verdict first, and marks up nothing that a shop has sent', () => {
    const text = renderDriftAsMarkdown(worst);
    expect(text.split('\n')[0]).toBe('# Drift, breaking: haravan');
    expect(text).not.toContain('<img');
    expect(text).not.toContain('[a](http');
    expect(text).toContain('**Since when:** since 2026-01-02');
  });

  it('says so where there is nothing', () => {
    const text = renderDriftAsMarkdown(buildDriftRecord({ verdict: 'none', differences: [] }));
    expect(text).toContain('# No drift: haravan');
    expect(text).toContain('nothing different');
  });
});

describe('the terminal', () => {
  it('is told each difference, the verdict, and where the report is', () => {
    const text = renderDriftForTerminal(buildDriftRecord(), surface);
    expect(text).toContain('BREAKS READERS  note is gone');
    expect(text).toContain('DRIFT, BREAKING  1 breaks readers');
    expect(text).toContain('report: report/drift.html');
  });

  it('is told only differences and verdict where it is to be quiet', () => {
    const text = renderDriftForTerminal(buildDriftRecord(), { ...surface, quiet: true });
    expect(text.trimEnd().split('\n').at(-1)).toBe('DRIFT, BREAKING  1 breaks readers');
  });

  it('is told what is suspicious as that, with what it would be', () => {
    expect(renderDriftForTerminal(worst, surface)).toContain('SUSPICIOUS, WOULD BE: NEW');
  });
});
