import type { Platform } from '../platforms.ts';
import type {
  DocsFacts,
  ExampleFact,
  OperationFact,
  ParameterFact,
  PropertyFact,
  ProseFact,
  ScopeFact,
} from './facts.ts';
import type { Block, Page } from './page.ts';

/** How one vendor lays out the docs page of a resource. */
export interface Layout {
  readonly platform: Platform;
  /** Cuts a page as it was saved into blocks. Never throws. */
  readonly cut: (saved: string) => Page;
  /** Never throws: what it cannot read it leaves out of `read`, and what it does not find it names in `missing`. */
  readonly read: (page: Page) => Findings;
}

/** An example with its texts as the page shows them. */
export interface ExampleFinding {
  readonly fact: ExampleFact;
  readonly bodyText: string | undefined;
  readonly answerText: string;
}

/** What a layout found on a page, or on a part of it. A block in neither `read` nor `boilerplate` is reported as unread. */
export interface Findings {
  /** What the page is, where its file does not say so before it begins. */
  readonly page: readonly Pick<DocsFacts['page'], 'url' | 'title'>[];
  readonly version: readonly string[];
  readonly scopes: readonly ScopeFact[];
  readonly operations: readonly OperationFact[];
  readonly properties: readonly PropertyFact[];
  readonly parameters: readonly ParameterFact[];
  readonly examples: readonly ExampleFinding[];
  readonly prose: readonly ProseFact[];
  /** The blocks whose statements are in the facts. */
  readonly read: readonly Block[];
  /** The blocks that state nothing, such as menus and rules. */
  readonly boilerplate: readonly Block[];
  /** Parts that this layout always has and the page lacks, in our words. */
  readonly missing: readonly string[];
}

const nothing: Findings = {
  page: [], version: [], scopes: [], operations: [], properties: [], parameters: [], examples: [], prose: [],
  read: [], boilerplate: [], missing: [],
}; // prettier-ignore

/** Puts findings of several parts together, in order. */
export function joinFindings(parts: readonly Partial<Findings>[]): Findings {
  const all = <Key extends keyof Findings>(key: Key): readonly Findings[Key][number][] =>
    parts.flatMap((part) => (part[key] ?? nothing[key]) as readonly Findings[Key][number][]);
  return {
    page: all('page'),
    version: all('version'),
    scopes: all('scopes'),
    operations: all('operations'),
    properties: all('properties'),
    parameters: all('parameters'),
    examples: all('examples'),
    prose: all('prose'),
    read: all('read'),
    boilerplate: all('boilerplate'),
    missing: all('missing'),
  };
}
