import type { Stated, ValueFact } from '../../facts.ts';
import { plainText, proseDigest } from '../../plain-text.ts';
import type { Block } from '../../page.ts';

const listedInProse = /\b(?:valid values(?: are)?|values are|can be one of)(?::|\s+either)?\s+([^.]*)/i;
const entry = /^\*\*([^*]+)\*\*\s*:\s*([\s\S]*)$/;

/** An entry of a list of values or properties: `**name**: what it is`. */
export interface Entry {
  readonly name: string;
  readonly text: string;
  readonly block: Block;
}

/** Reads a block as an entry of a list. */
export function readEntry(block: Block): readonly Entry[] {
  const [, name, text] = block.kind === 'item' && block.indent === 0 ? (entry.exec(block.text) ?? []) : [];
  return name === undefined || text === undefined ? [] : [{ name, text, block }];
}

/** What sentences state, as far as this page puts it in fixed phrases; the digest stands for all they say. */
export function statedInProse(paragraphs: readonly Pick<Block, 'text' | 'from'>[]): Stated {
  if (paragraphs.length === 0) return {};
  const text = paragraphs.map((paragraph) => plainText(paragraph.text)).join(' ');
  const values = paragraphs.flatMap(({ text: sentence, from }) => valuesInProse(plainText(sentence), from));
  const bound =
    /\bmust be (positive)\b/i.exec(text)?.[1] ?? /\blimited to (\d+ characters)\b/i.exec(text)?.[1];
  const byDefault = /"?([\w-]+)"? \(default\)/.exec(text)?.[1];
  const format = /\(format: ([^)]+)\)/.exec(text)?.[1] ?? /\bISO \d+(?:-\d)?/.exec(text)?.[0];
  return {
    ...(values.length > 0 && { values }),
    ...(bound !== undefined && { bound }),
    ...(byDefault !== undefined && { default: byDefault }),
    ...(format !== undefined && { format }),
    prose: proseDigest(...paragraphs.map((paragraph) => paragraph.text)),
  };
}

/** 'Valid values are: fulfilled, null or partial.' What is longer than a word describes values and is none. */
function valuesInProse(sentence: string, line: number): readonly ValueFact[] {
  const listed = listedInProse.exec(sentence)?.[1] ?? '';
  return listed
    .split(/,\s*(?:and |or )?|\s+(?:and|or)\s+/)
    .map((part) =>
      part
        .replace(' (default)', '')
        .replace(/^"(.*)"$/, '$1')
        .trim(),
    )
    .filter((part) => /^[\w-]+$/.test(part))
    .map((value) => ({ value, line }));
}

/** The values of a list, each entry one. */
export function listedValues(entries: readonly Entry[]): readonly ValueFact[] {
  return entries.map(({ name, text, block }) => ({
    value: name,
    line: block.from,
    prose: proseDigest(text),
  }));
}

/** A paragraph of sentences; one that starts with code, a table's bar or a tag is something else in disguise. */
export function isProse({ kind, text }: Block): boolean {
  return kind === 'paragraph' && !/^[`|<]/.test(text);
}
