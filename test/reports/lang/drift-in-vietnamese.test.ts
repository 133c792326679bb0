import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { renderDriftAsHtml } from '../../../reports/drift/html.ts';
import { renderDriftAsMarkdown } from '../../../reports/drift/markdown.ts';
import { renderDriftForTerminal } from '../../../reports/drift/terminal.ts';
import { translateDifference, translateTitle } from '../../../reports/lang/translate-drift.ts';
import { loadRequirements } from '../../../spec/requirements/load-requirements.ts';
import { observedOf } from '../../../spec/observed.ts';
import { platforms } from '../../../spec/platforms.ts';
import { classify } from '../../../suites/drift/classify.ts';
import { differenceClasses } from '../../../suites/drift/difference.ts';
import type { About, Finding } from '../../../suites/drift/finding.ts';
import { sayKind, sayKinds, sayShare } from '../../../suites/drift/say-kinds.ts';
import { titleOf } from '../../../suites/drift/title-of.ts';
import { buildDifference, buildDriftRecord } from '../drift/fixture.ts';
import { plainSurface } from '../fixture.ts';
import { englishIn } from './english-left.ts';
import { textsIn } from './said-in-source.ts';

const abouts = Object.keys({
  gone: 0, 'sometimes-gone': 0, added: 0, renamed: 0, null: 0, type: 0, filled: 0, form: 0, value: 0, size: 0, misfit: 0, 'header-gone': 0,
  'header-added': 0, reading: 0, coincidence: 0, 'key-set': 0, settling: 0, default: 0, answer: 0, refusal: 0, promise: 0,
} satisfies Record<About, 0>) as readonly About[]; // prettier-ignore

const places: Partial<Record<About, string>> = {
  reading: 'HRV-ORD-MONEY-04',
  coincidence: 'HRV-ORD-FIELD-80 `number` is the id of the order',
  default: 'order of a list without an order',
  answer: 'getOrder, unknown-order',
  refusal: 'getOrder, unknown-order',
  promise: 'HRV-ORD-LIST-01',
};

function buildFinding(about: About, given: Partial<Finding> = {}): Finding {
  return {
    about,
    place: places[about] ?? 'number',
    kind: 'time-7-Z',
    where: ['listOrders 200'],
    was: 'newest first',
    is: 'at least 25',
    against: ['baseline'],
    shows: ['x0001'],
    standing: 'firm',
    chance: null,
    ...given,
  };
}

/** A finding in one place, in many of one object, under one name in many objects, and all over. */
function formsOf(about: About): readonly Finding[] {
  const cameOrWent = about === 'gone' || about === 'added';
  const joined = cameOrWent ? ['line_items[].*', '*.sku', '*', 'several'] : ['several'];
  const many = ['a', 'b', 'c', 'd'];
  return [buildFinding(about), ...joined.map((place) => buildFinding(about, { place, places: many }))];
}

const kinds = [
  'there', 'absent', 'null', 'flag', 'number', 'text', 'object', 'list', 'whole', 'decimals', 'date', 'url', 'hex', 'uuid', 'plain', 'empty',
  'filled', '=paid', 'amount-1', 'amount-2', 'at-once', 'within-1s', 'within-5s', 'within-30s', 'later', 'holds', 'broken',
  ...['0', '1to3', '4to6', '7'].flatMap((digits) => ['Z', 'offset', 'local'].map((zone) => `time-${digits}-${zone}`)),
]; // prettier-ignore

const seenAs = (was: string): string => translateDifference(buildDifference({ was }), 'vi').was;

