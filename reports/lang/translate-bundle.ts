import type { Language } from './language.ts';
import { translateMessage } from './translate-message.ts';
import { marked } from './translate-report.ts';
import { bundleCatalogue } from './vi/of-bundles.ts';

/** What is said of a bundle, or of a run that is to be one, in the language; what there are no words for is in English, and marked. */
export function bundleInLanguage(text: string, language: Language): string {
  return language === 'vi' ? (translateMessage(text, bundleCatalogue) ?? marked(text)) : text;
}
