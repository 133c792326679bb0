import { english, type ReportTexts } from './english.ts';
import type { Language } from './language.ts';
import { report as vietnamese } from './vi/report.ts';

const byLanguage: Readonly<Record<Language, ReportTexts>> = { en: english, vi: vietnamese };

/** The words of reports in a language; English where none was chosen. */
export function textsIn(language: Language | undefined): ReportTexts {
  return byLanguage[language ?? 'en'];
}
