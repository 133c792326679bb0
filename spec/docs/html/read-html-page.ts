import type { Block, LineRange, Page } from '../page.ts';
import { isElement, isFurniture, readHtmlTree, type HtmlElement, type HtmlNode } from './html-tree.ts';
import { codeText, inlineText } from './inline-text.ts';

const blockTags = new Set([
  'address', 'article', 'blockquote', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'h1', 'h2', 'h3',
  'h4', 'h5', 'h6', 'hr', 'li', 'main', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
]); // prettier-ignore

/** A block before its lines are counted. */
type Piece = Block extends infer Each ? (Each extends Block ? Omit<Each, keyof LineRange> : never) : never;

/**
 * Cuts an HTML page, as a browser saves it, into blocks. Sites send a page as one long line, so lines are counted in its text: a
 * blank one between two blocks, items of a list without. A table's row is a paragraph `| cell | cell |`. Never throws.
 */
export function readHtmlPage(html: string): Page {
  const { content, meta } = readHtmlTree(html);
  let line = 1;
  const blocks = blocksIn(content, 0).map((piece): Block => {
    const from = line;
    const to = from + piece.text.split('\n').length - 1;
    line = to + (piece.kind === 'item' ? 1 : 2);
    return { ...piece, from, to };
  });
  return { meta, blocks };
}

/** @param depth how many lists the nodes stand in */
function blocksIn(nodes: readonly HtmlNode[], depth: number): readonly Piece[] {
  const blocks: Piece[] = [];
  let run: HtmlNode[] = [];
  const endRun = (): void => {
    blocks.push(...paragraphOf(run));
    run = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !holdsBlocks(node)) run.push(node);
    else {
      endRun();
      if (!isFurniture(node)) blocks.push(...blocksOf(node, depth));
    }
  }
  endRun();
  return blocks;
}

function blocksOf(element: HtmlElement, depth: number): readonly Piece[] {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level !== undefined)
    return [{ kind: 'heading', level: Number(level), text: inlineText(element.childNodes) }];
  switch (element.tagName) {
    case 'hr':
      return [{ kind: 'rule', text: '' }];
    case 'pre':
      return [{ kind: 'code', text: codeText(element) }];
    case 'ul':
    case 'ol':
      return blocksIn(element.childNodes, depth + 1);
    case 'li':
      return itemOf(element, depth);
    case 'tr':
      return [{ kind: 'paragraph', text: rowText(element) }];
    default:
      return blocksIn(element.childNodes, depth);
  }
}

/** An item's first sentences are the item; what follows in it stands behind it. */
function itemOf(element: HtmlElement, depth: number): readonly Piece[] {
  const [first, ...rest] = blocksIn(element.childNodes, depth);
  if (first === undefined) return [];
  const indent = 2 * Math.max(0, depth - 1);
  return first.kind === 'paragraph' ? [{ ...first, kind: 'item', indent }, ...rest] : [first, ...rest];
}

function rowText(row: HtmlElement): string {
  const cells = row.childNodes.filter(isElement).map((cell) => inlineText(cell.childNodes));
  return `| ${cells.join(' | ')} |`;
}

function paragraphOf(run: readonly HtmlNode[]): readonly Piece[] {
  const text = inlineText(run);
  return text === '' ? [] : [{ kind: 'paragraph', text }];
}

function holdsBlocks(node: HtmlNode): boolean {
  return isElement(node) && (blockTags.has(node.tagName) || node.childNodes.some(holdsBlocks));
}
