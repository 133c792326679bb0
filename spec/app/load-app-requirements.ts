import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { platforms, type Platform } from '../platforms.ts';
import { RequirementsError } from '../requirements/load-requirements.ts';
import { levels, type Source } from '../requirements/requirement.ts';
import type { AppRequirement } from './app-requirement.ts';

type Entry = Readonly<Record<string, unknown>>;

const keys: ReadonlySet<string> = new Set(['id', 'statement', 'why', 'check', 'with', ...platforms]);

/** What a platform asks of an app, in the order of the file. @throws RequirementsError */
export function loadAppRequirements(platform: Platform): readonly AppRequirement[] {
  const text = readFileSync(new URL('./requirements.yaml', import.meta.url), 'utf8');
  return readAppRequirements(text, platform);
}

/** Reads what one platform asks of an app from YAML text. Unknown keys and ids used twice are refused. @throws RequirementsError */
export function readAppRequirements(text: string, platform: Platform): readonly AppRequirement[] {
  const document: unknown = parse(text);
  const entries = isEntry(document) ? document['requirements'] : undefined;
  if (!Array.isArray(entries)) throw new RequirementsError('the file has no list named `requirements`');
  const seen = new Set<string>();
  return entries.flatMap((entry: Entry) => {
    const id = idOf(entry);
    if (seen.has(id)) throw new RequirementsError(`${id} is used twice; an id is never reused`);
    seen.add(id);
    const own = entry[platform];
    return isEntry(own) ? [readEntry(entry, { id, own })] : [];
  });
}

function idOf(entry: Entry): string {
  const id = textOf(entry, 'id', '(an entry without id)');
  if (!/^APP-ORD-[A-Z]+-\d{2}$/.test(id))
    throw new RequirementsError(`${id}: an id reads like APP-ORD-PAGING-01`);
  const unknown = Object.keys(entry).find((key) => !keys.has(key));
  if (unknown !== undefined) throw new RequirementsError(`${id}: unknown key \`${unknown}\``);
  return id;
}

function readEntry(entry: Entry, { id, own }: { id: string; own: Entry }): AppRequirement {
  const level = levels.find((known) => known === own['level']);
  if (level !== 'MUST' && level !== 'SHOULD') throw new RequirementsError(`${id}: level is MUST or SHOULD`);
  const sources = [own['source']].flat() as readonly Source[];
  if (sources.some((source) => typeof (source as Source | undefined)?.heading !== 'string'))
    throw new RequirementsError(`${id}: a source has no \`heading\``);
  const given = isEntry(entry['with']) ? entry['with'] : {};
  return {
    id,
    area: id.split('-')[2]?.toLowerCase() ?? '',
    level,
    statement: textOf(entry, 'statement', id),
    why: entry['why'] === undefined ? undefined : textOf(entry, 'why', id),
    sources,
    ruling: undefined,
    readings: {},
    consistent: 'value',
    needs: [],
    profile: 'core',
    whereSeen: true,
    judgedBy: [{ check: textOf(entry, 'check', id), with: given }],
    untested: undefined,
  };
}

function textOf(entry: Entry, key: string, id: string): string {
  const value = entry[key];
  if (typeof value !== 'string' || value.trim() === '')
    throw new RequirementsError(`${id}: \`${key}\` is missing`);
  return value.trim();
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
