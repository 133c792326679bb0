import { readFileSync } from 'node:fs';
import type { Platform } from '../platforms.ts';
import type { DocsFacts } from './facts.ts';

const lists = ['scopes', 'operations', 'properties', 'parameters', 'examples', 'prose'];

/** A file of facts that cannot be used; the message names it and says how to make it again. */
export class FactsFileError extends Error {
  override readonly name = 'FactsFileError';
}

/** Loads the facts that a platform's docs page stated when they were written. Throws {@link FactsFileError}. */
export function loadDocsFacts(platform: Platform): DocsFacts {
  return readDocsFacts(readFileSync(new URL(`../${platform}/docs-facts.json`, import.meta.url), 'utf8'));
}

/** Reads facts from the text of a `docs-facts.json`. Throws {@link FactsFileError}. */
export function readDocsFacts(text: string): DocsFacts {
  const content = parse(text);
  if (!isDocsFacts(content))
    throw new FactsFileError(
      `docs-facts.json lacks one of ${lists.join(', ')}: write it again with write-facts.ts`,
    );
  return content;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FactsFileError('docs-facts.json is not JSON: write it again with write-facts.ts', { cause });
  }
}

/** The file is written by this project and compared with the page by a test: its lists are enough to know it by. */
function isDocsFacts(content: unknown): content is DocsFacts {
  return (
    typeof content === 'object' &&
    content !== null &&
    lists.every((list) => Array.isArray(Reflect.get(content, list))) &&
    typeof Reflect.get(content, 'page') === 'object'
  );
}
