import { parseExactJson } from '../json/exact-json.ts';
import type { Damage } from './facts.ts';

const ellipsis = /^\s*\.\.\.,?\s*$/;

/** Why a JSON text of a page is not complete JSON; empty where it is. */
export function findDamage(text: string): readonly Damage[] {
  if (isJson(text)) return [];
  const whole = dropEllipses(text);
  const abridged: readonly Damage[] = whole === text ? [] : ['abridged'];
  if (isJson(whole)) return abridged;
  return [...abridged, bracketsMatch(whole) ? 'invalid' : 'unbalanced'];
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
