import { basename } from 'node:path';
import { loadContract } from '../../../spec/contract.ts';
import type { Platform } from '../../../spec/platforms.ts';
import type { Basis } from '../../../suites/drift/shape.ts';
import { HarError } from '../../../suites/evidence/har/har.ts';
import { readHar } from '../../../suites/evidence/har/read-har.ts';
import { Secrets } from '../../../suites/client/redaction/secrets.ts';
import { readEvidence, type Evidence } from '../../../suites/evidence/read-evidence.ts';
import type { DriftWords } from '../../drift/drift-words.ts';
import { readRecorded } from '../read-recorded.ts';
import { UsageError } from '../usage-error.ts';
import type { DriftSource } from './drift-options.ts';

/** What was looked at. */
export interface Traffic {
  readonly evidence: Evidence;
  readonly basis: Basis;
  /** API base, or the file. */
  readonly target: string;
  /** What is to be said of it beside. */
  readonly notes: readonly string[];
}

/** Whose traffic is meant, and the words for what is left out of it. */
interface HowRead {
  readonly platform: Platform;
  readonly words: DriftWords;
}

type FileSource = Extract<DriftSource, { kind: 'file' }>;

/** Reads recorded traffic: evidence of a run or of an earlier `drift`, or an HTTP archive of anybody's app. @throws UsageError */
export async function readTraffic(source: FileSource, given: HowRead): Promise<Traffic> {
  const { platform } = given;
  const { text, file, isHar } = readRecorded(
    source.file,
    'Name an evidence.jsonl, the report folder it is in, or an HTTP archive (.har).',
  );
  if (isHar) return trafficOfHar(text, { ...source, file }, given);
  const evidence = readEvidence(text);
  const { run } = evidence;
  if (source.platformSaid && run.platform !== platform)
    throw new UsageError(
      `${file} is of a ${run.platform} shop`,
      `Say --platform ${run.platform}, or nothing.`,
    );
  if (run.only !== null || run.replay !== undefined)
    throw new UsageError(
      `${file} is of a run that asked for a part only`,
      'What it did not ask for would look gone: name the evidence of a whole run.',
    );
  const target = run.embedded === undefined ? run.target : 'mock';
  return { evidence, basis: basisOf(evidence), target, notes: [] };
}

function basisOf({ run, scenarios }: Evidence): Basis {
  return scenarios.some(({ name }) => name.startsWith('drift probe')) ? 'probe' : run.profile;
}

async function trafficOfHar(
  text: string,
  source: FileSource,
  { platform, words }: HowRead,
): Promise<Traffic> {
  const contract = await loadContract(platform);
  try {
    const { exchanges, target, left } = readHar(text, {
      contract,
      hiding: (secrets) => {
        const hidden = new Secrets(secrets);
        return (plain) => hidden.hide(plain);
      },
      ...(source.target === null ? {} : { target: source.target }),
    });
    const run: Evidence['run'] = {
      type: 'run',
      runId: basename(source.file),
      platform,
      target,
      profile: 'read-only',
      seed: 0,
      only: null,
      capabilities: [],
      startedAt: exchanges[0]?.startedAt ?? new Date(0).toISOString(),
      suiteVersion: '',
      contractDigest: contract.digest,
    };
    return {
      evidence: { run, exchanges, scenarios: [] },
      basis: 'traffic',
      target,
      notes: notesOf(left, words),
    };
  } catch (cause) {
    if (!(cause instanceof HarError)) throw cause;
    const other = platform === 'haravan' ? 'sapo' : 'haravan';
    throw new UsageError(
      `${source.file} is of no use as an HTTP archive: ${cause.message}`,
      source.platformSaid
        ? 'Export it with contents, from the requests of an app to the Order API.'
        : `If it is of another platform, say --platform ${other}.`,
      { cause },
    );
  }
}

function notesOf(left: Readonly<Record<string, number>>, words: DriftWords): readonly string[] {
  const said: Readonly<Record<string, (count: number) => string>> = {
    'other-shops': words.otherShops,
    'without-content': words.withoutContent,
  };
  return Object.entries(said).flatMap(([name, say]) => {
    const count = left[name] ?? 0;
    return count > 0 ? [say(count)] : [];
  });
}
