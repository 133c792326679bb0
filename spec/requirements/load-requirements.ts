import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Platform } from '../platforms.ts';
import {
  capabilities,
  levels,
  sourceKinds,
  untestedReasons,
  type Binding,
  type Requirement,
  type Source,
} from './requirement.ts';

/** A requirements file that cannot be used; the message says which entry and why. */
export class RequirementsError extends Error {
  override readonly name = 'RequirementsError';
}

type Entry = Readonly<Record<string, unknown>>;

const keys = new Set([
  'id', 'level', 'statement', 'source', 'ruling', 'readings', 'consistent', 'needs', 'profile', 'where-seen', 'judged-by', 'untested',
]); // prettier-ignore

const loaded = new Map<Platform, readonly Requirement[]>();

/**
 * Loads a platform's requirements, once a process, in the order of the file. They are shared by all who load them: do not change them.
 * Throws {@link RequirementsError}.
 */
export function loadRequirements(platform: Platform): readonly Requirement[] {
  const known = loaded.get(platform);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(`../${platform}/requirements.yaml`, import.meta.url), 'utf8');
  const requirements = readRequirements(text);
  loaded.set(platform, requirements);
  return requirements;
}

/** Reads requirements from YAML text. Unknown keys, unknown levels and ids used twice are refused. */
export function readRequirements(text: string): readonly Requirement[] {
  const document: unknown = parse(text);
  const entries = isEntry(document) ? document['requirements'] : undefined;
  if (!Array.isArray(entries)) throw new RequirementsError('the file has no list named `requirements`');
  const requirements = entries.map((entry: Entry) => readEntry(entry));
  const seen = new Set<string>();
  for (const { id } of requirements) {
    if (seen.has(id)) throw new RequirementsError(`${id} is used twice; an id is never reused`);
    seen.add(id);
  }
  return requirements;
}

function readEntry(entry: Entry): Requirement {
  const id = textOf(entry, 'id', '(an entry without id)');
  const refuse = (why: string): never => {
    throw new RequirementsError(`${id}: ${why}`);
  };
  const unknown = Object.keys(entry).find((key) => !keys.has(key));
  if (unknown !== undefined) refuse(`unknown key \`${unknown}\``);
  const area =
    /^[A-Z]{3}-ORD-([A-Z]+)-\d{2,3}$/.exec(id)?.[1] ?? refuse('an id reads like HRV-ORD-CANCEL-02');
  const untested = entry['untested'] as Requirement['untested'];
  const judgedBy = (entry['judged-by'] as readonly (string | Entry)[] | undefined) ?? [];
  if ((untested === undefined) === (judgedBy.length === 0)) refuse('needs either `judged-by` or `untested`');
  if (untested !== undefined && !(untested.reason in untestedReasons))
    refuse(`unknown reason \`${untested.reason}\``);
  const requirement: Requirement = {
    id,
    area: area.toLowerCase(),
    level: oneOf(levels, entry['level']) ?? refuse(`level is one of ${levels.join(', ')}`),
    statement: textOf(entry, 'statement', id),
    sources: asList(entry['source']).map((source) => readSource(source, refuse)),
    ruling: entry['ruling'] === undefined ? undefined : String(entry['ruling']),
    readings: (entry['readings'] as Requirement['readings'] | undefined) ?? {},
    consistent:
      oneOf(['shop', 'value'] as const, entry['consistent'] ?? 'value') ??
      refuse('consistent is shop or value'),
    needs: asList(entry['needs']).map(
      (need) => oneOf(capabilities, need) ?? refuse(`unknown need \`${String(need)}\``),
    ),
    profile:
      oneOf(['smoke', 'core', 'full'] as const, entry['profile'] ?? 'core') ?? refuse('unknown profile'),
    whereSeen: entry['where-seen'] === true,
    judgedBy: judgedBy.map(readBinding),
    untested,
  };
  if (requirement.sources.length === 0) refuse('names no source in the docs');
  if (requirement.level === 'EITHER' && Object.keys(requirement.readings).length < 2)
    refuse('EITHER needs two readings');
  return requirement;
}

/** What comes from another page has no line to name; what comes from the page has. */
function readSource(source: unknown, refuse: (why: string) => never): Source {
  const { heading, line, from } = isEntry(source) ? source : {};
  if (typeof heading !== 'string' || heading === '') refuse('a source has no `heading`');
  const kind = oneOf(sourceKinds, from) ?? refuse(`a source is from ${sourceKinds.join(', ')}`);
  if (kind !== 'facts' && typeof line !== 'number') refuse('a source on the page has no `line`');
  return source as Source;
}

function readBinding(entry: string | Entry): Binding {
  if (typeof entry === 'string') return { check: entry, with: {} };
  const { check, ...rest } = entry;
  return { check: String(check), with: rest };
}

function textOf(entry: Entry, key: string, id: string): string {
  const value = entry[key];
  if (typeof value !== 'string' || value.trim() === '')
    throw new RequirementsError(`${id}: \`${key}\` is missing`);
  return value.trim();
}

function oneOf<const T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((item) => item === value);
}

function asList(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