describe('a difference in Vietnamese', () => {
  it.each(abouts)('has a title for what is %s, in one place and in many', (about) => {
    const titles = formsOf(about).map((finding) => translateTitle(titleOf(finding), 'vi'));
    expect(titles.flatMap(englishIn)).toEqual([]);
  });

  it('keeps the names of attributes, also those that are words of ours', () => {
    expect(translateTitle('number is gone', 'vi')).toBe('number đã mất');
    const renamed = buildDifference({ id: 'renamed/number/count', was: 'number', is: 'text' });
    expect(translateDifference(renamed, 'vi')).toMatchObject({ was: 'number', is: 'text' });
  });

  it.each(abouts)('says whom it breaks, of %s', (about) => {
    const findings = [
      buildFinding(about),
      buildFinding(about, { against: ['contract'] }),
      ...[
        ['200', '404'],
        ['404', '200'],
        ['404', '422'],
      ].map(([was = '', is = '']) => buildFinding(about, { was, is, place: 'listOrders, over-limit' })),
    ];
    const requirements = loadRequirements('haravan');
    const said = findings.flatMap((finding) =>
      [[], ...requirements.map((each) => [each])].map((touched) => classify(finding, touched).breaks),
    );
    const told = [...new Set(said)].map(
      (breaks) => translateDifference(buildDifference({ breaks }), 'vi').breaks,
    );
    expect(told.flatMap(englishIn)).toEqual([]);
  });

  it.each(kinds)('names the kind %s, alone, in shares and in lists', (kind) => {
    const tally = { of: 60, kinds: { [kind]: 60, text: 12, null: 3 }, shows: {} };
    const shares = kind === 'there' || kind === 'absent' ? [sayShare(tally, kind)] : [];
    const said = [sayKind(kind), sayKinds(tally, 'any'), ...shares];
    const ofTitles = titleOf(buildFinding('form', { kind }));
    expect([...said.map(seenAs), translateTitle(ofTitles, 'vi')].flatMap(englishIn)).toEqual([]);
  });

  it.each(kinds.filter((kind) => !/^=|^(uuid|null|object)$/.test(kind)))(
    'has another word for %s',
    (kind) => {
      expect(seenAs(sayKind(kind))).not.toBe(sayKind(kind));
    },
  );

  it('knows whatever the sources of a comparison say', () => {
    const root = fileURLToPath(new URL('../../../suites/drift', import.meta.url));
    const files = [
      'classify',
      'hold-against-contract',
      'compare-fields',
      'compare-habits',
      'compare-shapes',
      'observe-lists',
      'join-findings',
    ];
    const said = files
      .flatMap((file) => textsIn(`${root}/${file}.ts`))
      .map((text) => text.replaceAll('{}', '7').trim())
      .filter((text) => /^[a-z“].*[a-z] [a-z].*/i.test(text) && !inside.has(text));
    expect(said.length).toBeGreaterThan(40);
    const told = said.map((was) => translateDifference(buildDifference({ was, confidence: was }), 'vi'));
    expect(
      told
        .filter(({ was, confidence }) => englishIn(was).length + englishIn(confidence).length > 0)
        .map(({ was }) => was),
    ).toEqual([]);
  });

  it('tells every reading in the words of its requirement', () => {
    for (const platform of platforms)
      for (const { id, readings, level } of loadRequirements(platform)) {
        if (level !== 'EITHER') continue;
        const was = Object.values(readings)
          .map((meaning, at) => `${meaning} in ${at} of 15`)
          .join(', ');
        const told = translateDifference(buildDifference({ id: `reading/${id}/x`, was }), 'vi').was;
        expect(englishIn(told)).toEqual([]);
        for (const meaning of Object.values(readings).filter((each) => each.includes(' ')))
          expect(told).not.toContain(meaning);
      }
  });

  it('tells every coincidence that is watched', () => {
    for (const platform of platforms)
      for (const { statement } of observedOf(platform).coincidences) {
        const told = translateTitle(`no longer so: ${statement}`, 'vi');
        expect(told).toMatch(/^không còn đúng: /);
        expect(told).not.toContain(statement);
      }
  });

  it('marks what there are no words for', () => {
    expect(seenAs('something that nobody has said')).toBe('[en] something that nobody has said');
  });
});

/** Parts of sentences that are put together, and names. */
const inside: ReadonlySet<string> = new Set(['at least', 'in the first of 7 places 7']);

describe('reports of drift in Vietnamese', () => {
  const record = buildDriftRecord({
    differences: differenceClasses.map((name, at) =>
      buildDifference({
        class: name,
        fingerprint: `0123456789a${String(at)}`,
        ...(name === 'suspicious' ? { suspected: 'additive' as const } : {}),
        places: ['a', 'b'],
      }),
    ),
    known: ['type total_price'],
    baseline: { file: 'drift-baseline.yaml', digest: '0123456789ab', otherContract: true },
  });

  it('say everything in Vietnamese', () => {
    const surface = { ...plainSurface, language: 'vi', reportDir: 'report' } as const;
    const html = renderDriftAsHtml(record, 'vi').replace(/<head>[^]*<\/head>/, '');
    const all = [
      renderDriftForTerminal(record, surface),
      renderDriftAsMarkdown(record, 'vi'),
      html.replaceAll(/<[^>]*>/g, '\n'),
    ];
    expect(all.flatMap(englishIn)).toEqual([]);
    for (const text of all) expect(text).toContain('note đã mất');
  });

  it('say in the page which language it is in', () => {
    expect(renderDriftAsHtml(record, 'vi')).toContain('<html lang="vi">');
    expect(renderDriftAsHtml(record)).toContain('<html lang="en">');
  });
});
