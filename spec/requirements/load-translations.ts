import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Platform } from '../platforms.ts';
import type { Requirement } from './requirement.ts';

/** A requirement's words in Vietnamese. */
export interface Translation {
  /** What {@link digestOf} said of the English that was translated. */
  readonly of: string;
  readonly statement: string;
  /** Reading → what it says; empty where the requirement has none. */
  readonly readings: Readonly<Record<string, string>>;
  /** What it is inferred from; undefined where the requirement does not say it. */
  readonly why: string | undefined;
}

/** What of a requirement is translated. */
interface Translated extends Pick<Requirement, 'statement' | 'readings'> {
  readonly why?: string | undefined;
}

/** A file of translations that cannot be used; the message says which entry and why. */
export class TranslationsError extends Error {
  override readonly name = 'TranslationsError';
}

/** Loads what a platform's requirements say in Vietnamese, by id. Throws {@link TranslationsError}. */
export function loadTranslations(platform: Platform): ReadonlyMap<string, Translation> {
  const text = readFileSync(new URL(`../${platform}/requirements.vi.yaml`, import.meta.url), 'utf8');
  return readTranslations(text);
}

/** Reads translations from YAML text: under `requirements`, by id, `of`, `statement` and where there are some `readings` and `why`. */
export function readTranslations(text: string): ReadonlyMap<string, Translation> {
  const document: unknown = parse(text);
  const entries = isEntry(document) ? document['requirements'] : undefined;
  if (!isEntry(entries)) throw new TranslationsError('the file has no map named `requirements`');
  return new Map(Object.entries(entries).map(([id, entry]) => [id, readTranslation(id, entry)]));
}

/** Eight digits that change when the English that is translated does: a translation made of other words is out of date. */
export function digestOf({ statement, readings, why }: Translated): string {
  const inferred = why === undefined ? [] : [why];
  const words = JSON.stringify([statement, ...Object.entries(readings).flat(), ...inferred]);
  return createHash('sha256').update(words).digest('hex').slice(0, 8);
}

function readTranslation(id: string, entry: unknown): Translation {
  const { of, statement, readings = {}, why } = isEntry(entry) ? entry : {};
  if (!isText(of)) throw new TranslationsError(`${id}: \`of\` is missing, the digest of the English`);
  if (!isText(statement)) throw new TranslationsError(`${id}: \`statement\` is missing`);
  if (!isEntry(readings) || !Object.values(readings).every(isText))
    throw new TranslationsError(`${id}: each of \`readings\` has a text`);
  if (why !== undefined && !isText(why)) throw new TranslationsError(`${id}: \`why\` has no text`);
  return { of, statement, readings: readings as Translation['readings'], why };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isEntry(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
