import type { Block, Page } from '../page.ts';
import { plainText } from '../plain-text.ts';
import { readTextPage, type HeadingLevel } from '../text-page.ts';
import { readHtmlPage } from './read-html-page.ts';

/**
 * Cuts an HTML page into the blocks that the same page makes where a browser saves it as plain text: for layouts that know
 * headings by their words and not by their markup. Lines are counted in that text.
 */
export function readHtmlAsText(html: string, headingLevel: HeadingLevel): Page {
  const { meta, blocks } = readHtmlPage(html);
  const { blocks: read } = readTextPage(blocks.map(textOf).join('\n'), headingLevel);
  return { meta, blocks: read };
}

function textOf(block: Block): string {
  if (block.kind === 'code') return block.text;
  const bullet = block.kind === 'item' ? `${' '.repeat(block.indent + 2)}• ` : '';
  const lines = block.text.split('\n').map((line) => `${bullet}${plainText(line)}`);
  return [...lines, ...(block.kind === 'item' ? [] : [''])].join('\n');
}
