import { describe, expect, it } from 'vitest';
import { isHtml } from '../../../spec/docs/html/is-html.ts';
import { readHtmlPage } from '../../../spec/docs/html/read-html-page.ts';
import { platformOfPage } from '../../../spec/docs/platform-of-page.ts';
import { docusaurusPage, supportPage } from './html-page.ts';
import { smallPage } from './small-page.ts';
import { smallSapoPage } from './small-sapo-page.ts';

const texts = (body: string): readonly (readonly [kind: string, text: string])[] =>
  readHtmlPage(`<!doctype html><html><body>${body}</body></html>`).blocks.map(({ kind, text }) => [
    kind,
    text,
  ]);

describe('an HTML page', () => {
  it('is told from Markdown and text by its first tag', () => {
    for (const page of [
      '<!doctype html><p>x',
      '\uFEFF\n<!-- saved from url=x -->\n<HTML lang="vi">',
      '<?xml version="1.0"?><html>',
    ])
      expect(isHtml(page)).toBe(true);
    for (const page of ['# Order\n\n<p>x</p>', '---\ntitle: "x"\n---\n', '', 'POST/admin/orders.json'])
      expect(isHtml(page)).toBe(false);
  });

  it('has headings, paragraphs, items, code and rules as blocks, with the marks of the line', () => {
    const body =
      '<h3>A <code>b</code><a class="hash-link" href="#a">\u200B</a></h3><hr><p>One <b>two</b>\n <a href="/x">three</a><br>four</p>' +
      '<ul><li>GET <code>/x</code><ul><li><p>inner</p></li></ul></li></ul><pre>{\n  "a": 1\n\n}</pre>';
    expect(texts(body)).toEqual([
      ['heading', 'A `b`'],
      ['rule', ''],
      ['paragraph', 'One **two** [three](/x)\nfour'],
      ['item', 'GET `/x`'],
      ['item', 'inner'],
      ['code', '{\n  "a": 1\n}'],
    ]);
  });

  it('has the lines of code apart that a highlighter wraps, with breaks or without', () => {
    for (const end of ['<br>', ''])
      expect(
        texts(
          `<pre><code><span class="token-line">{${end}</span><span class="token-line">}${end}</span></code></pre>`,
        ),
      ).toEqual([['code', '{\n}']]);
  });

  it('has the cells of a table in a line, which no layout takes for prose', () => {
    expect(texts('<table><tr><th>limit</th><td>integer</td></tr></table>')).toEqual([
      ['paragraph', '| limit | integer |'],
    ]);
  });

  it('is read from its article, without menus, buttons and scripts', () => {
    const body =
      '<nav><a>Menu</a></nav><main><article><header><h1>Order</h1></header><script>x()</script><button>Copy</button><p>Text</p></article><aside>Other</aside></main>';
    expect(texts(body)).toEqual([
      ['heading', 'Order'],
      ['paragraph', 'Text'],
    ]);
  });

  it('is read however broken it is', () => {
    expect(texts('<p>one<p>two<ul><li>three</div></table>four')).toEqual([
      ['paragraph', 'one'],
      ['paragraph', 'two'],
      ['item', 'threefour'],
    ]);
  });

  it('says its address and title where its head does', () => {
    const { meta } = readHtmlPage(
      '<html><head><title> Order </title><link rel="canonical" href="https://docs.example/"></head></html>',
    );
    expect(meta).toEqual({ url: 'https://docs.example/', title: 'Order' });
  });

  it('counts lines in its text, each after the one before', () => {
    const { blocks } = readHtmlPage('<html><body><p>a</p><pre>b\nc</pre><p>d</p></body></html>');
    expect(blocks.map(({ from, to }) => [from, to])).toEqual([[1, 1], [3, 4], [6, 6]]);
  }); // prettier-ignore
});

describe('whose page it is', () => {
  it('is told from what a layout reads in it, in every form', () => {
    expect([smallPage, docusaurusPage(smallPage)].map(platformOfPage)).toEqual(['haravan', 'haravan']);
    expect([smallSapoPage, supportPage(smallSapoPage)].map(platformOfPage)).toEqual(['sapo', 'sapo']);
  });

  it('is told from the site it links to where no layout reads it, and not at all where nothing tells', () => {
    expect(platformOfPage('# New\n\nSee https://docs.haravan.com/x')).toBe('haravan');
    expect(platformOfPage('Xem https://support.sapo.vn/x')).toBe('sapo');
    expect(platformOfPage('# Something else')).toBeUndefined();
  });
});
