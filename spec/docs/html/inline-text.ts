import { attribute, isElement, isFurniture, rawText, type HtmlElement, type HtmlNode } from './html-tree.ts';

/** What a link to a heading's own place shows. */
const anchorMarks = new Set(['', '#', '¶', '§']);

/**
 * What stands in a line, with code in backticks, bold in `**` and links as `[text](url)`, as `Block.text` has it; blanks are
 * collapsed as browsers do, a line break is one.
 */
export function inlineText(nodes: readonly HtmlNode[]): string {
  return nodes
    .map(markUp)
    .join('')
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').replace(/^ | $/g, ''))
    .join('\n')
    .trim();
}

/** The text of a code block: a line a line, blank ones left out. */
export function codeText(element: HtmlElement): string {
  return element.childNodes
    .map(codeIn)
    .join('')
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}

function markUp(node: HtmlNode): string {
  if (isFurniture(node)) return '';
  if (!isElement(node)) return rawText(node).replace(/[ \t\r\n\f]+/g, ' ');
  const inner = node.childNodes.map(markUp).join('');
  switch (node.tagName) {
    case 'br':
      return '\n';
    case 'code':
    case 'kbd':
    case 'tt':
      return `\`${inner}\``;
    case 'b':
    case 'strong':
      return inner.trim() === '' ? inner : `**${inner}**`;
    case 'img':
      return `![${attribute(node, 'alt')}](${attribute(node, 'src')})`;
    case 'a':
      return anchorMarks.has(inner.replaceAll('\u200B', '').trim())
        ? ''
        : `[${inner}](${attribute(node, 'href')})`;
    default:
      return inner;
  }
}

/** Highlighters wrap each line of code; a line whose wrapper brings no break of its own ends with the wrapper. */
function codeIn(node: HtmlNode): string {
  if (!isElement(node)) return rawText(node);
  if (node.tagName === 'br') return '\n';
  if (isFurniture(node)) return '';
  const inner = node.childNodes.map(codeIn).join('');
  const wraps = node.tagName === 'div' || attribute(node, 'class').split(/\s+/).includes('token-line');
  return wraps && !inner.endsWith('\n') ? `${inner}\n` : inner;
}
