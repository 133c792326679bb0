import { matchPattern } from '../../../reports/lang/message-pattern.ts';
import type { Catalogue, Translated } from '../../../reports/lang/catalogue.ts';

/** How texts are held against a catalogue. */
interface Holding {
  readonly catalogue: Catalogue;
  /** What may stand in a hole though no entry has it. */
  readonly mayStand: (text: string) => boolean;
}

/**
 * The entries of a catalogue that say a form of a source, in which `{}` stands for what is put in; undefined where it would stay English,
 * whole or in part. It is taken as it would be if it were said: by the first entry that fits.
 */
export function entriesFor(form: string, catalogue: Catalogue): readonly Translated[] | undefined {
  return sentence(form, { catalogue, mayStand: isPutIn });
}

/** The same of words that stand within a sentence. */
export function entriesForWords(form: string, catalogue: Catalogue): readonly Translated[] | undefined {
  return words(form, { catalogue, mayStand: isPutIn });
}

/** The entries that say a text as it was said, whatever was put into it. */
export function entriesSaying(text: string, catalogue: Catalogue): readonly Translated[] {
  return sentence(text, { catalogue, mayStand: () => true }) ?? [];
}

function sentence(text: string, holding: Holding): readonly Translated[] | undefined {
  return among(holding.catalogue.messages, text.replace(/^(?:\{\}:\{\}|[^ ]+:\d+): /, ''), holding);
}

function words(text: string, holding: Holding): readonly Translated[] | undefined {
  return among(holding.catalogue.words, text, holding);
}

function among(
  entries: readonly Translated[],
  text: string,
  holding: Holding,
): readonly Translated[] | undefined {
  for (const entry of entries) {
    const filled = matchPattern(entry.english, text);
    if (filled === undefined) continue;
    const inside = [...filled].map(([hole, put]) => ({ hole, said: inHole(hole, put, holding) }));
    if (inside.some(({ hole, said }) => said === undefined && hole.startsWith('why'))) continue;
    if (inside.some(({ said }) => said === undefined)) return undefined;
    return [entry, ...inside.flatMap(({ said }) => said ?? [])];
  }
  return undefined;
}

function inHole(hole: string, put: string, holding: Holding): readonly Translated[] | undefined {
  if (hole.startsWith('why')) return put === '{}' ? [] : sentence(put, holding);
  const said = hole.startsWith('what') ? words(put, holding) : undefined;
  return said ?? (holding.mayStand(put) ? [] : undefined);
}

/** What has no translation: what is put in, flags, files, platforms. */
function isPutIn(text: string): boolean {
  const left = text.replaceAll(/\{\}|--[\w-]+|[\w-]+\.(?:yaml|jsonl?)|\b(?:haravan|sapo)\b/g, '');
  return !/[a-z]{2}/i.test(left);
}
