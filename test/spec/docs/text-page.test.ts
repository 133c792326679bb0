import { describe, expect, it } from 'vitest';
import { sapoLayout } from '../../../spec/docs/layouts/sapo/layout.ts';
import { readTextPage, type HeadingLevel } from '../../../spec/docs/text-page.ts';
import { linesNotOnce } from './lines-not-once.ts';
import { seedPage } from './seed-page.ts';
import { smallSapoPage } from './small-sapo-page.ts';

const noHeading: HeadingLevel = () => undefined;

describe('readTextPage', () => {
  it('cuts a page into a block a line, and JSON into one', () => {
    const { meta, blocks } = readTextPage(
      'text\nmore\n  • flag\n    • value\n{\n  "a": [\n  ]\n}\nend\n',
      noHeading,
    );
    expect(meta).toEqual({});
    expect(blocks).toEqual([
      { kind: 'paragraph', text: 'text', from: 1, to: 1 },
      { kind: 'paragraph', text: 'more', from: 2, to: 2 },
      { kind: 'item', indent: 2, text: 'flag', from: 3, to: 3 },
      { kind: 'item', indent: 4, text: 'value', from: 4, to: 4 },
      { kind: 'code', text: '{\n  "a": [\n  ]\n}', from: 5, to: 8 },
      { kind: 'paragraph', text: 'end', from: 9, to: 9 },
    ]);
  });

  it('ends JSON before a blank line and at the end of the page', () => {
    const texts = readTextPage('{\n  "a": 1\n\n}\n[\n  1', noHeading).blocks.map(({ kind, text }) => [
      kind,
      text,
    ]);
    expect(texts).toEqual([
      ['code', '{\n  "a": 1'],
      ['paragraph', '}'],
      ['code', '[\n  1'],
    ]);
  });

  it('asks of each line, with the next that is not blank, whether it is a heading', () => {
    const headingLevel: HeadingLevel = (line, next) => (next === 'two' ? 3 : line === 'two' ? 1 : undefined);
    const { blocks } = readTextPage('one\n\ntwo\nthree', headingLevel);
    expect(blocks.map((block) => ('level' in block ? block.level : block.kind))).toEqual([3, 1, 'paragraph']);
  });

  it('leaves blanks at the end of a line out, and reads line ends of either kind', () => {
    expect(readTextPage('text \r\n\u00a0\r\nmore\u00a0', noHeading).blocks.map(({ text }) => text)).toEqual([
      'text',
      'more',
    ]);
  });

  it('puts every line that is not blank into exactly one block', () => {
    expect(linesNotOnce(smallSapoPage, sapoLayout.cut)).toEqual([]);
  });

  it('puts every line of the saved page into exactly one block', (context) => {
    expect(linesNotOnce(seedPage(context, 'sapo'), sapoLayout.cut)).toEqual([]);
  });
});
