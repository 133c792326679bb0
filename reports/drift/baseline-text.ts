import { parseDocument, stringify } from 'yaml';
import { platforms, type Platform } from '../../spec/platforms.ts';
import {
  bases,
  type Basis,
  type Breach,
  type Habit,
  type ObservedShape,
  type Tally,
} from '../../suites/drift/shape.ts';

/** A text that is no baseline; the message says why. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError';
}

const format = 1;

const heading = `# What a shop's Order API was seen to look like: names, types and forms, in how many orders (or answers), and what the shop does where
# the docs leave it open. No values, no personal data. Written by \`order-conformance drift --update\`, sorted, to be read as a diff.
`;

/** The baseline as it is written: the same shape is the same text. */
export function renderBaseline(shape: ObservedShape): string {
  const {
    platform,
    basis,
    contract,
    exchanges,
    orders,
    fields,
    headers,
    readings,
    customs,
    habits,
    breaches,
  } = shape;
  const document = {
    format,
    platform,
    basis,
    contract,
    exchanges,
    orders,
    habits: record(habits, ({ fits }) => [...fits]),
    readings: record(readings, renderTally),
    customs: record(customs, renderTally),
    breaches: record(breaches, ({ places }) => [...places]),
    headers: record(headers, (names) => record(names, renderTally)),
    fields: record(fields, (paths) => record(paths, renderTally)),
  };
  return `${heading}${stringify(document, { lineWidth: 0, flowCollectionPadding: false })}`;
}

function record<V, T>(map: ReadonlyMap<string, V>, render: (value: V) => T): Readonly<Record<string, T>> {
  const sorted = [...map].toSorted(([left], [right]) => (left < right ? -1 : Number(left > right)));
  return Object.fromEntries(sorted.map(([name, value]) => [name === '' ? '(body)' : name, render(value)]));
}

/** `of 60, there 60, text 58, null 2`. */
function renderTally({ of, kinds }: Tally): string {
  return [
    `of ${String(of)}`,
    ...Object.entries(kinds).map(([kind, count]) => `${kind} ${String(count)}`),
  ].join(', ');
}

/** Reads a baseline back. @throws BaselineError */
export function parseBaseline(text: string): ObservedShape {
  const yaml = parseDocument(text, { prettyErrors: true, uniqueKeys: true });
  const [problem] = yaml.errors;
  if (problem !== undefined)
    throw new BaselineError(`it is not YAML: ${problem.message.split('\n')[0] ?? ''}`);
  const document = asRecord(yaml.toJS() ?? {}, 'the file');
  if (document['format'] !== format)
    throw new BaselineError(
      `\`format\` is not ${String(format)}: it is no baseline, or one of another version`,
    );
  return {
    platform: oneOf<Platform>(document, 'platform', platforms),
    basis: oneOf<Basis>(document, 'basis', bases),
    contract: String(document['contract'] ?? ''),
    exchanges: Number(document['exchanges'] ?? 0),
    orders: Number(document['orders'] ?? 0),
    habits: read(document, 'habits', (value, place): Habit => ({ fits: texts(value, place) })),
    readings: read(document, 'readings', parseTally),
    customs: read(document, 'customs', parseTally),
    breaches: read(document, 'breaches', (value, place): Breach => ({ places: texts(value, place) })),
    headers: read(document, 'headers', (names, place) => readAll(asRecord(names, place), parseTally, place)),
    fields: read(document, 'fields', (paths, place) => readAll(asRecord(paths, place), parseTally, place)),
  };
}

function oneOf<T extends string>(
  document: Readonly<Record<string, unknown>>,
  key: string,
  known: readonly T[],
): T {
  const found = known.find((name) => name === document[key]);
  if (found !== undefined) return found;
  throw new BaselineError(`\`${key}\` is none of ${known.join(', ')}`);
}

type ReadOne<V> = (value: unknown, place: string) => V;

function read<V>(
  document: Readonly<Record<string, unknown>>,
  key: string,
  one: ReadOne<V>,
): ReadonlyMap<string, V> {
  return readAll(asRecord(document[key] ?? {}, key), one, key);
}

function readAll<V>(
  entries: Readonly<Record<string, unknown>>,
  one: ReadOne<V>,
  place: string,
): ReadonlyMap<string, V> {
  return new Map(
    Object.entries(entries).map(([name, value]) => [
      name === '(body)' ? '' : name,
      one(value, `${place} → ${name}`),
    ]),
  );
}

function asRecord(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new BaselineError(`${place} is no list of names`);
}

function texts(value: unknown, place: string): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  throw new BaselineError(`${place} is no list`);
}

function parseTally(value: unknown, place: string): Tally {
  const counts = String(value)
    .split(', ')
    .map((part) => /^(?<kind>\S+) (?<count>\d{1,9})$/.exec(part)?.groups);
  const [of, ...kinds] = counts.map((parts) => {
    if (parts?.['kind'] === undefined)
      throw new BaselineError(`${place} is not written as counts: ${String(value)}`);
    return [parts['kind'], Number(parts['count'])] as const;
  });
  if (of?.[0] !== 'of') throw new BaselineError(`${place} does not begin with of how many`);
  return { of: of[1], kinds: Object.fromEntries(kinds), shows: {} };
}
