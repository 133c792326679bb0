import { platforms, type Platform } from '../../spec/platforms.ts';
import { loadRequirements } from '../../spec/requirements/load-requirements.ts';
import { digestOf, loadTranslations } from '../../spec/requirements/load-translations.ts';

const known = new Map<Platform, ReadonlyMap<string, string>>();

/**
 * Statements and readings of a platform's requirements in Vietnamese, by their English: so results that were judged by other words
 * are not put into words that say something else. Read from disk once.
 */
export function requirementWords(platform: Platform): ReadonlyMap<string, string> {
  const words = known.get(platform) ?? readWords(platform);
  known.set(platform, words);
  return words;
}

function readWords(platform: Platform): ReadonlyMap<string, string> {
  const translations = loadTranslations(platform);
  const words = new Map<string, string>();
  for (const requirement of loadRequirements(platform)) {
    const translation = translations.get(requirement.id);
    if (translation?.of !== digestOf(requirement)) continue;
    words.set(requirement.statement, translation.statement);
    for (const [name, text] of Object.entries(requirement.readings))
      words.set(text, translation.readings[name] ?? text);
  }
  return words;
}

/** The platform that a requirement's id belongs to; undefined of those that belong to none. */
export function platformOf(requirement: string): Platform | undefined {
  return platforms.find((platform) => requirement.startsWith(`${prefixes[platform]}-`));
}

const prefixes: Readonly<Record<Platform, string>> = { haravan: 'HRV', sapo: 'SPO' };
