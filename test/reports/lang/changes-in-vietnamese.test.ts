import { describe, expect, it } from 'vitest';
import { bundleInLanguage } from '../../../reports/lang/translate-bundle.ts';
import { contractChangeIn, pageChangeIn } from '../../../reports/lang/translate-change.ts';
import { translateValue } from '../../../reports/lang/translate-message.ts';
import { bundleCatalogue } from '../../../reports/lang/vi/of-bundles.ts';
import { contractCatalogue } from '../../../reports/lang/vi/of-contracts.ts';
import { pageCatalogue } from '../../../reports/lang/vi/of-pages.ts';
import { vietnamese } from '../../../reports/lang/vi/vietnamese.ts';
import { translateText } from '../../../reports/lang/translate-report.ts';
import type { DocsTopic, FoundChange } from '../../../spec/docs/changes/docs-change.ts';
import { describeChange } from '../../../spec/docs/changes/describe-change.ts';
import type { Catalogue } from '../../../reports/lang/catalogue.ts';
import { textsIn } from './said-in-source.ts';
import { fileURLToPath } from 'node:url';

const docsTopics = Object.keys({
  page: 0, scope: 0, operation: 0, address: 0, heading: 0, property: 0, parameter: 0, type: 0, value: 0, bound: 0, default: 0, format: 0,
  required: 0, sample: 0, example: 0, sentence: 0,
} satisfies Record<DocsTopic, 0>) as readonly DocsTopic[]; // prettier-ignore

