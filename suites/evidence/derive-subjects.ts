import type { Dialect } from '../../spec/dialect.ts';
import type { SubjectKind, Subjects } from './subjects.ts';
import { deriveChanges, deriveProbes } from './derive-changes.ts';
import { deriveCreations } from './derive-creations.ts';
import { deriveCounts, deriveListings, derivePagings } from './derive-listings.ts';
import { derivePairs } from './derive-pairs.ts';
import { deriveTwins } from './derive-twins.ts';
import { openExchange, type Exchange } from './exchange.ts';
import { findLateReadings, type LateReadings } from './late-readings.ts';
import { KnownOrders } from './known-orders.ts';
import { Lives } from './lives.ts';
import { judgedExchanges, type Evidence } from './read-evidence.ts';
import { Walking } from '../audit/walking.ts';
import { deriveResightings } from '../audit/derive-resightings.ts';
import { isAudit } from '../audit/is-audit.ts';
import { CertainOrders } from '../audit/certain-orders.ts';
import { triedAgain } from './tried-again.ts';

export type SubjectLists = { readonly [K in SubjectKind]: readonly Subjects[K][] };

/** What is known from earlier chapters of a run. */
export interface EarlierChapters {
  /** Walks that began in one of them. */
  readonly walking?: Walking;
  /** Orders that they showed. */
  readonly known?: Pick<KnownOrders, 'shownBy'>;
}

/** Derives everything that checks are asked about from the exchanges of a run, or of one chapter of it. */
export function deriveSubjects(
  evidence: Evidence,
  dialect: Dialect,
  { walking = new Walking(dialect), known = new KnownOrders() }: EarlierChapters = {},
): SubjectLists {
  const { all, settled: exchanges, isUnsure } = openAll(evidence, dialect);
  const lives = new Lives(exchanges, { dialect, isUnsure });
  const creations = deriveCreations(lives);
  const listings = deriveListings(exchanges, lives, {
    dialect,
    certain: CertainOrders.among(lives, isAudit(evidence.run)),
  });
  return {
    exchange: all,
    sighting: lives.sightings,
    creation: creations,
    change: deriveChanges(exchanges, lives, dialect),
    listing: listings,
    walk: walking.follow(exchanges),
    resighting: deriveResightings(lives.sightings),
    paging: derivePagings(listings, exchanges, dialect),
    count: deriveCounts(exchanges, listings, dialect),
    probe: deriveProbes(exchanges, lives),
    life: lives.ours(),
    pair: derivePairs(exchanges, lives),
    twins: deriveTwins(lives.ours()),
    run: [{ exchanges, creations, sightings: lives.sightings, known }],
  };
}

interface Opened extends Pick<LateReadings, 'isUnsure'> {
  readonly all: readonly Exchange[];
  readonly settled: readonly Exchange[];
}

/**
 * Every exchange that happened, and those that things are derived from: without mere tries, and without readings that only came too
 * early. Positions are counted among the latter.
 */
function openAll(evidence: Evidence, dialect: Dialect): Opened {
  const records = judgedExchanges(evidence);
  const opened = records.map((record) => openExchange(record, 0, dialect));
  const tries = triedAgain(records);
  const answered = opened.filter(({ record }) => !tries.has(record.id));
  const { late, isUnsure } = findLateReadings(answered, evidence.run.settleMs ?? 0);
  const settled = answered
    .filter(({ record }) => !late.has(record.id))
    .map((exchange, index) => ({ ...exchange, index }));
  const bySettled = new Map(settled.map((exchange) => [exchange.record.id, exchange]));
  // That an order was not there yet is no answer to be judged; of any other early reading its form still is.
  const all = opened.flatMap((exchange) => {
    const { id } = exchange.record;
    return late.has(id) && !exchange.accepted ? [] : [bySettled.get(id) ?? exchange];
  });
  return { all, settled, isUnsure };
}
