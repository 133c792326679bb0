import type { Flags } from '../../config/settle.ts';
import { languages, type Language } from '../../lang/language.ts';
import { chooseOne } from './choose-one.ts';

/** Reads the language that people read. What the machine is set to is not asked: a run gives the same report anywhere. @throws UsageError */
export function readLanguage({ lang }: Flags): Language {
  return chooseOne('language', typeof lang === 'string' ? lang : 'en', languages);
}
