import { isPlatform } from '../../spec/platforms.ts';
import { intents, profiles, type EvidenceRecord } from './record.ts';

type Fits = (value: unknown) => boolean;

const isText: Fits = (value) => typeof value === 'string';
const isList: Fits = (value) => Array.isArray(value);
const isOneOf =
  (known: readonly string[]): Fits =>
  (value) =>
    known.includes(value as string);

/** What judging reads of each record, and nothing more: an older record may lack what was added since. */
const shapes: Readonly<Record<EvidenceRecord['type'], Readonly<Record<string, Fits>>>> = {
  run: {
    platform: (value) => isText(value) && isPlatform(value as string),
    profile: isOneOf(profiles),
    capabilities: isList,
  },
  exchange: {
    id: isText,
    intent: isOneOf(intents),
    request: isRequest,
    response: (value) => value === null || isResponse(value),
  },
  scenario: { name: isText, areas: isList, end: isText },
  sequence: { requirements: isList, steps: isList },
  'clean-up': { end: isText, leaks: isList },
  progress: { scenario: isText, reached: isText },
  resumption: { resumedAt: isText },
};

/** The first attribute of a record that is missing or of no use; undefined where there is none. */
export function misfitIn(record: { readonly type: EvidenceRecord['type'] }): string | undefined {
  const attributes = record as Readonly<Record<string, unknown>>;
  return Object.entries(shapes[record.type]).find(([name, fits]) => !fits(attributes[name]))?.[0];
}

function isRequest(value: unknown): boolean {
  const { method, url, body } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return isText(method) && isText(url) && (url as string).startsWith('/') && (body === null || isText(body));
}

function isResponse(value: unknown): boolean {
  const { status, headers, body } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return typeof status === 'number' && isText(body) && typeof headers === 'object' && headers !== null;
}
