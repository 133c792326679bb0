import { JsonNumber, type Json, type JsonObject } from '../json/exact-json.ts';
import { splitTags } from './read-order.ts';
import type { Kind, Shape } from './shape.ts';
import type { WireNames } from './wire-names.ts';

type Drafted = Readonly<Record<string, unknown>>;

/** Writes a neutral draft as the platform's JSON: its names, exact numbers, nothing that the draft leaves open. */
export function writeDraft(shape: Shape, draft: object, names: WireNames): JsonObject {
  const given = draft as Drafted;
  const entries = Object.keys(shape)
    .filter((attribute) => given[attribute] !== undefined)
    .map((attribute) => [
      names.toWire(attribute),
      writeValue(shape[attribute] as Kind, given[attribute], names),
    ]);
  return Object.fromEntries(entries) as JsonObject;
}

/** Reads the platform's JSON of a request back as the neutral draft: what recorded evidence says was asked for. */
export function readDraft(shape: Shape, raw: JsonObject, names: WireNames): Drafted {
  const entries = Object.keys(shape)
    .map((attribute) => [attribute, raw[names.toWire(attribute)]] as const)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([attribute, value]) => [attribute, readDraftValue(shape[attribute] as Kind, value as Json, names)]);
  return Object.fromEntries(entries) as Drafted;
}

function writeValue(kind: Kind, value: unknown, names: WireNames): Json {
  if (typeof kind === 'object') {
    if ('list' in kind) return (value as readonly object[]).map((item) => writeDraft(kind.list, item, names));
    return writeDraft(kind.one, value as object, names);
  }
  switch (kind) {
    case 'id':
    case 'amount':
      return new JsonNumber(value as string);
    case 'quantity':
      return new JsonNumber(String(value));
    case 'tags':
      return (value as readonly string[]).join(',');
    case 'flag':
    case 'text':
    case 'amountText':
      return value as Json;
  }
}

function readDraftValue(kind: Kind, value: Json, names: WireNames): unknown {
  if (typeof kind === 'object') {
    if ('list' in kind) {
      return Array.isArray(value) ? value.map((item: JsonObject) => readDraft(kind.list, item, names)) : [];
    }
    return readDraft(kind.one, value as JsonObject, names);
  }
  if (kind === 'quantity') return value instanceof JsonNumber ? value.toNumber() : Number(value);
  if (kind === 'tags') return splitTags(String(value));
  return value instanceof JsonNumber ? value.source : value;
}
