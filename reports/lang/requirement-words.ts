import { loadAppRequirements } from '../../spec/app/load-app-requirements.ts';
import { loadAppTranslations } from '../../spec/app/load-app-translations.ts';
import { platforms, type Platform } from '../../spec/platforms.ts';
import { loadRequirements } from '../../spec/requirements/load-requirements.ts';
import { digestOf, loadTranslations, type Translation } from '../../spec/requirements/load-translations.ts';
import type { Requirement } from '../../spec/requirements/requirement.ts';

/** Of whom something is required: of a platform's shops, or of apps. */
export type Asked = Platform | 'app';

const known = new Map<Asked, ReadonlyMap<string, string>>();

/**
 * Statements, readings and grounds of requirements in Vietnamese, by their English: so results that were judged by other words are not
 * put into words that say something else. Read from disk once.
 */
export function requirementWords(asked: Asked): ReadonlyMap<string, string> {
  const words = known.get(asked) ?? readWords(asked);
  known.set(asked, words);
  return words;
}

function readWords(asked: Asked): ReadonlyMap<string, string> {
  if (asked !== 'app') return wordsOf(loadRequirements(asked), loadTranslations(asked));
  return wordsOf(
    platforms.flatMap((platform) => loadAppRequirements(platform)),
    loadAppTranslations(),
  );
}

function wordsOf(
  requirements: readonly (Requirement & { readonly why?: string | undefined })[],
  translations: ReadonlyMap<string, Translation>,
): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const requirement of requirements) {
    const translation = translations.get(requirement.id);
    if (translation?.of !== digestOf(requirement)) continue;
    words.set(requirement.statement, translation.statement);
    for (const [name, text] of Object.entries(requirement.readings))
      words.set(text, translation.readings[name] ?? text);
    if (requirement.why !== undefined && translation.why !== undefined)
      words.set(requirement.why, translation.why);
  }
  return words;
}

/** Of whom the requirement with an id is asked; undefined where the id is none of ours. */
export function askedBy(requirement: string): Asked | undefined {
  return (['app', ...platforms] as const).find((asked) => requirement.startsWith(`${prefixes[asked]}-`));
}

const prefixes: Readonly<Record<Asked, string>> = { app: 'APP', haravan: 'HRV', sapo: 'SPO' };
