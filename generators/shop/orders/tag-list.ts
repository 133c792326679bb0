import { invalidField } from '../refusal.ts';

const longestTag = 40;

/** Characters as people count them: a decomposed letter is one. */
const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });

export interface TagReading {
  /** A tag of more than 40 characters. */
  readonly longTag: 'refuse' | 'cut';
}

/** Comma-separated tags as a list: trimmed, none empty, none twice, and what is too long as the reading has it. */
export function readTags(text: string, reading: TagReading): string[] {
  const tags = text
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  return [...new Set(tags.map((tag) => fitTag(tag, reading)))];
}

function fitTag(tag: string, reading: TagReading): string {
  if (tag.length <= longestTag) return tag;
  const characters = Array.from(segmenter.segment(tag), ({ segment }) => segment);
  if (characters.length <= longestTag) return tag;
  if (reading.longTag === 'refuse')
    throw invalidField('tags', `no tag may be longer than ${String(longestTag)} characters`);
  return characters.slice(0, longestTag).join('').trim();
}
