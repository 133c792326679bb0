import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { byEffect, worstOf, type Worst } from '../changes/effect.ts';
import type { Platform } from '../platforms.ts';
import { readExampleTexts } from './build-examples.ts';
import { comparePageFacts, type ExampleTexts } from './changes/compare-page-facts.ts';
import { findConcerned, type Concerned } from './changes/concerned.ts';
import { contractPlaces } from './changes/contract-places.ts';
import type { DocsChange } from './changes/docs-change.ts';
import { readLedger } from './changes/read-ledger.ts';
import { weighChange } from './changes/weigh-change.ts';
import { compareFacts } from './compare-facts.ts';
import type { ContractFiles } from './contract-files.ts';
import { viewContract } from './contract-view.ts';
import { layouts } from './layouts.ts';
import { proposeContract } from './propose/propose-contract.ts';
import { proposeFacts } from './propose/propose-facts.ts';
import { readDocsPage, type PageReading, type UnreadPart } from './read-docs-page.ts';

/** What a saved docs page says otherwise than the facts that the contract was made from. */
export interface PageCheck {
  readonly platform: Platform;
  readonly page: { readonly url: string; readonly title: string; readonly version?: string };
  /** Parts that could not be read. Where there are any, nothing is said of what is missing, and nothing is proposed. */
  readonly unread: readonly UnreadPart[];
  /** What breaks somebody first. */
  readonly changes: readonly (DocsChange & Concerned)[];
  /** Statements that were not found, and may stand in a part that could not be read. */
  readonly notFound: number;
  /** Keys of the ledger of discrepancies that the page no longer bears out: the contradiction may be gone. */
  readonly settled: readonly string[];
  /** A unified diff of contract, facts and examples; empty where nothing is proposed. */
  readonly patch: string;
  /** What takes a person's decision: the change's id, and why. */
  readonly byHand: readonly { readonly id: string; readonly why: string }[];
  readonly worst: Worst;
}

export interface PageCheckOptions {
  readonly platform: Platform;
  /** The platform's committed files. */
  readonly files: ContractFiles;
  /** Let the patch write the new page's line numbers for facts that did not change, too. Default: false. */
  readonly renumber?: boolean;
}

/** Compares a docs page as it was saved, Markdown, text or HTML, with what was known of it. Never throws for what a page says. */
export function checkPage(saved: string, { platform, files, renumber = false }: PageCheckOptions): PageCheck {
  const { layout, guide } = layouts[platform];
  const reading = readDocsPage(saved, layout);
  const view = viewContract(files.document, 'order');
  const texts = textsOf(reading, platform);
  const found = comparePageFacts(
    { facts: files.facts, texts: files.texts },
    { facts: reading.facts, texts },
  ).map((change) => weighChange(change, { view, facts: reading.facts }));
  const whole = reading.unread.length === 0;
  const told = found.filter(({ kind }) => whole || kind === 'added' || kind === 'changed');
  const law = {
    requirements: files.requirements,
    ledger: readLedger(files.ledger),
    places: contractPlaces(files.document, 'order'),
  };
  const changes = byEffect(told).map((change) => ({ ...change, ...findConcerned(change, law) }));
  const proposed = whole && changes.length > 0;
  const proposal = proposed
    ? proposeContract({ text: files.openapi, document: files.document }, changes, {
        facts: reading.facts,
        texts,
      })
    : undefined;
  const facts = proposed
    ? proposeFacts(reading, { facts: files.facts, examples: files.examples, guide, renumber })
    : undefined;
  return {
    platform,
    page: reading.facts.page,
    unread: reading.unread,
    changes,
    notFound: found.length - told.length,
    settled: whole ? settledKeys(files, reading, changes) : [],
    patch: [
      patchOf(`spec/${platform}/openapi.yaml`, files.openapi, proposal?.text ?? files.openapi),
      ...(facts === undefined ? [] : factsPatches(platform, files, facts.files)),
    ].join(''),
    byHand: [...(proposal?.byHand ?? []), ...(facts?.byHand ?? [])],
    worst: worstOf(changes),
  };
}

/** The texts of a page's examples by `operation.number`. */
function textsOf(reading: PageReading, platform: Platform): ReadonlyMap<string, ExampleTexts> {
  return new Map(
    reading.examples.map((found) => [
      `${found.fact.operation}.${found.fact.number}`,
      readExampleTexts(found, layouts[platform].guide),
    ]),
  );
}

/** Keys of examples name them by number: where one came, went or moved, the others' numbers say nothing. */
function settledKeys(
  files: ContractFiles,
  { facts }: PageReading,
  changes: readonly DocsChange[],
): readonly string[] {
  if (changes.length === 0) return [];
  const { document: contract, ledger } = files;
  const before = new Set(compareFacts({ facts: files.facts, contract, ledger }).unmatched);
  const shifted = changes
    .filter(({ topic, kind }) => topic === 'example' && kind !== 'changed' && kind !== 'reworded')
    .map(({ name }) => name.replace(/\d+$/, ''));
  return compareFacts({ facts, contract, ledger })
    .unmatched.filter((key) => !before.has(key))
    .filter((key) => !shifted.some((start) => /^(example|damage):/.test(key) && key.includes(`:${start}`)));
}

function factsPatches(
  platform: Platform,
  files: ContractFiles,
  proposed: ReadonlyMap<string, string | null>,
): readonly string[] {
  return [...proposed].map(([name, text]) => {
    const committed =
      name === 'docs-facts.json'
        ? `${JSON.stringify(files.facts, null, 2)}\n`
        : (files.examples.get(name.replace(/^examples\//, '')) ?? null);
    return patchOf(`spec/${platform}/${name}`, committed, text);
  });
}

/** A diff as `git apply` takes it; null stands for a file that is not there. */
function patchOf(path: string, before: string | null, after: string | null): string {
  if (before === after) return '';
  return createTwoFilesPatch(
    before === null ? '/dev/null' : `a/${path}`,
    after === null ? '/dev/null' : `b/${path}`,
    before ?? '',
    after ?? '',
    undefined,
    undefined,
    { context: 3, headerOptions: FILE_HEADERS_ONLY },
  );
}
