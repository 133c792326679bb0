import { askedBy, requirementWords } from './requirement-words.ts';
import { translateMessage, translateValue } from './translate-message.ts';
import { vietnamese } from './vi/vietnamese.ts';

/** A requirement's statement, reading or ground in Vietnamese; undefined where its words have none. */
export function requirementInVietnamese(requirement: string, text: string): string | undefined {
  const asked = askedBy(requirement);
  return asked === undefined ? undefined : requirementWords(asked).get(text);
}

/** What this suite says of a shop in Vietnamese; undefined where there are no words for it. */
export function messageInVietnamese(text: string): string | undefined {
  return translateMessage(text, vietnamese);
}

/** Words of ours that shops and apps send as values, too. */
const sentToo: ReadonlySet<string> = new Set(['cancelled', 'closed', 'confirmed', 'line', 'none', 'order']);

/** What was expected or received in Vietnamese, where it is words of ours; undefined where it is, or may be, a value that was sent. */
export function valueInVietnamese(text: string): string | undefined {
  if (sentToo.has(text)) return undefined;
  const translated = translateValue(text, vietnamese);
  return translated === text ? undefined : translated;
}
