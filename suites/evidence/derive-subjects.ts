import type { Dialect } from '../../spec/dialect.ts';
import type { SubjectKind, Subjects } from './subjects.ts';
import { deriveChanges, deriveProbes } from './derive-changes.ts';
import { deriveCreations } from './derive-creations.ts';
import { deriveCounts, deriveListings, derivePagings } from './derive-listings.ts';
import { derivePairs } from './derive-pairs.ts';
import { deriveTwins } from './derive-twins.ts';
import { openExchange, type Exchange } from './exchange.ts';
import { Lives } from './lives.ts';
import { judgedExchanges, type Evidence } from './read-evidence.ts';
import type { ExchangeRecord } from './record.ts';
import { triedAgain } from './tried-again.ts';

export type SubjectLists = { readonly [K in SubjectKind]: readonly Subjects[K][] };

/** Derives everything that checks are asked about from the exchanges of a run. */
export function deriveSubjects(evidence: Evidence, dialect: Dialect): SubjectLists {
  const { all, settled: exchanges } = openAll(judgedExchanges(evidence), dialect);
  const lives = new Lives(exchanges, dialect);
  const creations = deriveCreations(lives);
  const listings = deriveListings(exchanges, lives, dialect);
  return {
    exchange: all,
    sighting: lives.sightings,
    creation: creations,
    change: deriveChanges(exchanges, lives, dialect),
    listing: listings,
    paging: derivePagings(listings, exchanges, dialect),
    count: deriveCounts(exchanges, listings, dialect),
    probe: deriveProbes(exchanges, lives),
    life: lives.ours(),
    pair: derivePairs(exchanges, lives),
    twins: deriveTwins(lives.ours()),
    run: [{ exchanges, creations, sightings: lives.sightings }],
  };
}

/** Every exchange, and those that are not mere tries; their positions are counted among the latter. */
function openAll(
  records: readonly ExchangeRecord[],
  dialect: Dialect,
): { readonly all: readonly Exchange[]; readonly settled: readonly Exchange[] } {
  const tries = triedAgain(records);
  const settled: Exchange[] = [];
  const all = records.map((record) => {
    const exchange = openExchange(record, settled.length, dialect);
    if (!tries.has(record.id)) settled.push(exchange);
    return exchange;
  });
  return { all, settled };
}
