import type { PersonalPlan } from '../../../spec/personal-data.ts';
import type { ExchangeRecord } from '../../evidence/record.ts';
import { editJson } from './edit-json.ts';
import { expectNames } from './expect-names.ts';
import type { Pseudonyms } from './pseudonyms.ts';

/** Lets pseudonyms go on where another part of the run, or an earlier sitting of it, has left off. */
export function takeUp(
  pseudonyms: Pseudonyms,
  exchanges: readonly Pick<ExchangeRecord, 'request' | 'response'>[],
  plan: PersonalPlan,
): void {
  const sent = new Set<string>();
  const received = new Set<string>();
  for (const { request, response } of exchanges) {
    // What had no pseudonym in an answer either was the run's own, or told of nobody.
    collect(request.body, sent, plan);
    collect(response?.body ?? null, received, plan);
  }
  pseudonyms.takeUp({ sent, received: [...received].filter((text) => !sent.has(text)) });
  for (const { request } of exchanges)
    if (isJson(request.body)) expectNames(JSON.parse(request.body), pseudonyms);
}

function collect(body: string | null, texts: Set<string>, plan: PersonalPlan): void {
  if (!isJson(body)) return;
  editJson(body, plan, {
    text: (value, says) => {
      if (says !== 'plain' && value !== '') texts.add(value);
      return value;
    },
    number: (source) => source,
    name: (name) => name,
  });
}

function isJson(body: string | null): body is string {
  try {
    JSON.parse(body ?? '');
    return true;
  } catch {
    return false;
  }
}
