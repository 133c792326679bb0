import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** An HTML page: where its content is, and what its head says of it. */
export interface HtmlTree {
  readonly content: readonly HtmlNode[];
  readonly meta: Readonly<Record<string, string>>;
}

/** What a browser shows around a page's content, or does not show at all. */
const furniture = new Set([
  'script', 'style', 'noscript', 'template', 'svg', 'iframe', 'nav', 'footer', 'aside', 'button', 'form', 'input', 'select',
]); // prettier-ignore

/** Parses a page as browsers do, however broken. Its content is the longest `article`, else `main`, else the body. Never throws. */
export function readHtmlTree(html: string): HtmlTree {
  const document = parse(html);
  const all = document.childNodes.flatMap(elementsIn);
  const longest = (tag: string): HtmlElement | undefined =>
    all
      .filter((element) => element.tagName === tag)
      .toSorted((one, other) => rawText(other).length - rawText(one).length)[0];
  const root = longest('article') ?? longest('main') ?? longest('body');
  return { content: root?.childNodes ?? [], meta: readMeta(all) };
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** Is this no part of what a page says? The header of an article is, where the title of the page stands in it. */
export function isFurniture(node: HtmlNode): boolean {
  if (!isElement(node)) return node.nodeName !== '#text';
  if (node.tagName === 'header') return !elementsIn(node).some(({ tagName }) => /^h[1-6]$/.test(tagName));
  return furniture.has(node.tagName);
}

/** The value of an attribute; empty where there is none. */
export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value ?? '';
}

/** The text of a node as the file has it, markup left out. */
export function rawText(node: HtmlNode): string {
  if (isElement(node)) return node.childNodes.map(rawText).join('');
  return node.nodeName === '#text' && 'value' in node ? node.value : '';
}

function elementsIn(node: HtmlNode): readonly HtmlElement[] {
  return isElement(node) ? [node, ...node.childNodes.flatMap(elementsIn)] : [];
}

function readMeta(all: readonly HtmlElement[]): Readonly<Record<string, string>> {
  const title = all.find(({ tagName }) => tagName === 'title');
  const canonical = all.find((each) => each.tagName === 'link' && attribute(each, 'rel') === 'canonical');
  const shared = all.find((each) => each.tagName === 'meta' && attribute(each, 'property') === 'og:url');
  const url = canonical ? attribute(canonical, 'href') : shared ? attribute(shared, 'content') : '';
  return { url, title: title === undefined ? '' : rawText(title).trim() };
}
