import type { DifferenceRecord } from '../../suites/drift/difference.ts';
import type { DriftRecord } from '../drift/drift-record.ts';
import { requirementInVietnamese } from './in-vietnamese.ts';
import type { Language } from './language.ts';
import { translateMessage } from './translate-message.ts';
import { marked } from './translate-report.ts';
import { driftCatalogue } from './vi/of-drift.ts';

/** A record of drift whose differences are told in the language; what there are no words for is in English, and marked `[en]`. */
export function translateDrift(record: DriftRecord, language: Language | undefined): DriftRecord {
  if (language !== 'vi') return record;
  return {
    ...record,
    differences: record.differences.map((difference) => ({
      ...difference,
      ...translateDifference(difference, language),
    })),
  };
}

/** What a difference says, in the language. */
export function translateDifference<Difference extends DifferenceRecord>(
  difference: Difference,
  language: Language | undefined,
): Difference {
  if (language !== 'vi') return difference;
  const { title, was, is, breaks, confidence, where } = difference;
  const seen = (text: string): string => readingsInVietnamese(difference, text) ?? saySeen(difference, text);
  return {
    ...difference,
    title: say(title),
    was: seen(was),
    is: seen(is),
    breaks: say(breaks),
    confidence: say(confidence),
    where: where.map((place) => translateMessage(place, driftCatalogue) ?? place),
  };
}

/** The title of a difference in the language. */
export function translateTitle(title: string, language: Language | undefined): string {
  return language === 'vi' ? say(title) : title;
}

function say(text: string): string {
  return translateMessage(text, driftCatalogue) ?? marked(text);
}

/** What was seen: words of ours, or names and values of the shop, which are the same in any language. */
function saySeen({ id }: DifferenceRecord, text: string): string {
  if (id.startsWith('renamed/')) return text;
  return translateMessage(text, driftCatalogue) ?? (/^[^{].* [a-z]/.test(text) ? marked(text) : text);
}

/** `before discounts in 15 of 15, after discounts in 3 of 15`: readings are told in the words of their requirement. */
function readingsInVietnamese({ id }: DifferenceRecord, text: string): string | undefined {
  const [about, requirement = ''] = id.split('/');
  if (about !== 'reading') return undefined;
  const parts = text.split(/ in (\d+) of (\d+)(?:, |$)/);
  const told: string[] = [];
  for (let at = 0; at + 2 < parts.length; at += 3) {
    const [meaning = '', count, of] = parts.slice(at, at + 3);
    const said = requirementInVietnamese(requirement, meaning) ?? marked(meaning);
    told.push(`${said}: ${String(count)} trên ${String(of)}`);
  }
  return told.length === 0 ? undefined : told.join('; ');
}
