import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Platform } from '../platforms.ts';
import { loadRequirements } from './load-requirements.ts';
import type { Requirement } from './requirement.ts';

/** What partners are judged by: requirements as they stood on a day. A set is never changed; a newer one takes its place. */
export interface RequirementSet {
  readonly platform: Platform;
  /** `2026-11`: sorts by time. */
  readonly name: string;
  /** The day it was frozen, like `2026-11-22`. */
  readonly frozen: string;
  /** SHA-256 of its file. */
  readonly digest: string;
  /** Requirement id → what it meant then ({@link meaningOf}). */
  readonly requirements: ReadonlyMap<string, string>;
}

/** A set as records name it. */
export type SetRecord = Pick<RequirementSet, 'name' | 'frozen' | 'digest'>;

/** A set that cannot be used; the message says why. */
export class RequirementSetError extends Error {
  override readonly name = 'RequirementSetError';
}

const nameForm = /^\d{4}-\d{2}(-\d{2})?$/;

/** Names of a platform's sets, the newest last. */
export function setNames(platform: Platform): readonly string[] {
  const folder = folderOf(platform);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .toSorted();
}

/** @throws RequirementSetError where there is none of this name, naming those that there are */
export function loadRequirementSet(platform: Platform, name: string): RequirementSet {
  const names = setNames(platform);
  if (!nameForm.test(name) || !names.includes(name))
    throw new RequirementSetError(
      `there is no requirement set '${name}' of ${platform}: ${names.join(', ')}`,
    );
  const bytes = readFileSync(new URL(`${name}.yaml`, folderOf(platform)));
  const document = parse(bytes.toString('utf8')) as {
    readonly frozen: string;
    readonly requirements: Readonly<Record<string, string>>;
  };
  const requirements = new Map(Object.entries(document.requirements));
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { platform, name, frozen: document.frozen, digest, requirements };
}

/**
 * The set that a record names. @throws RequirementSetError also where the set of this name is not the one that was recorded: then it is of
 * another make of this suite
 */
export function loadRecordedSet(platform: Platform, { name, digest }: SetRecord): RequirementSet {
  const set = loadRequirementSet(platform, name);
  if (set.digest === digest) return set;
  throw new RequirementSetError(
    `the requirement set ${name} of ${platform} is not the one that was recorded: its digest is ${set.digest}, there it is ${digest}`,
  );
}

export function setRecordOf({ name, frozen, digest }: RequirementSet): SetRecord {
  return { name, frozen, digest };
}

/**
 * The requirements of a set, in the order of the platform's file.
 * @throws RequirementSetError where one of them has gone, or does not mean any more what it meant when the set was frozen
 */
export function requirementsOf({ platform, name, requirements }: RequirementSet): readonly Requirement[] {
  const found = loadRequirements(platform).filter(({ id }) => requirements.has(id));
  const changed = found.filter((requirement) => requirements.get(requirement.id) !== meaningOf(requirement));
  const ids = new Set(found.map(({ id }) => id));
  const gone = [...requirements.keys()].filter((id) => !ids.has(id));
  const off = [...changed.map(({ id }) => id), ...gone];
  if (off.length === 0) return found;
  throw new RequirementSetError(
    `the requirement set ${name} of ${platform} is of an earlier version of this suite: ${off.slice(0, 5).join(', ')} ${off.length > 5 ? `and ${off.length - 5} more ` : ''}mean something else now`,
  );
}

/** Twelve hex digits that change when what a requirement demands does: its level, its words, its readings, how it is judged. */
export function meaningOf({ id, level, statement, readings, consistent, judgedBy }: Requirement): string {
  const meaning = [id, level, statement, readings, consistent, judgedBy];
  return createHash('sha256').update(JSON.stringify(meaning)).digest('hex').slice(0, 12);
}

/** What a set holds: everything that a run of the profile core is to judge. */
export function belongsToSets({ level, profile, untested }: Requirement): boolean {
  return level !== 'OBSERVED' && profile !== 'full' && untested === undefined;
}

/** One digest for all requirements of a platform as they are now. */
export function meaningOfAll(requirements: readonly Requirement[]): string {
  return createHash('sha256').update(requirements.map(meaningOf).join('\n')).digest('hex');
}

function folderOf(platform: Platform): URL {
  return new URL(`../${platform}/sets/`, import.meta.url);
}
