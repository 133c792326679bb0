import { loadRequirements } from '../../spec/requirements/load-requirements.ts';
import type { Requirement } from '../../spec/requirements/requirement.ts';
import { platforms } from '../../spec/platforms.ts';
import type { Catalogue } from './catalogue.ts';
import { requirementInVietnamese } from './in-vietnamese.ts';
import type { Language } from './language.ts';
import { translateMessage } from './translate-message.ts';
import { marked } from './translate-report.ts';
import { contractCatalogue } from './vi/of-contracts.ts';
import { pageCatalogue } from './vi/of-pages.ts';

/** What changed of a contract, in the language. Statements of requirements are in its words where they are this version's. */
export function contractChangeIn(says: string, language: Language | undefined): string {
  return language === 'vi' ? withStatements(say(says, contractCatalogue)) : says;
}

/** What a docs page states otherwise, or why it could not be read or carried over, in the language. */
export function pageChangeIn(says: string, language: Language | undefined): string {
  return language === 'vi' ? say(says, pageCatalogue) : says;
}

function say(text: string, catalogue: Catalogue): string {
  return translateMessage(text, catalogue) ?? marked(text);
}

/** Statements and readings of known requirements stand at the end of what is said, and within quotation marks. */
function withStatements(said: string): string {
  const id = /^(?:\[en\] )?(?<id>[A-Z]{3}-ORD-[A-Z]+-\d+)\b/.exec(said)?.groups?.['id'];
  const requirement = id === undefined ? undefined : requirementOf(id);
  if (requirement === undefined) return said;
  return [requirement.statement, ...Object.values(requirement.readings)].reduce(
    (text, english) =>
      text.replace(english, () => requirementInVietnamese(requirement.id, english) ?? english),
    said,
  );
}

let requirements: ReadonlyMap<string, Requirement> | undefined;

/** Read from disk once. */
function requirementOf(id: string): Requirement | undefined {
  requirements ??= new Map(
    platforms.flatMap((platform) => loadRequirements(platform)).map((each) => [each.id, each]),
  );
  return requirements.get(id);
}
