import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { RunRecord } from '../evidence/record.ts';

/** Where the evidence of a run is that has not come to its end: beside its ledger, and gone with its end. */
export interface Bookmark {
  readonly runId: string;
  /** ISO 8601 UTC. */
  readonly startedAt: string;
  /** Its report folder, as a path from where the run is looked for. */
  readonly reportDir: string;
  /** The process that tells it, by which a run that is still going on is told from one that ended. */
  readonly pid: number;
  readonly machine: string;
}

const ending = '.run.json';

/** Places the bookmark of a run, anew where it had one. @throws the file system's error where it cannot be written */
export function placeBookmark(
  folder: string,
  { run: { runId, startedAt }, reportDir }: { readonly run: RunRecord; readonly reportDir: string },
): void {
  mkdirSync(folder, { recursive: true });
  // Folders are moved together, if at all.
  const found = relative(resolve(folder), resolve(reportDir));
  const bookmark: Bookmark = {
    runId,
    startedAt,
    reportDir: found,
    pid: process.pid,
    machine: hostname(),
  };
  writeFileSync(fileOf(folder, runId), `${JSON.stringify(bookmark)}\n`);
}

export function removeBookmark(folder: string, runId: string): void {
  rmSync(fileOf(folder, runId), { force: true });
}

/** The bookmarks in a folder, the oldest run first; what a crash left half written is none. */
export function readBookmarks(folder: string): readonly Bookmark[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.toSorted().flatMap((name) => readBookmark(folder, name));
}

function readBookmark(folder: string, name: string): readonly Bookmark[] {
  try {
    const bookmark = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Bookmark;
    return [{ ...bookmark, reportDir: join(folder, bookmark.reportDir) }];
  } catch {
    return [];
  }
}

function fileOf(folder: string, runId: string): string {
  return join(folder, `${runId}${ending}`);
}
