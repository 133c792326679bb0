import type { Finding } from './finding.ts';
import { sayKind } from './say-kinds.ts';

/** Of one place, and of many. */
type Titles = Readonly<Record<Finding['about'], (what: Titled) => string>>;

interface Titled extends Finding {
  /** `note`, or `12 attributes`. */
  readonly it: string;
  /** `is`, or `are`. */
  readonly be: string;
}

const titles: Titles = {
  gone: ({ it, be }) => `${it} ${be} gone`,
  'sometimes-gone': ({ it, be }) => `${it} ${be} missing now and then`,
  added: ({ it, be }) => `${it} ${be} new`,
  renamed: ({ was, is }) => `${was} is now called ${is}`,
  null: ({ it, be }) => `${it} ${be} null, as never before`,
  type: ({ it, be, kind }) => `${it} ${be} of another type: ${sayKind(kind)}`,
  filled: ({ it, be, kind }) => `${it} ${be} filled, always null before: ${sayKind(kind)}`,
  form: ({ it, be, kind }) => `${it} ${be} written in another form: ${sayKind(kind)}`,
  value: ({ it, kind }) => `${it} says ${sayKind(kind)}, which it never did`,
  size: ({ it, be }) => `${it} ${be} always empty`,
  misfit: ({ it, be }) => `${it} ${be} not as the contract describes it`,
  'header-gone': ({ place }) => `the header ${place} is gone`,
  'header-added': ({ place }) => `the header ${place} is new`,
  reading: ({ place }) => `${place}: the shop follows another reading of the docs`,
  coincidence: ({ place }) => `no longer so: ${place.replace(/^\S+ /, '')}`,
  'key-set': ({ kind }) => `orders have another key set: ${kind}`,
  settling: () => 'what is written is seen later',
  default: ({ place, was, is }) => `${place}: ${is}, was ${was}`,
  answer: ({ it }) => `${it}: answered with another status`,
  refusal: ({ it }) => `${it}: refused in another form`,
  promise: ({ it, be }) => `${it} ${be} broken`,
};

/** A finding in one line. */
export function titleOf(finding: Finding): string {
  const { about, place, places = [place] } = finding;
  const many = places.length > 1 && about !== 'renamed' && about !== 'key-set';
  const it = many ? countedPlaces(finding, places.length) : place;
  return titles[about]({ ...finding, it, be: many ? 'are' : 'is' });
}

/** `12 attributes of line_items[]`, or `note in 12 objects`. */
function countedPlaces({ about, place }: Finding, count: number): string {
  if (place.startsWith('*.')) return `${String(count)} attributes ${place.slice(2)}`;
  const of = place.endsWith('.*') ? ` of ${place.slice(0, -2)}` : '';
  return `${String(count)} ${nounOf(about)}${of}`;
}

function nounOf(about: Finding['about']): string {
  if (about === 'promise') return 'requirements';
  return about === 'answer' || about === 'refusal' ? 'requests' : 'attributes';
}
