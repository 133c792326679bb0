import { basename } from 'node:path';
import { loadContract } from '../../../spec/contract.ts';
import type { Platform } from '../../../spec/platforms.ts';
import { hidden, Secrets } from '../../../suites/client/redaction/secrets.ts';
import { HarError, headersOf, readEntries } from '../../../suites/evidence/har/har.ts';
import { readHar, type LeftOut } from '../../../suites/evidence/har/read-har.ts';
import { readEvidence } from '../../../suites/evidence/read-evidence.ts';
import type { ExchangeRecord } from '../../../suites/evidence/record.ts';
import type { DeclaredScope } from '../../../suites/traffic/traffic.ts';
import { readRecorded } from '../read-recorded.ts';
import { UsageError } from '../usage-error.ts';
import type { RecordedTraffic } from './judge-traffic.ts';

export interface LoadOptions {
  /** An archive, an evidence file, or the report folder it is in. */
  readonly path: string;
  readonly platform: Platform;
  /** Somebody said which platform it is. */
  readonly platformSaid: boolean;
  /** API base of the shop that is meant; null where nobody said. */
  readonly target: string | null;
  readonly scope: DeclaredScope | null;
}

/** Reads traffic that somebody recorded. @throws UsageError where it cannot be used */
export async function loadTraffic(options: LoadOptions): Promise<RecordedTraffic> {
  const { file, text, isHar } = readRecorded(
    options.path,
    'Name an HTTP archive (.har), an evidence.jsonl, or the report folder it is in.',
  );
  return isHar ? fromHar(text, file, options) : fromEvidence(text, file, options);
}

/** Intents that an app could have, too: what the suite sends to be refused is no app's traffic. */
const likeAnApp: ReadonlySet<ExchangeRecord['intent']> = new Set(['ask', 'repeat', 'unsaid']);

function fromEvidence(text: string, file: string, options: LoadOptions): RecordedTraffic {
  const { run, exchanges } = readEvidence(text);
  if (options.platformSaid && options.platform !== run.platform) {
    throw new UsageError(
      `${file} is of a ${run.platform} shop`,
      `Say --platform ${run.platform}, or nothing.`,
    );
  }
  const own = exchanges.filter(({ intent }) => likeAnApp.has(intent));
  const left = exchanges.length - own.length;
  return {
    platform: run.platform,
    target: run.target,
    source: basename(file),
    scope: options.scope,
    adverse: own.some(({ adverse }) => adverse !== undefined),
    exchanges: own,
    notes: left === 0 ? [] : [`${left} requests that were made to be refused, or to clean up, left out`],
  };
}

async function fromHar(text: string, file: string, options: LoadOptions): Promise<RecordedTraffic> {
  try {
    const { exchanges, target, left, timed } = readHar(text, {
      contract: await loadContract(options.platform),
      hiding: hidingOf(text),
      everyRequest: true,
      ...(options.target === null ? {} : { target: options.target }),
    });
    return {
      platform: options.platform,
      target,
      source: basename(file),
      scope: options.scope,
      adverse: false,
      exchanges,
      notes: [
        ...notesOf(exchanges, left),
        ...(timed
          ? []
          : [
              'the archive does not say when its requests were sent, or how long they took: what hangs on it could not be judged',
            ]),
      ],
    };
  } catch (cause) {
    if (!(cause instanceof HarError)) throw cause;
    const hint = options.platformSaid
      ? 'Save it from the requests of an app to the Order API, in full.'
      : 'If it is of a Sapo shop, say --platform sapo.';
    throw new UsageError(`${file} cannot be used: ${cause.message}`, hint, { cause });
  }
}

/** Of all that proves who asked, only what an app proves itself with counts where it must not stand. */
function hidingOf(text: string): (secrets: readonly string[]) => (text: string) => string {
  const proofs = readEntries(text).flatMap(({ request }) =>
    Object.entries(headersOf(request?.headers)).flatMap(([name, value]) =>
      name === 'authorization' || name.endsWith('-access-token') ? [value, ...value.split(' ').slice(1)] : [],
    ),
  );
  const own = new Secrets(proofs.filter((proof) => proof.length >= 8));
  return (secrets) => {
    const others = new Secrets(secrets.filter((secret) => !proofs.includes(secret)));
    return (plain) => own.hide(others.hide(plain).replaceAll(hidden, '[hidden]'));
  };
}

function notesOf(exchanges: readonly ExchangeRecord[], left: LeftOut): readonly string[] {
  const empty = exchanges.filter(
    ({ response }) => response !== null && response.status < 300 && response.body === '',
  ).length;
  const unsaved = exchanges.filter(({ request }) => request.unsaved === true).length;
  return [
    ...(left.unsent > 0
      ? [
          `entries left out, as the browser asked or answered them itself, or they are there twice: ${left.unsent}`,
        ]
      : []),
    ...(left['other-requests'] > 0 ? [`${left['other-requests']} requests to other places left out`] : []),
    ...(left['other-shops'] > 0
      ? [`${left['other-shops']} requests to other shops left out: name one with --target`]
      : []),
    ...(unsaved > 0
      ? [`requests saved without their body, or with a part of it, and judged by the rest: ${unsaved}`]
      : []),
    ...(empty > 0 ? [`${empty} answers were saved without their content, and could not be judged`] : []),
  ];
}
