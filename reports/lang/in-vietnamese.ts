import { platformOf, requirementWords } from './requirement-words.ts';
import { translateMessage } from './translate-message.ts';
import { vietnamese } from './vi/vietnamese.ts';

/** A requirement's statement or reading in Vietnamese; undefined where its words have none. */
export function requirementInVietnamese(requirement: string, text: string): string | undefined {
  const platform = platformOf(requirement);
  return platform === undefined ? undefined : requirementWords(platform).get(text);
}

/** What this suite says of a shop in Vietnamese; undefined where there are no words for it. */
export function messageInVietnamese(text: string): string | undefined {
  return translateMessage(text, vietnamese);
}
