import type { Binding, Requirement } from '../../spec/requirements/requirement.ts';
import { observedOf } from '../../spec/observed.ts';
import type { Law } from '../judge-run.ts';
import { listHabits } from './observe-lists.ts';
import type { Finding } from './finding.ts';

/** The requirements that a finding touches, the one it is about first. */
export function touchedRequirements(finding: Finding, law: Law): readonly Requirement[] {
  const { about, place, places } = finding;
  const named = law.requirements.filter(({ id }) => id === place || place.startsWith(`${id} `));
  if (named.length > 0) return named;
  if (about === 'promise') return law.requirements.filter(({ id }) => places?.includes(id));
  if (about === 'key-set') {
    const { generationRequirement } = observedOf(law.dialect.platform);
    const recorded = law.requirements.filter(({ id }) => id === generationRequirement);
    return [
      ...recorded,
      ...ofFields(
        (places ?? []).map((name) => name.slice(1)),
        law,
      ),
    ];
  }
  if (about === 'header-gone' || about === 'header-added') return ofHeader(place, law);
  if (about === 'default')
    return boundTo(
      law,
      ({ check, with: given }) =>
        place === listHabits.limit && check === 'limit-obeyed' && given['limit'] === 'default',
    );
  if (about === 'answer' || about === 'refusal') return ofAnswers(places ?? [place], law);
  return ofFields(places ?? [place], law);
}

function ofFields(places: readonly string[], { requirements, ownerOf }: Law): readonly Requirement[] {
  const owners = new Set(places.map((place) => ownerOf(place)).filter((owner) => owner !== undefined));
  return requirements.filter(({ judgedBy }) =>
    judgedBy.some(({ check, with: given }) => check === 'field' && owners.has(String(given['path']))),
  );
}

function ofHeader(name: string, law: Law): readonly Requirement[] {
  if (name === law.dialect.callLimitHeader) return boundTo(law, ({ check }) => check === 'call-limit-header');
  return name === 'retry-after' ? boundTo(law, ({ check }) => check === 'retry-after') : [];
}

/** @param places `getOrder, unknown-order` */
function ofAnswers(places: readonly string[], law: Law): readonly Requirement[] {
  const asked = places.map((place) => place.split(', '));
  return boundTo(law, ({ check, with: given }) =>
    asked.some(([operation, intent]) => {
      const same = given['operation'] === undefined || given['operation'] === operation;
      if (intent === 'over-limit') return check === 'limit-maximum';
      if (intent === 'ask') return check === 'success-status' && same;
      return check === 'refused-with' && given['intent'] === intent && same;
    }),
  );
}

function boundTo({ requirements }: Law, fits: (binding: Binding) => boolean): readonly Requirement[] {
  return requirements.filter(({ judgedBy }) => judgedBy.some(fits));
}
