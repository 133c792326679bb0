import { messageInVietnamese, requirementInVietnamese, valueInVietnamese } from '../lang/in-vietnamese.ts';

/** Something to be read in Vietnamese: a text of ours, and the requirement it belongs to. */
export interface Translatable {
  /** In English, as the results have it. */
  readonly text: string;
  /** What kind of text it is: one is looked up by the requirement's id, another by its words. */
  readonly kind: 'statement' | 'reading' | 'message' | 'check' | 'note' | 'step' | 'value';
  /** Id; absent where it belongs to none. */
  readonly requirement?: string;
}

/** Puts a text into Vietnamese. @returns undefined where there are no words for it: then it is shown in English, and marked so */
export type InVietnamese = (translatable: Translatable) => string | undefined;

/** What is known in Vietnamese beside the page's own words. */
export const inVietnamese: InVietnamese = ({ kind, text, requirement }) => {
  if (kind === 'value') return valueInVietnamese(text);
  return requirement !== undefined && (kind === 'statement' || kind === 'reading')
    ? requirementInVietnamese(requirement, text)
    : messageInVietnamese(text);
};
