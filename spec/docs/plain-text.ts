import { createHash } from 'node:crypto';

/** The words of a block without its markup: links by their text, code and bold by their content, blanks collapsed. */
export function plainText(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('**', '')
    .replaceAll('`', '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Stands for a sentence of the page without repeating it: first 12 hex digits of the SHA-256 of its plain text. Differs
 * when a word does, not when a link's address or the markup does.
 */
export function proseDigest(...texts: readonly string[]): string {
  return digest(texts.map(plainText).join('\n'));
}

/** First 12 hex digits of the SHA-256 of a text as it is. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
