import type { OperationFact } from '../../facts.ts';
import { isHtml } from '../../html/is-html.ts';
import { readHtmlAsText } from '../../html/read-html-as-text.ts';
import { joinFindings, type Findings, type Layout } from '../../layout.ts';
import type { Page } from '../../page.ts';
import { cutBefore, splitSections, type Section } from '../../sections.ts';
import { readTextPage } from '../../text-page.ts';
import { readExample, requestLine } from './example.ts';
import { readFlags } from './flags.ts';
import { operationName, relativePath } from './operation-names.ts';

const pageTitle = /^Phương thức [A-Z]+ của /;
/** `POST/admin/orders.json`, without a blank: the heading of an operation. */
const operationHeading = /^([A-Z]+)(\/admin\/\S+)$/;
const memberHeading = /^[a-z_]+$/;

/** Where the pages lie: saved as text, they do not say so. */
const addresses: Readonly<Record<string, string>> = {
  'Phương thức POST của Order phần 2': 'https://support.sapo.vn/phuong-thuc-post-cua-order-phan-2',
};

/** What the site prints around every page: its telephone and the question whether the page was of use. */
const furniture = [
  /^Tổng đài hỗ trợ/,
  /^1900 \d{4}$/,
  /^\( \d+:\d\d - \d+:\d\d \)$/,
  /^Bài viết trên có hữu ích cho bạn không\?$/,
  /^Hữu ích Không hữu ích$/,
  /^Số lượt đánh giá hữu ích:( \d+)?$/,
];

/**
 * A page of support.sapo.vn saved as text or as HTML: the title of the page, then an operation: method and path, its title, the members of its
 * request with their flags, examples. Nothing marks a heading but its place and its form.
 */
export const sapoLayout: Layout = {
  platform: 'sapo',
  cut: (saved) => (isHtml(saved) ? readHtmlAsText(saved, headingLevel) : readTextPage(saved, headingLevel)),
  read: readSapoPage,
};

function headingLevel(line: string, next: string | undefined): number | undefined {
  if (pageTitle.test(line)) return 1;
  if (operationHeading.test(line)) return 2;
  return memberHeading.test(line) || requestLine.test(next ?? '') ? 3 : undefined;
}

function readSapoPage({ blocks }: Page): Findings {
  const around = blocks.filter(
    ({ kind, text }) => kind === 'paragraph' && furniture.some((each) => each.test(text)),
  );
  const content = blocks.filter((block) => !around.includes(block));
  const parts = cutBefore(splitSections(content, 3), isOperation);
  const found = joinFindings([{ boilerplate: around }, ...parts.flatMap(readPart)]);
  return { ...found, missing: missingParts(found) };
}

function isOperation({ title }: Section): boolean {
  return operationHeading.test(title);
}

/** Before the first operation stands the title of the page; each operation goes up to the next. */
function readPart(sections: readonly Section[]): readonly Partial<Findings>[] {
  const [first, ...rest] = sections;
  const [, method, path] = operationHeading.exec(first?.title ?? '') ?? [];
  if (first === undefined || method === undefined || path === undefined) return sections.map(readTitle);
  const operation = operationName(method, relativePath(path));
  const examples = rest.filter(isExample);
  return [
    readOperation(first, { operation, method, path: relativePath(path) }),
    ...rest.map((section) =>
      isExample(section)
        ? readExample(section, { operation, number: examples.indexOf(section) + 1 })
        : readFlags(section, operation),
    ),
  ];
}

function isExample({ blocks: [request] }: Section): boolean {
  return requestLine.test(request?.text ?? '');
}

function readTitle({ heading, title }: Section): Partial<Findings> {
  return pageTitle.test(title) ? { page: [{ url: addresses[title] ?? '', title }], read: [heading] } : {};
}

function readOperation(
  { heading, title, blocks: [named] }: Section,
  about: Pick<OperationFact, 'operation' | 'method' | 'path'>,
): Partial<Findings> {
  if (named?.kind !== 'paragraph') return {};
  const fact = { ...about, heading: title, line: heading.from, title: named.text };
  return { operations: [fact], read: [heading, named] };
}

function missingParts({ page, operations, parameters, examples }: Findings): readonly string[] {
  const parts: readonly (readonly [part: string, found: readonly unknown[]])[] = [
    ['the page title', page],
    ['any operation', operations],
    ['the flags of a request', parameters],
    ['any example', examples],
  ];
  return parts.filter(([, found]) => found.length === 0).map(([part]) => part);
}
