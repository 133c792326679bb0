import type { ComparedAspect } from '../../suites/portability/compare-platforms.ts';
import type { Language } from './language.ts';
import { translateMessage } from './translate-message.ts';
import { marked } from './translate-report.ts';
import { portabilityCatalogue } from './vi/of-portability.ts';

/** An aspect of two platforms in the language; names of attributes and operations are the same in any. */
export function translateAspect(aspect: ComparedAspect, language: Language | undefined): ComparedAspect {
  if (language !== 'vi') return aspect;
  return { ...aspect, question: say(aspect.question), left: say(aspect.left), right: say(aspect.right) };
}

function say(text: string): string {
  return translateMessage(text, portabilityCatalogue) ?? (/[a-z] [a-z]/.test(text) ? marked(text) : text);
}
