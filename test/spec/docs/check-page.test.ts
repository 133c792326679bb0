import { applyPatch, parsePatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isBreaking } from '../../../spec/changes/effect.ts';
import { parseContract } from '../../../spec/contract.ts';
import { checkPage, type PageCheck } from '../../../spec/docs/check-page.ts';
import { compareFacts } from '../../../spec/docs/compare-facts.ts';
import { loadContractFiles, type ContractFiles } from '../../../spec/docs/contract-files.ts';
import { describeUnread } from '../../../spec/docs/facts-files.ts';
import type { DocsFacts } from '../../../spec/docs/facts.ts';
import { layouts } from '../../../spec/docs/layouts.ts';
import { readDocsFacts } from '../../../spec/docs/load-facts.ts';
import { readDocsPage } from '../../../spec/docs/read-docs-page.ts';
import { platforms, type Platform } from '../../../spec/platforms.ts';
import { docusaurusPage, supportPage } from './html-page.ts';
import { pageEdits } from './page-edits.ts';
import { seedPage } from './seed-page.ts';

const files: Readonly<Record<Platform, ContractFiles>> = {
  haravan: loadContractFiles('haravan'),
  sapo: loadContractFiles('sapo'),
};
const asHtml: Readonly<Record<Platform, (page: string) => string>> = {
  haravan: docusaurusPage,
  sapo: supportPage,
};
const check = (page: string, platform: Platform): PageCheck =>
  checkPage(page, { platform, files: files[platform] });
const idsOf = ({ changes }: PageCheck): readonly string[] => changes.map(({ id }) => id).toSorted();

/** What a page states, wherever it stands. */
function contentOf(facts: DocsFacts | undefined): unknown {
  return JSON.parse(
    JSON.stringify(facts ?? null, (key, value: unknown) =>
      key === 'line' || key === 'lines' || key === 'page' ? undefined : value,
    ),
  );
}

/** The committed files with a patch applied, by their paths. */
function patched(patch: string, platform: Platform): ReadonlyMap<string, string> {
  const before = (path: string): string => {
    const name = path.replace(`a/spec/${platform}/`, '');
    if (name === 'openapi.yaml') return files[platform].openapi;
    if (name === 'docs-facts.json') return `${JSON.stringify(files[platform].facts, null, 2)}\n`;
    return files[platform].examples.get(name.replace('examples/', '')) ?? '';
  };
  return new Map(
    parsePatch(patch).map((each) => {
      const text = applyPatch(before(each.oldFileName ?? ''), each);
      if (text === false) throw new Error(`the patch of ${each.oldFileName} does not apply`);
      return [(each.newFileName ?? '').replace(`b/spec/${platform}/`, ''), text];
    }),
  );
}

describe.each(platforms)('the page of %s as it was read', (platform) => {
  it('has not changed', (context) => {
    expect(check(seedPage(context, platform), platform)).toMatchObject({
      changes: [],
      unread: [],
      settled: [],
      byHand: [],
      patch: '',
      worst: 'none',
    });
  });

  it('has not changed as HTML', (context) => {
    expect(check(asHtml[platform](seedPage(context, platform)), platform)).toMatchObject({
      changes: [],
      unread: [],
      patch: '',
      worst: 'none',
    });
  });

  it('has not changed where lines were put above it, or it was saved with other line ends', (context) => {
    const page = seedPage(context, platform).replaceAll('\n', '\r\n');
    const moved = platform === 'haravan' ? page.replace('[Skip to', '\r\n\r\n[Skip to') : `\r\n\r\n${page}`;
    expect(idsOf(check(moved, platform))).toEqual([]);
  });
});

describe.each(pageEdits)('$what', ({ platform, edit, found, effect }) => {
  it('states the same in HTML', (context) => {
    const page = edit(seedPage(context, platform));
    const { layout } = layouts[platform];
    const [text, html] = [page, asHtml[platform](page)].map((saved) => readDocsPage(saved, layout));
    expect([contentOf(html?.facts), html?.unread]).toEqual([contentOf(text?.facts), []]);
  });

  it('is found, named, weighed and in the proposed patch: with it applied, the page has not changed', async (context) => {
    const page = edit(seedPage(context, platform));
    const checked = check(page, platform);
    expect(checked.unread).toEqual([]);
    expect(idsOf(checked)).toEqual(found.toSorted());
    expect(checked.changes[0]?.effect).toBe(effect);
    expect(checked.worst).toBe(isBreaking(effect) ? 'breaking' : 'additive');
    expect(checked.changes.every(({ says }) => says.length > 10)).toBe(true);
    const proposed = patched(checked.patch, platform);
    const facts = readDocsFacts(proposed.get('docs-facts.json') ?? JSON.stringify(files[platform].facts));
    const openapi = proposed.get('openapi.yaml');
    // A new operation needs a name that this project knows first.
    const named = !found.some((id) => id.startsWith('operation added'));
    if (named && openapi !== undefined)
      await parseContract(platform, { file: 'openapi.yaml', source: openapi });
    const { ledger } = files[platform];
    const left = compareFacts({
      facts,
      contract: openapi === undefined ? files[platform].document : parse(openapi),
      ledger,
    }).unexplained.map(({ key }) => key);
    // Examples are numbered: the ledger's keys for them are put right by hand where one went.
    const told = left.filter((key) => !/^(example|damage):/.test(key));
    expect(checked.byHand.length > 0 ? [] : told).toEqual([]);
    const again = checkPage(page, { platform, files: { ...files[platform], facts } });
    expect(again.changes.filter(({ members }) => members.length === 0)).toEqual([]);
  });
});

describe('many edits at once', () => {
  const edits = pageEdits.filter(({ platform, alone }) => platform === 'haravan' && alone === undefined);

  it.for(['as it was saved', 'as HTML'])('are all found, and nothing else, in a page %s', (form, context) => {
    const page = edits.reduce((text, { edit }) => edit(text), seedPage(context, 'haravan'));
    const checked = check(form === 'as HTML' ? docusaurusPage(page) : page, 'haravan');
    expect(edits.length).toBeGreaterThan(20);
    expect(idsOf(checked)).toEqual(edits.flatMap(({ found }) => found).toSorted());
  });
});

describe('a page that is laid out otherwise', () => {
  const broken: readonly (readonly [what: string, platform: Platform, from: string | RegExp, to: string, named: RegExp])[] = [
    ['a table where parameters were', 'haravan', /`limit` `integer`[^\n]*\n/, '| limit | integer |\n', /under 'Parameters'/],
    ['a code block without an end', 'haravan', '"note":"Customer changed their mind."\n\n```', '"note":"x"\n\n', /lines \d+-\d+/],
    ['properties under another heading', 'haravan', '### Properties', '### Attributes', /lacks the properties/],
    ['another way to unfold answers', 'sapo', 'Xem kết quả', 'Hiện kết quả', /lines \d+-\d+, under/],
    ['another kind of bullet', 'sapo', '  • send_receipt', '  ‣ send_receipt', /lines \d+-\d+, under 'order'/],
  ]; // prettier-ignore

  it.for(broken)(
    'has the part named that could not be read: %s',
    ([, platform, from, to, named], context) => {
      const page = seedPage(context, platform).replace(from, to);
      const checked = check(page, platform);
      expect(checked.unread.map(describeUnread).join('\n')).toMatch(named);
      expect(checked.patch).toBe('');
      expect(checked.changes.filter(({ kind }) => kind === 'removed')).toEqual([]);
      expect(checked.settled).toEqual([]);
    },
  );
});
