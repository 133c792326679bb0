import type { Capability } from '../../../spec/requirements/requirement.ts';
import type { Profile } from '../../../suites/evidence/record.ts';
import type { Language } from '../../lang/language.ts';
import { doctorInVietnamese } from '../../lang/vi/doctor.ts';
import { wordsIn } from '../../lang/words-of.ts';
import { duration } from '../../texts.ts';
import type { Reach } from './examine-capabilities.ts';

/** Everything that `doctor` says, but for what a refusal of a run says itself. */
export const doctorWords = {
  standing: { ok: 'ok', note: 'note', bad: 'bad' },

  about: {
    target: 'target',
    platform: 'platform',
    profile: 'profile',
    credentials: 'credentials set',
    secrecy: 'secrecy',
    writes: 'writes',
    ledgers: 'ledgers',
    shop: 'shop',
    readScope: 'scope to read',
    writeScope: 'scope to write',
    readToken: 'token to read only',
    clock: 'clock',
    callLimit: 'limit of calls',
  },

  /** Where a setting comes from that nobody has set. */
  byDefault: 'default',
  embeddedShop: 'mock, the embedded shop',
  notSecret: 'the target is no https address: whoever is on the way can read the credentials',
  noWrites: 'none in the profile read-only',
  writesHere: 'on this machine',
  writesThere: 'allowed, and the host is listed',
  refused: (message: string, hint: string): string => `a run would be refused: ${message}. ${hint}`,
  ledgersSettled: (folder: string): string => `nothing left by earlier runs, as far as ${folder} knows`,
  ledgersOpen: (count: number, folder: string): string =>
    `${count} in ${folder} with orders that were not undone: see order-conformance sweep --dry-run`,

  /** What keeps the shop from being asked. */
  trouble: (message: string): string => message,

  answersIn: (milliseconds: number): string => `answers in ${duration(milliseconds)}`,
  ordersReadable: 'orders can be read',
  writeNotTried: 'not tried, as that would change the shop',
  readTokenUnset: 'not set: that it writes nothing is not judged',
  readTokenAnswered: (status: number | undefined): string => `the shop answers with ${String(status)}`,

  noTime: 'the shop does not say what time it is',
  sameTime: 'the same as ours, to the second',
  ahead: (milliseconds: number): string => `${duration(milliseconds)} ahead of ours`,
  behind: (milliseconds: number): string => `${duration(milliseconds)} behind ours`,
  doubtful: (difference: string): string => `${difference}: is this machine’s right?`,
  noCallLimit: (header: string, usual: string): string => `no ${header} in the answer; ${usual}`,
  callLimit: (used: string, size: string, usual: string): string => `${used} of ${size} used; ${usual}`,
  usualLimit: (size: number, leak: number): string => `the docs say ${size}, and ${leak} more a second`,

  /** Above the table of capabilities. */
  reach: ({ kept, all, profile }: Reach): string =>
    profile === 'read-only'
      ? `What a run can judge: ${kept} of ${all} promises (MUST or EITHER), and of the others what the orders that are there show`
      : `What a run can judge: ${kept} of ${all} promises (MUST or EITHER) in the profile ${profile}`,
  /** Does a run have it? `open`: only the shop's answers in the run tell. */
  has: { yes: 'yes', no: 'no', open: 'open' },
  /** What that is known by. */
  source: { declared: 'declared', detected: 'detected', design: 'by design', open: 'cannot be told' },
  needed: (promises: number, advice: number): string => {
    if (promises > 0) return `${promises} ${promises === 1 ? 'promise needs' : 'promises need'} it`;
    return `only advice needs it, ${advice} SHOULD`;
  },
  lost: (promises: number, advice: number): string => {
    if (promises > 0) return `${promises} ${promises === 1 ? 'promise' : 'promises'} not judged without it`;
    return `${advice} SHOULD not judged without it`;
  },
  leftToChance: (promises: number, advice: number): string => {
    const needing =
      promises > 0
        ? `${promises} ${promises === 1 ? 'promise that needs' : 'promises that need'}`
        : `${advice} SHOULD that need`;
    return `of the ${needing} it, only what answers happen to show`;
  },
  unneeded: 'nothing of this platform needs it',

  capability: {
    write: {
      embedded: 'the embedded shop is written to',
      ours: (profile: Profile): string =>
        `profile ${profile}, leave to write; whether the token may, only a write tells`,
      readOnly: 'the profile read-only sends no writes',
      refused: 'a run would be refused, see writes above',
      way: (profile: Profile): string => `to get it: --profile ${profile}`,
      wayElsewhere: (profile: Profile, host: string): string =>
        `to get it: --profile ${profile} --allow-writes --hosts ${host}`,
    },
    variant: {
      embedded: 'the embedded shop has its own',
      configured: (count: number): string =>
        `${count} configured; whether the shop sells them, only an order tells`,
      none: 'none configured',
      way: (variable: string): string => `to get it: ${variable}=ID, an id of a variant that may be ordered`,
    },
    stock: {
      embedded: 'the embedded shop has variants of both policies',
      configured: (policies: string): string => `with stock and policy: ${policies}`,
      none: 'no variant configured with its stock and policy',
      way: (variable: string): string =>
        `to get it: ${variable}=ID:10:deny,ID:3:continue, stock and policy of each`,
    },
    'read-token': {
      accepted: 'the shop shows orders to it; that it writes nothing is what a run judges',
      configured: 'configured; the shop could not be asked with it',
      rejected: 'it is set, and the shop shows it nothing',
      none: 'none configured',
      way: (variable: string): string => `to get it: ${variable}, a token with the scope to read only`,
    },
    assign: {
      embedded: 'the embedded shop assigns orders',
      open: 'not in every plan; a shop that refuses it every time in a run is believed',
      way: '--without assign says so beforehand where the plan is known to leave it out',
    },
    rate: {
      none: 'a shop is not pushed to its limit of calls',
      way: 'nothing sets it: a call may happen to be refused with 429',
    },
    together: {
      asked: 'the profile full, and writes may be sent together',
      otherProfile: (profile: Profile): string => `the profile ${profile} sends one request at a time`,
      notAsked: 'a shop of others gets one request at a time',
      way: 'to get it: --profile full',
      wayElsewhere: 'to get it: --profile full --together',
    },
  } satisfies Record<Capability, object>,
  without: (capability: Capability): string => `--without ${capability} says so`,
  wayBack: (capability: Capability): string => `to get it: leave --without ${capability} out`,
};

export type DoctorWords = typeof doctorWords;

/** What `doctor` says, in a language. */
export function doctorWordsIn(language: Language | undefined): DoctorWords {
  return wordsIn({ en: doctorWords, vi: doctorInVietnamese }, language);
}