const changeKinds = Object.keys({
  added: 0, removed: 0, changed: 0, renamed: 0, moved: 0, reworded: 0,
} satisfies Record<FoundChange['kind'], 0>) as readonly FoundChange['kind'][]; // prettier-ignore

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Everything that sources say, with a name in every hole. */
function saidBy(files: readonly string[]): readonly string[] {
  const texts = files.flatMap((file) => textsIn(`${root}${file}`));
  return [...new Set(texts)]
    .map((text) => text.replaceAll('{}', 'x1').trim())
    .filter((text) => /[a-z’'] [a-z(]/.test(text));
}

/** Those that a catalogue knows neither as sentences, with a name or another sentence in their holes, nor as words. */
function unknownTo(
  catalogue: Catalogue,
  said: readonly string[],
  { say, inner }: { readonly say: (text: string) => string; readonly inner: string },
): readonly string[] {
  const isKnown = (text: string): boolean => !say(text).startsWith('[en]');
  return said.filter(
    (text) =>
      !isKnown(text) && !isKnown(text.replaceAll('x1', inner)) && translateValue(text, catalogue) === text,
  );
}

describe('what changed of a contract', () => {
  const files = [
    'contracts', 'operations', 'parameters', 'answers', 'bodies', 'members', 'values', 'limits', 'choices', 'security', 'requirements', 'example-files',
  ].map((name) => `spec/changes/compare-${name}.ts`); // prettier-ignore
  const say = (text: string): string => contractChangeIn(text, 'vi');

  it('is all known in Vietnamese', () => {
    const said = saidBy(files);
    expect(said.length).toBeGreaterThan(60);
    const parts = new Set(partsOfContracts);
    expect(
      unknownTo(contractCatalogue, said, { say, inner: 'it was added' }).filter((text) => !parts.has(text)),
    ).toEqual([]);
  });

  it('is told with the names as they are', () => {
    expect(say('order.total_price (received): the type was number and is string or number')).toBe(
      'order.total_price (khi nhận): kiểu từng là number, nay là string hoặc number',
    );
    expect(say('limit in the query (sent): its maximum was 50 and is 250')).toBe(
      'limit trong query (khi gửi): maximum của nó từng là 50, nay là 250',
    );
  });

  it('tells statements of this version in its words', () => {
    const said = say('HRV-ORD-LIST-40 was removed: Pages of one list have no order in common.');
    expect(said).toBe('HRV-ORD-LIST-40 đã bị bỏ: Các trang của một danh sách không có đơn hàng chung.');
  });

  it('is marked where there are no words for it', () => {
    expect(say('something else happened')).toBe('[en] something else happened');
  });
});

/** Put together from others that are known, and never alone. */
const partsOfContracts: readonly string[] = [
  'breaks everyone', 'breaks writers', 'breaks readers', 'breaks shops', 'x1 in the x1', 'is required now', 'may be left out now', 'a body',
  'header x1', 'x1 may be x1', 'may be', 'is no longer', ': it is read-only now', ': it is write-only now', 'it was removedx1', 'never null',
  'may be null', 'digits of the x1', 'a choice', 'less is promised than was', 'may also be read as x1: x1', 'may no longer be read as x1: x1',
  'read as x1 says something else: x1', 'never judged', 'judged now',
]; // prettier-ignore

describe('what a docs page states otherwise', () => {
  it.each(docsTopics)('is known in Vietnamese: %s', (topic) => {
    for (const kind of changeKinds)
      for (const [was, is] of [
        ['a1', 'b2'],
        [null, 'b2'],
        ['a1', null],
        ['a1', 'a1'],
      ] as const) {
        const says = describeChange({
          topic, kind, was, is, name: 'createOrder.note', subject: { of: 'page' }, before: null, after: null, spans: null,
          members: [{ path: 'note', was: 'a', is: 'b', sameType: true }],
        }); // prettier-ignore
        expect(pageChangeIn(says, 'vi')).not.toContain('[en]');
      }
  });

  it('is known in Vietnamese where a person has to decide, and where it cannot be read', () => {
    const said = saidBy(
      [
        'propose/contract-edits',
        'propose/operation-edits',
        'propose/schema-edits',
        'propose/propose-contract',
        'read-docs-page',
        'facts-files',
        'build-examples',
      ].map((name) => `spec/docs/${name}.ts`),
    );
    expect(said.length).toBeGreaterThan(20);
    const parts = new Set(partsOfPages);
    expect(
      unknownTo(pageCatalogue, said, {
        say: (text) => pageChangeIn(text, 'vi'),
        inner: 'the contract does not have it',
      }).filter((text) => !parts.has(text)),
    ).toEqual([]);
  });
});

/** Names of places, and what a patch says in the contract and beside examples, which are in English. */
const partsOfPages: readonly string[] = [
  'the order', 'New on the docs page: x1, to be described.', 'New on the docs page: x1, to be described', 'To be described.', 'whole page',
  'the page is not wholly readable:\nx1', "lines x1-x1, under 'x1'", 'Lines of three dots dropped: the page shows the answer in part.',
  'E-mail addresses that the site hides are read as x1.', 'The request line says x1; its section says x1.',
]; // prettier-ignore

describe('what is said of bundles', () => {
  it('is all known in Vietnamese', () => {
    const said = saidBy([
      'reports/bundle/find-refusals.ts',
      'reports/bundle/find-tampering.ts',
      'reports/bundle/find-contradictions.ts',
      'reports/bundle/check-bundle.ts',
      'reports/cli/verify-and-tell.ts',
    ]);
    expect(said.length).toBeGreaterThan(40);
    const parts = new Set(partsOfBundles);
    const unknown = unknownTo(bundleCatalogue, said, {
      say: (text) => bundleInLanguage(text, 'vi'),
      inner: 'its answer was lost',
    });
    expect(unknown.filter((text) => !parts.has(text))).toEqual([]);
  });
});

/** Put together from others that are known, and never alone. */
const partsOfBundles: readonly string[] = [
  "app's version", 'The submission does not name the x1: x1.', 'order-conformance bundle', 'the bundle', 'the key', 'no nonce', 'the nonce x1',
]; // prettier-ignore

describe('what became of orders that are undone', () => {
  it('is all known in Vietnamese', () => {
    const said = saidBy([
      'suites/clean-up/undo-steps.ts', 'suites/clean-up/undo-orders.ts', 'suites/clean-up/undo-way.ts', 'suites/clean-up/clean-up.ts', 'suites/clean-up/run-age.ts',
      'suites/ledger/list-created.ts',
    ]); // prettier-ignore
    expect(said.length).toBeGreaterThan(8);
    expect(
      unknownTo(vietnamese, said, {
        say: (text) => translateText(text, 'vi'),
        inner: 'its answer was lost',
      }).filter((text) => text !== 'clean-up'),
    ).toEqual([]);
  });
});
