import { digestOf, type Translation } from '../../../spec/requirements/load-translations.ts';

type Translated = Parameters<typeof digestOf>[0] & { readonly id: string };
type Translations = ReadonlyMap<string, Translation>;

/** What is translated from English that stands there no more, each with what to do. */
export function staleOf(requirements: readonly Translated[], translations: Translations): readonly string[] {
  return requirements.flatMap((requirement) => {
    const due = digestOf(requirement);
    const { id, statement } = requirement;
    return translations.get(id)?.of === due
      ? []
      : [`${id}: translate “${statement}”, then write of: '${due}'`];
  });
}

/** Ids of what names something else in code than the English does. */
export function namedOtherwise(
  requirements: readonly Translated[],
  translations: Translations,
): readonly string[] {
  return requirements
    .filter(({ id, statement }) => namesIn(translations.get(id)?.statement) !== namesIn(statement))
    .map(({ id }) => id);
}

function namesIn(text = ''): string {
  return [...new Set(text.match(/`[^`]+`/g))].toSorted().join(', ');
}
