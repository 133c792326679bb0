import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Platform } from '../platforms.ts';
import { loadRequirements } from '../requirements/load-requirements.ts';
import type { Requirement } from '../requirements/requirement.ts';
import type { ExampleTexts } from './changes/compare-page-facts.ts';
import { readExample } from './documented-exchange.ts';
import type { DocsFacts } from './facts.ts';
import { layouts } from './layouts.ts';
import { loadDocsFacts } from './load-facts.ts';

/** What is committed in a platform's folder, read. */
export interface ContractFiles {
  /** The text of `openapi.yaml`, and the document that it is. */
  readonly openapi: string;
  readonly document: unknown;
  readonly requirements: readonly Requirement[];
  /** The parsed `discrepancies.yaml`. */
  readonly ledger: unknown;
  readonly facts: DocsFacts;
  /** File name → text. */
  readonly examples: ReadonlyMap<string, string>;
  /** What the examples say, by `operation.number`. */
  readonly texts: ReadonlyMap<string, ExampleTexts>;
}

/** Loads a platform's committed files. */
export function loadContractFiles(platform: Platform): ContractFiles {
  const read = (name: string): string =>
    readFileSync(new URL(`../${platform}/${name}`, import.meta.url), 'utf8');
  const names = readdirSync(new URL(`../${platform}/examples/`, import.meta.url)).toSorted();
  const examples = new Map(names.map((name) => [name, read(`examples/${name}`)]));
  const openapi = read('openapi.yaml');
  return {
    openapi,
    document: parse(openapi),
    requirements: loadRequirements(platform),
    ledger: parse(read('discrepancies.yaml')),
    facts: loadDocsFacts(platform),
    examples,
    texts: textsOf(platform, examples),
  };
}

function textsOf(
  platform: Platform,
  examples: ReadonlyMap<string, string>,
): ReadonlyMap<string, ExampleTexts> {
  const { names } = layouts[platform].guide;
  return new Map(
    Object.entries(names).flatMap(([id, [name]]) => {
      const text = examples.get(`${name}.json`);
      if (text === undefined) return [];
      const { request, answer } = readExample(`${name}.json`, text);
      return [[id, { body: request.body, answer }] as const];
    }),
  );
}
