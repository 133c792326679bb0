import type { Catalogue, Translated } from './catalogue.ts';
import { fillPattern, matchPattern } from './message-pattern.ts';

/**
 * A sentence of ours in the catalogue's language, what it tells of the shop left as it is. Of its holes, `{why…}` holds another
 * sentence of ours, `{what…}` words of ours and `{list…}` several of them with commas between.
 *
 * @returns undefined where the catalogue does not know it whole: then it is shown in English, and marked so
 */
export function translateMessage(text: string, catalogue: Catalogue): string | undefined {
  return translateBy(catalogue.messages, text, catalogue);
}

/** A value expected or received: in the catalogue's language where it is words of ours, otherwise as it is. */
export function translateValue(text: string, catalogue: Catalogue): string {
  return translateBy(catalogue.words, text, catalogue) ?? text;
}

function translateBy(entries: readonly Translated[], text: string, catalogue: Catalogue): string | undefined {
  for (const { english, translated } of entries) {
    const filled = matchPattern(english, text);
    if (filled === undefined) continue;
    const inner = fillHoles(filled, catalogue);
    if (inner !== undefined) return fillPattern(translated, inner);
  }
  return undefined;
}

/** Undefined where a hole that must hold a sentence of ours holds none that is known. */
function fillHoles(
  filled: ReadonlyMap<string, string>,
  catalogue: Catalogue,
): ReadonlyMap<string, string> | undefined {
  const inner = new Map<string, string>();
  for (const [name, text] of filled) {
    const translated = name.startsWith('why')
      ? translateMessage(text, catalogue)
      : name.startsWith('what')
        ? translateValue(text, catalogue)
        : name.startsWith('list')
          ? text
              .split(', ')
              .map((item) => translateValue(item, catalogue))
              .join(', ')
          : text;
    if (translated === undefined) return undefined;
    inner.set(name, translated);
  }
  return inner;
}
