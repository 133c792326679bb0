import type { Settled } from '../../config/settle.ts';
import { credentialNames, type Environment } from '../options/environment.ts';
import { requireLeaveToRun } from '../options/read-writes.ts';
import type { ResolvedRunOptions } from '../options/run-options.ts';
import { readLedgers } from '../read-ledgers.ts';
import { UsageError } from '../usage-error.ts';
import type { DoctorWords } from './doctor-words.ts';
import { bad, note, ok, type Finding } from './finding.ts';

export interface Configured {
  readonly options: ResolvedRunOptions;
  readonly origins: Settled['origins'];
  readonly environment: Environment;
}

/** What can be told without asking the shop. */
export function examineConfiguration(given: Configured, words: DoctorWords): readonly Finding[] {
  const { options, environment, origins } = given;
  const { target, platform, profile } = options;
  const said = (name: string): string => origins.get(name) ?? words.byDefault;
  const credentials = Object.entries(credentialNames)
    .filter(([name]) => environment[name as keyof typeof credentialNames] !== undefined)
    .map(([, variable]) => variable);
  const where = target.kind === 'mock' ? words.embeddedShop : target.url;
  return [
    ok('target', `${where} (${said('target')})`),
    ok('platform', `${platform} (${said('platform')})`),
    ok('profile', `${profile} (${said('profile')})`),
    ...(target.kind === 'mock' ? [] : [ok('credentials', credentials.join(', '))]),
    ...examineSecrecy(options, words),
    examineLeave(options, words),
    ...examineLedgers(options, words),
  ];
}

function examineSecrecy({ target }: ResolvedRunOptions, words: DoctorWords): readonly Finding[] {
  if (target.kind === 'mock' || target.local || target.url.startsWith('https:')) return [];
  return [note('secrecy', words.notSecret)];
}

function examineLeave(options: ResolvedRunOptions, words: DoctorWords): Finding {
  if (options.profile === 'read-only') return ok('writes', words.noWrites);
  try {
    requireLeaveToRun(options);
    return ok(
      'writes',
      options.target.kind === 'mock' || options.target.local ? words.writesHere : words.writesThere,
    );
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return bad('writes', words.refused(error.message, error.hint ?? ''));
  }
}

function examineLedgers({ ledgerDir, target }: ResolvedRunOptions, words: DoctorWords): readonly Finding[] {
  if (target.kind === 'mock') return [];
  const open = readLedgers(ledgerDir).filter(
    ({ run, ledger }) => run.target === target.url && !ledger.isSettled,
  );
  return open.length === 0
    ? [ok('ledgers', words.ledgersSettled(ledgerDir))]
    : [note('ledgers', words.ledgersOpen(open.length, ledgerDir))];
}
