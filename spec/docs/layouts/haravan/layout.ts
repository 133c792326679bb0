import { proseDigest } from '../../plain-text.ts';
import { joinFindings, type Findings, type Layout } from '../../layout.ts';
import { isHtml } from '../../html/is-html.ts';
import { readHtmlPage } from '../../html/read-html-page.ts';
import { readMarkdownPage } from '../../markdown-page.ts';
import { splitSections, type Section } from '../../sections.ts';
import type { Block, Page } from '../../page.ts';
import { readOperationList } from './operation-list.ts';
import { isOperationSection, readOperationSection } from './operation-section.ts';
import { readProperties } from './properties.ts';

const listTitle = /^What you can do with /;
const propertiesTitle = 'Properties';

/**
 * A resource's page of docs.haravan.com: a title with version and scopes, the list of operations, the properties, then one
 * section an operation: method, address, parameters, examples. It is saved as Markdown or as HTML.
 */
export const haravanLayout: Layout = {
  platform: 'haravan',
  cut: (saved) => (isHtml(saved) ? readHtmlPage(saved) : readMarkdownPage(saved)),
  read: readHaravanPage,
};

function readHaravanPage(page: Page): Findings {
  const { menus, content } = contentArea(page.blocks);
  const sections = splitSections(content, 3);
  return joinFindings([
    { boilerplate: menus },
    ...sections.map(readSection),
    { missing: missingParts(sections) },
  ]);
}

/** The page proper stands between its title and the links to the pages before and after it. */
function contentArea(blocks: readonly Block[]): { menus: readonly Block[]; content: readonly Block[] } {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1);
  if (start === -1) return { menus: [], content: blocks };
  const pager = blocks.findIndex((block, index) => index > start && isPager(block));
  const end = pager === -1 ? blocks.length : pager;
  return { menus: [...blocks.slice(0, start), ...blocks.slice(end)], content: blocks.slice(start, end) };
}

function isPager({ kind, text }: Block): boolean {
  return kind === 'paragraph' && /^\[(Previous|Next)\b/.test(text);
}

function readSection(section: Section): Partial<Findings> {
  if (section.heading.kind === 'heading' && section.heading.level === 1) return readIntroduction(section);
  if (listTitle.test(section.title)) return readOperationList(section);
  if (section.title === propertiesTitle) return readProperties(section);
  return isOperationSection(section) ? readOperationSection(section) : {};
}

function readIntroduction({ heading, title, blocks }: Section): Partial<Findings> {
  return joinFindings([{ read: [heading] }, ...blocks.map((block) => readIntroductionBlock(block, title))]);
}

function readIntroductionBlock(block: Block, heading: string): Partial<Findings> {
  if (block.kind !== 'paragraph') return {};
  const place = { heading, line: block.from };
  const version = /^`Version: ([^`]+)`$/.exec(block.text)?.[1];
  if (version !== undefined) return { version: [version], read: [block] };
  if (block.text.startsWith('**Authenticated access scopes**')) {
    const scopes = Array.from(block.text.matchAll(/`([^`]+)`/g), ([, scope = '']) => ({ scope, ...place }));
    return { scopes, read: [block] };
  }
  return { prose: [{ ...place, prose: proseDigest(block.text) }], read: [block] };
}

function missingParts(sections: readonly Section[]): readonly string[] {
  const parts: [string, (section: Section) => boolean][] = [
    ['the page title', ({ heading }) => heading.kind === 'heading' && heading.level === 1],
    ['the list of operations', ({ title }) => listTitle.test(title)],
    ['the properties', ({ title }) => title === propertiesTitle],
    ['any operation', isOperationSection],
  ];
  return parts.filter(([, fits]) => !sections.some(fits)).map(([part]) => part);
}
