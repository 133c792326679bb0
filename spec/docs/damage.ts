import { parseExactJson } from '../json/exact-json.ts';
import type { Damage } from './facts.ts';

const ellipsis = /^\s*\.\.\.,?\s*$/;
const maskedEmail = /\[email\s+protected\]/g;

/** What a masked e-mail address is read as. */
export const unmaskedEmail = 'customer@example.com';

/** Why a JSON text of a page is not what was sent; empty where nothing says so. */
export function findDamage(text: string): readonly Damage[] {
  return [...(unmaskEmails(text) === text ? [] : (['masked'] as const)), ...findDamagedForm(text)];
}

function findDamagedForm(text: string): readonly Damage[] {
  if (isJson(text)) return [];
  const whole = dropEllipses(text);
  const abridged: readonly Damage[] = whole === text ? [] : ['abridged'];
  if (isJson(whole)) return abridged;
  return [...abridged, bracketsMatch(whole) ? 'invalid' : 'unbalanced'];
}

/** The text with one address in place of every e-mail address that the site hid from robots. */
export function unmaskEmails(text: string): string {
  return text.replace(maskedEmail, unmaskedEmail);
}

/** The text without its lines of three dots, and without the commas they leave before a closing bracket. */
export function dropEllipses(text: string): string {
  const lines = text.split('\n');
  const kept = lines.filter((line) => !ellipsis.test(line));
  return kept.length === lines.length ? text : kept.join('\n').replace(/,(\s*[}\]])/g, '$1');
}

function isJson(text: string): boolean {
  try {
    parseExactJson(text);
    return true;
  } catch {
    return false;
  }
}

function bracketsMatch(text: string): boolean {
  const open: string[] = [];
  for (const bracket of text.replace(/"(?:[^"\\]|\\.)*"/g, '').match(/[[\]{}]/g) ?? []) {
    if (bracket === '[' || bracket === '{') open.push(bracket === '[' ? ']' : '}');
    else if (open.pop() !== bracket) return false;
  }
  return open.length === 0;
}
