import { deriveSubjects } from '../evidence/derive-subjects.ts';
import { ExchangeFacts } from '../evidence/exchange-facts.ts';
import { judgedExchanges, type Evidence } from '../evidence/read-evidence.ts';
import { openExchange } from '../evidence/exchange.ts';
import { judgeRun, type Law } from '../judge-run.ts';
import { observeAnswers } from './observe-answers.ts';
import { observeBreaches } from './observe-breaches.ts';
import { observeCustoms } from './observe-customs.ts';
import { observeFields } from './observe-fields.ts';
import { observeHeaders } from './observe-headers.ts';
import { observeLists } from './observe-lists.ts';
import { observeReadings, type Looking } from './observe-readings.ts';
import type { Basis, ObservedShape } from './shape.ts';

/** Learns from evidence what a shop's Order API looks like. Pure: the same evidence has the same shape. */
export function observeShape(evidence: Evidence, law: Law, basis: Basis): ObservedShape {
  const { dialect, contract, validators, ownerOf } = law;
  const subjects = deriveSubjects(evidence, dialect);
  const facts = new ExchangeFacts(validators, dialect);
  const looking: Looking = { subjects, given: { dialect, contract, facts, ownerOf } };
  const exchanges = subjects.exchange;
  const sent = judgedExchanges(evidence).map((record, index) => openExchange(record, index, dialect));
  return {
    platform: dialect.platform,
    basis,
    contract: contract.digest,
    exchanges: exchanges.length,
    orders: new Set(exchanges.flatMap(({ orders }) => orders.map(({ id }) => id))).size,
    fields: observeFields(exchanges, law),
    headers: observeHeaders(exchanges),
    readings: observeReadings(law.requirements, looking),
    customs: observeCustoms({ exchanges, sent }, dialect),
    habits: new Map([
      ...observeAnswers(exchanges, basis),
      ...observeLists({ listings: subjects.listing, counts: subjects.count }, dialect),
    ]),
    breaches: observeBreaches(looking, judgeRun(evidence, law), basis),
  };
}
