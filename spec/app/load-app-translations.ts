import { readFileSync } from 'node:fs';
import { readTranslations, type Translation } from '../requirements/load-translations.ts';

/** Loads what is asked of apps in Vietnamese, by id: one file for all platforms. @throws TranslationsError */
export function loadAppTranslations(): ReadonlyMap<string, Translation> {
  return readTranslations(readFileSync(new URL('./requirements.vi.yaml', import.meta.url), 'utf8'));
}
