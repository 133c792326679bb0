import { describe, expect, it } from 'vitest';
import { readMarkdownPage } from '../../../spec/docs/markdown-page.ts';
import { linesNotOnce } from './lines-not-once.ts';
import { seedPage } from './seed-page.ts';
import { smallPage } from './small-page.ts';

describe('readMarkdownPage', () => {
  it('cuts a page into headings, paragraphs, items, rules and code, with their lines', () => {
    const { blocks } = readMarkdownPage(
      '## Two *words*\ntext\nmore\n\n* * *\n  - deep\n- flat\n```js\ncode\n```\n',
    );
    expect(blocks).toEqual([
      { kind: 'heading', level: 2, text: 'Two *words*', from: 1, to: 1 },
      { kind: 'paragraph', text: 'text\nmore', from: 2, to: 3 },
      { kind: 'rule', text: '', from: 5, to: 5 },
      { kind: 'item', indent: 2, text: 'deep', from: 6, to: 6 },
      { kind: 'item', indent: 0, text: 'flat', from: 7, to: 7 },
      { kind: 'code', text: 'code', from: 8, to: 10 },
    ]);
  });

  it('takes the escapes out of text, and the leftovers of a converter out of code', () => {
    const { blocks } = readMarkdownPage('order\\_id\n\n```x\n[\\\n\\\n  "a\\"b"\\\n]\n\n```\n');
    expect(blocks.map(({ text }) => text)).toEqual(['order_id', '[\n  "a\\"b"\n]']);
  });

  it('reads what the file says about the page', () => {
    const { meta, blocks } = readMarkdownPage('---\nurl: "https://a.example/"\ntitle: T\n---\ntext');
    expect(meta).toEqual({ url: 'https://a.example/', title: 'T' });
    expect(blocks).toEqual([{ kind: 'paragraph', text: 'text', from: 5, to: 5 }]);
  });

  it('marks a code block that never ends', () => {
    expect(readMarkdownPage('```\n{').blocks).toEqual([{ kind: 'unclosed', text: '{', from: 1, to: 2 }]);
  });

  it('puts every line that is not blank into exactly one block', () => {
    expect(linesNotOnce(smallPage, readMarkdownPage)).toEqual([]);
  });

  it('puts every line of the saved page into exactly one block', (context) => {
    expect(linesNotOnce(seedPage(context, 'haravan'), readMarkdownPage)).toEqual([]);
  });
});
