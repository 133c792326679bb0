import { isJsonArray, isJsonObject, JsonNumber, type Json } from '../../spec/json/exact-json.ts';

/** The kinds of a value: its type, its form where it has one, and itself where it is one of a few words. Never anything else of it. */
export function kindsOfValue(value: Json, { listed }: { readonly listed: boolean }): readonly string[] {
  if (value === null) return ['null'];
  if (typeof value === 'boolean') return ['flag'];
  if (value instanceof JsonNumber) return ['number', value.source.includes('.') ? 'decimals' : 'whole'];
  if (isJsonArray(value)) return ['list', value.length === 0 ? 'empty' : 'filled'];
  if (isJsonObject(value)) return ['object'];
  return ['text', formOf(value), ...(listed && word.test(value) ? [`=${value}`] : [])];
}

/** A short word in lower case: the value of a status, and nobody's name. */
const word = /^[a-z][a-z0-9_-]{1,29}$/;
const time = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.(?<fraction>\d+))?)?(?<zone>Z|[+-]\d{2}:?\d{2})?$/;

function formOf(text: string): string {
  const parts = time.exec(text)?.groups;
  if (parts !== undefined) return `time-${digitsOf(parts['fraction'])}-${zoneOf(parts['zone'])}`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'date';
  const decimals = /^-?\d+\.(?<decimals>\d{1,9})$/.exec(text)?.groups?.['decimals'];
  if (decimals !== undefined) return `amount-${String(decimals.length)}`;
  if (/^https?:\/\//.test(text)) return 'url';
  if (/^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/i.test(text)) return 'uuid';
  return /^[\da-f]{32,}$/.test(text) ? 'hex' : 'plain';
}

/** A shop that leaves out zeros at the end shows fewer digits now and then: what counts is how exact its clock is. */
function digitsOf(fraction = ''): string {
  if (fraction === '') return '0';
  if (fraction.length <= 3) return '1to3';
  return fraction.length <= 6 ? '4to6' : '7';
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return 'local';
  return zone === 'Z' ? 'Z' : 'offset';
}
