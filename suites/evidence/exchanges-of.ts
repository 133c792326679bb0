import type { Exchange } from './exchange.ts';
import type { Sighting, SubjectKind, Subjects } from './subjects.ts';

type Shown = { readonly [K in SubjectKind]: (subject: Subjects[K]) => readonly Exchange[] };

/** The exchanges that a subject of each kind stands on, the decisive one first. */
export const exchangesOf: Shown = {
  exchange: (exchange) => [exchange],
  sighting: ({ exchange }) => [exchange],
  creation: ({ exchange }) => [exchange],
  change: ({ exchange, after }) => withReading(exchange, after),
  listing: ({ exchange }) => [exchange],
  paging: ({ pages }) => pages.map(({ exchange }) => exchange),
  walk: ({ closing }) => closing,
  resighting: ({ read, listed }) => [read.exchange, listed.exchange],
  count: ({ exchange, around }) => [exchange, ...around],
  probe: ({ exchange, after }) => withReading(exchange, after),
  life: ({ events }) =>
    events.flatMap((event) => (event.kind === 'seen' ? [event.sighting.exchange] : [])).slice(-1),
  pair: ({ exchanges, after }) => [...(after ? [after.exchange] : []), ...exchanges],
  twins: ({ left, right }) => [right.exchange, left.exchange],
  run: ({ creations }) => creations.slice(-1).map(({ exchange }) => exchange),
};

function withReading(exchange: Exchange, after: Sighting | undefined): readonly Exchange[] {
  return after === undefined ? [exchange] : [after.exchange, exchange];
}
