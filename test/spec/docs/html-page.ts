import { readMarkdownPage } from '../../../spec/docs/markdown-page.ts';
import type { Block } from '../../../spec/docs/page.ts';

/** A page of Markdown as the generator of Haravan's site shows it: one long line, menus around, code line by line in spans. */
export function docusaurusPage(markdown: string): string {
  const { meta, blocks } = readMarkdownPage(markdown);
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1);
  const pager = blocks.findIndex(
    ({ kind, text }, at) => at > start && kind === 'paragraph' && /^\[(Previous|Next)\b/.test(text),
  );
  const content = blocks.slice(start, pager === -1 ? blocks.length : pager);
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(meta['title'] ?? '')}</title>`,
    `<link rel="canonical" href="${meta['url'] ?? ''}"><style>p{margin:0}</style><script>window.x = "<p>no</p>"</script></head>`,
    '<body><nav class="navbar"><a href="/">Home</a></nav><div><aside><ul><li><a href="/x">Menu</a></li></ul></aside><main><div>',
    '<article><nav aria-label="breadcrumbs"><ul><li>Home</li></ul></nav><div class="toc"><button>On this page</button></div><div class="markdown">',
    ...htmlOf(content),
    '</div><footer><a href="/edit">Edit this page</a></footer></article><nav class="pagination-nav"><a href="/p">Previous</a></nav></div>',
    '<div class="tableOfContents"><ul><li><a href="#a">What you can do</a></li></ul></div></main></div></body></html>',
  ].join('');
}

/** A page of text as a site with headings, lists and preformatted parts shows it, each example's request and answer in one part. */
export function supportPage(text: string): string {
  const lines = text.split('\n');
  const bodies: string[] = [];
  let code: string[] = [];
  const endCode = (): void => {
    if (code.length > 0) bodies.push(`<pre><code>${code.map(escape).join('\n')}</code></pre>`);
    code = [];
  };
  for (const line of lines) {
    const [, indent, words] = /^(\s*)•\s+(.*)$/.exec(line) ?? [];
    if (/^[[{}\]]|^\s+\S/.test(line) && words === undefined) code.push(line);
    else if (/^(HTTP\/|[A-Z]+ \/admin)/.test(line)) {
      endCode();
      code.push(line);
    } else {
      endCode();
      if (indent !== undefined && words !== undefined)
        bodies.push(
          `${'<ul>'.repeat(indent.length / 2)}<li>${escape(words)}</li>${'</ul>'.repeat(indent.length / 2)}`,
        );
      else if (/^[A-Z]+\/admin/.test(line))
        bodies.push(`<h2><span>${line.replace('/', '</span><span>/')}</span></h2>`);
      else if (line.trim() !== '')
        bodies.push(line.startsWith('Phương thức') ? `<h1>${escape(line)}</h1>` : `<p>${escape(line)}</p>`);
    }
  }
  endCode();
  return `<!DOCTYPE html>\n<html>\n<head><title>x</title></head>\n<body>\n<header><a>Home</a></header>\n<div class="content">\n${bodies.join('\n')}\n</div>\n</body>\n</html>\n`;
}

function htmlOf(blocks: readonly Block[]): readonly string[] {
  const parts: string[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'item') parts.push(itemOf(block, blocks[at + 1]));
    else parts.push(partOf(block));
  }
  return parts;
}

/** The list of operations has a list in each of its items; all other lists are one level deep. */
function itemOf(block: Block & { kind: 'item' }, next: Block | undefined): string {
  const opens = block.indent === 0 && next?.kind === 'item' && next.indent > 0;
  if (opens) return `<ul><li>${inline(block.text)}`;
  if (block.indent > 0) return `<ul><li><strong>${inline(block.text)}</strong></li></ul></li></ul>`;
  return `<ul><li><p>${inline(block.text)}</p></li></ul>`;
}

function partOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} class="anchor" id="x">${inline(block.text.replace(/\s*\[\]\(.*\)$/, ''))}<a class="hash-link" href="#x" title="Direct link to heading">\u200B</a></h${block.level}>`;
    case 'rule':
      return '<hr>';
    case 'code':
      return `<div class="codeBlockContainer"><pre tabindex="0"><code class="codeBlockLines">${block.text
        .split('\n')
        .map((line) => `<span class="token-line"><span class="token">${escape(line)}</span><br></span>`)
        .join('')}</code></pre><div><button>Copy</button></div></div>`;
    case 'item':
    case 'paragraph':
    case 'unclosed':
      return block.text === 'Details'
        ? '<details><summary>Details</summary></details>'
        : `<p>${inline(block.text)}</p>`;
  }
}

function inline(text: string): string {
  return escape(text)
    .replace(/!\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g, '<img alt="$1" src="$2">')
    .replace(/\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll('\n', ' ');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00A0', '&nbsp;');
}
