import { readLineAt, type Place } from '../../../suites/audit/read-lines.ts';
import type { ExchangeRecord } from '../../../suites/evidence/record.ts';
import type { TrafficResults } from '../traffic-results.ts';

/** The exchanges that a page shows. */
export interface ShownTraffic {
  /** In the order in which they were sent; of those that no finding names, the bodies may be left out. */
  readonly exchanges: readonly ExchangeRecord[];
  /** They are all there are. */
  readonly whole: boolean;
}

/** Exchanges that a page lists; of longer traffic, those that a finding names. */
const mostListed = 5_000;

/** The exchanges that findings and conditions name. */
export function citedInTraffic({
  app,
  answers,
  conditions,
}: Pick<TrafficResults, 'app' | 'answers' | 'conditions'>): ReadonlySet<string> {
  const reasons = [app, answers].flatMap((part) =>
    (part?.requirements ?? []).flatMap((requirement) => requirement.reasons),
  );
  return new Set([
    ...reasons.flatMap(({ exchanges, examples = [] }) => [
      ...exchanges,
      ...examples.map(({ exchange }) => exchange),
    ]),
    ...(conditions ?? []).flatMap(({ exchanges }) => exchanges),
  ]);
}

/** Of recorded exchanges, those that a page shows. */
export function pickShown(recorded: readonly ExchangeRecord[], results: TrafficResults): ShownTraffic {
  const cited = citedInTraffic(results);
  const whole = recorded.length <= mostListed;
  const shown = whole ? recorded : recorded.filter(({ id }) => cited.has(id));
  return { exchanges: inOrder(shown), whole };
}

/** Exchanges that were recorded in a file, however long. */
export interface FiledTraffic {
  readonly file: string;
  /** Where each stands in it, by id. */
  readonly places: ReadonlyMap<string, Place>;
  /** The exchanges, of which bodies may be left out. */
  readonly records: readonly ExchangeRecord[];
}

/** The same from a file, of which no more is read than what findings name. @throws the file system's error */
export function readShown({ file, places, records }: FiledTraffic, results: TrafficResults): ShownTraffic {
  const cited = citedInTraffic(results);
  const whole = results.requests <= mostListed;
  const shown = records.flatMap((record) => {
    const place = cited.has(record.id) ? places.get(record.id) : undefined;
    if (place !== undefined) return [JSON.parse(readLineAt(file, place)) as ExchangeRecord];
    return whole ? [withoutBodies(record)] : [];
  });
  return { exchanges: inOrder(shown), whole };
}

function withoutBodies({ request, response, ...record }: ExchangeRecord): ExchangeRecord {
  return {
    ...record,
    request: { ...request, body: null },
    response: response && { ...response, body: '' },
  };
}

function inOrder(exchanges: readonly ExchangeRecord[]): readonly ExchangeRecord[] {
  return exchanges.toSorted((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
}
