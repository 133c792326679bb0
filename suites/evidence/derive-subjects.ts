import type { Dialect } from '../../spec/dialect.ts';
import type { SubjectKind, Subjects } from './subjects.ts';
import { deriveChanges, deriveProbes } from './derive-changes.ts';
import { deriveCreations } from './derive-creations.ts';
import { deriveCounts, deriveListings, derivePagings } from './derive-listings.ts';
import { derivePairs } from './derive-pairs.ts';
import { deriveTwins } from './derive-twins.ts';
import { openExchange } from './exchange.ts';
import { Lives } from './lives.ts';
import type { Evidence } from './read-evidence.ts';

export type SubjectLists = { readonly [K in SubjectKind]: readonly Subjects[K][] };

/** Derives everything that checks are asked about from the exchanges of a run. */
export function deriveSubjects(evidence: Evidence, dialect: Dialect): SubjectLists {
  const exchanges = evidence.exchanges.map((record, index) => openExchange(record, index, dialect));
  const lives = new Lives(exchanges, dialect);
  const creations = deriveCreations(lives);
  const listings = deriveListings(exchanges, lives, dialect);
  return {
    exchange: exchanges,
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
