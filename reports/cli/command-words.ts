import type { Verdict } from '../verdict.ts';
import type { Language } from '../lang/language.ts';
import { commandsInVietnamese } from '../lang/vi/commands.ts';
import { wordsIn, type WordsOf } from '../lang/words-of.ts';
import { duration, texts } from '../texts.ts';
import type { Stuck } from './resume/find-stuck.ts';

/** What the commands say that have no report of their own, by command. */
export const commandWords = {
  duration,

  sweep: {
    nothing: 'Nothing was found that an earlier run left.',
    found: (orders: number, runs: number): string =>
      `${plural(orders, 'order')} of ${plural(runs, 'earlier run')}:`,
    order: (orderId: string, runId: string): string => `order ${orderId} of run ${runId}`,
    leftBehind: (why: string): string => `LEFT BEHIND: ${why}`,
    wouldBeUndone: 'would be undone',
    leftAlone: (orders: number, why: string): string => `${plural(orders, 'order')} left alone, as ${why}:`,
    sum: (undone: number, left: number): string => `${undone} undone, ${left} left behind.`,
    otherLedgers: (target: string): string => `there are ledgers of another shop too: ${target}`,
  },

  run: {
    stopping: 'stopping',
    stoppingAndUndoing:
      'stopping: the orders of this run are being undone. Ctrl-C once more leaves them to `order-conformance sweep`.',
    leftBehind: (order: string, why: string): string => `left behind: ${order}, ${why}`,
    mayBeLeft:
      'What this run created may still be in the shop: `order-conformance sweep --dry-run` lists it, and `sweep` undoes it.',
    goingOn: ({ runId, done, told, left }: GoingOn): string =>
      `going on with run ${runId}: ${done} scenarios are done (${told} told, ${done - told} not part of it), ${left} are left`,
    createdSoFar: (created: number, undone: number): string =>
      undone === 0
        ? `orders that it created: ${created}, to be undone at the end with those to come`
        : `orders that it created: ${created}, of which ${undone} have been undone since; the rest is undone at the end`,
    cut: (left: number, command: string): string =>
      `the run was cut, with ${left} ${left === 1 ? 'scenario' : 'scenarios'} left. To go on with it: ${command}`,
    stuck: ({ scenario, sent, needs, bound }: Stuck): string =>
      `This sitting got no further: the scenario “${scenario}” is told from its start each time, and needs about ${needs} ${bound} of a sitting. It had ${bound === 'seconds' ? 'too little time' : `${sent}, with the first to find the shop`}.`,
    refused: (message: string): string => `a run would be refused: ${message}`,
    /** What keeps the shop from being asked. */
    trouble: (message: string): string => message,
    otherContract:
      'The evidence was recorded with another version of the contract; it is judged by this one.',
    summaryUnwritten: (file: string, why: string): string =>
      `The job summary cannot be written to ${file} (${why}); the verdict is not changed by that.`,
  },
  summaryUnwritten: (file: string, why: string): string =>
    `The job summary cannot be written to ${file} (${why}).`,

  mock: {
    listens: (title: string, url: string): string => `A ${title} shop listens at ${url}`,
    toJudge: 'To judge it, put this into .env and call: order-conformance run',
    orKeys: (key: string, secret: string): string => `# or ${key} and ${secret}`,
    stop: 'Ctrl-C stops it.',
  },

  keygen: {
    privateKey: (file: string): string =>
      `${file}: the private key. Only you may have it: keep it out of repositories.`,
    publicKey: (file: string, id: string): string =>
      `${file}: the public key ${id}. Give it to the reviewer by another way than the bundle.`,
  },

  schemas: {
    written: (count: number, folder: string): string => `${count} schemas written to ${folder}`,
  },

  report: {
    opened: (file: string): string => `Opened ${file}`,
    noBrowser: (why: string, file: string): string =>
      `No browser could be opened here (${why}). The report is\n${file}`,
    written: (format: string, file: string): string => `${format} written to ${file}`,
  },

  bundle: {
    refused: 'This run cannot be handed in:',
    packed: ({ file, runId, set, signed }: Packed): string =>
      `${file}: run ${runId} against requirement set ${set}, ${signed ? 'signed' : 'not signed'}`,
    notWhatItSays: 'The bundle is not what it says:',
  },

  verify: {
    run: (id: string, startedAt: string, requests: number, orders: number): string =>
      `Run       ${id}, ${startedAt}, ${requests} requests, ${orders} orders`,
    shop: (target: string, platform: string): string => `Shop      ${target} (${platform})`,
    nonce: (nonce: string | null): string => `Nonce     ${nonce ?? 'none'}`,
    judged: ({ version, set, passed, warnings }: JudgedBy): string =>
      `Judged by order-conformance ${version}, requirement set ${set}: ${passed} passed, ${warnings} warnings`,
    verdict: (verdict: Verdict): string => `Verdict   ${texts.verdict[verdict]}`,
    signature: (said: string): string => `Signature ${said}`,
    handedIn: (file: string): string => `Handed in by what ${file} in the bundle names.`,
    asItWas: 'The bundle is as it was packed, and its evidence, judged again, gives this verdict.',
    doNotTrust: 'DO NOT TRUST THIS BUNDLE:',
  },

  plan: {
    embedded: 'an embedded shop',
    sent: (where: string, platform: string, seed: number): string =>
      `What a run would send to ${where} (${platform}, seed ${seed})`,
    toUndo: 'to undo the orders',
    inAll: 'requests in all',
    pace: (size: number, leak: number): string => `at ${size} at once, then ${leak} a second`,
    atOnce: 'at once',
    created: 'orders created',
    stays: 'What stays behind afterwards',
    ordersLeft: (how: string): string => `orders, ${how}`,
    customers: 'customers, by e-mail address',
    pieces: 'pieces of your variants ordered',
    counted:
      'Counted by telling the scenarios to an embedded shop. A shop that answers otherwise is asked a little otherwise.',
    audit: ({ page, most, reads }: AuditPlan): string =>
      `read-only: of a shop with more orders, one more request for each ${page}${most === null ? '' : `, up to ${most} of them`}, and up to ${reads} for orders read alone.`,
  },

  config: {
    byDefault: 'default',
    notSet: 'not set',
    set: 'set',
    unset: (usual: string): string => `not set (default: ${usual})`,
    unused: (origin: string): string => `of no use in this run, ${origin}`,
    onlyInEnvironment: 'Only in the environment, or in a file .env:',
  },
} as const;

export type CommandWords = WordsOf<typeof commandWords>;

/** The words of commands in a language. */
export function commandWordsIn(language: Language | undefined): CommandWords {
  return wordsIn({ en: commandWords, vi: commandsInVietnamese }, language);
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

interface GoingOn {
  readonly runId: string;
  readonly done: number;
  /** Of those that are done. */
  readonly told: number;
  readonly left: number;
}

interface Packed {
  readonly file: string;
  readonly runId: string;
  readonly set: string;
  readonly signed: boolean;
}

interface JudgedBy {
  readonly version: string;
  readonly set: string;
  readonly passed: number;
  readonly warnings: number;
}

interface AuditPlan {
  /** Orders on a page. */
  readonly page: number;
  /** Orders that are walked through; null for all. */
  readonly most: number | null;
  readonly reads: number;
}
