import type { Settled } from '../../config/settle.ts';
import { credentialNames, type Environment } from '../options/environment.ts';
import { requireLeaveToRun } from '../options/read-writes.ts';
import type { ResolvedRunOptions } from '../options/run-options.ts';
import { readLedgers } from '../read-ledgers.ts';
import { UsageError } from '../usage-error.ts';
import { bad, note, ok, type Finding } from './finding.ts';

export interface Configured {
  readonly options: ResolvedRunOptions;
  readonly origins: Settled['origins'];
  readonly environment: Environment;
}

/** What can be told without asking the shop. */
export function examineConfiguration(given: Configured): readonly Finding[] {
  const { options, environment, origins } = given;
  const { target, platform, profile } = options;
  const said = (name: string): string => origins.get(name) ?? 'default';
  const credentials = Object.entries(credentialNames)
    .filter(([name]) => environment[name as keyof typeof credentialNames] !== undefined)
    .map(([, variable]) => variable);
  const where = target.kind === 'mock' ? 'mock, the embedded shop' : target.url;
  return [
    ok('target', `${where} (${said('target')})`),
    ok('platform', `${platform} (${said('platform')})`),
    ok('profile', `${profile} (${said('profile')})`),
    ...(target.kind === 'mock' ? [] : [ok('credentials set', credentials.join(', '))]),
    ...examineSecrecy(options),
    examineLeave(options),
    ...examineLedgers(options),
  ];
}

function examineSecrecy({ target }: ResolvedRunOptions): readonly Finding[] {
  if (target.kind === 'mock' || target.local || target.url.startsWith('https:')) return [];
  return [note('secrecy', 'the target is no https address: whoever is on the way can read the credentials')];
}

function examineLeave(options: ResolvedRunOptions): Finding {
  if (options.profile === 'read-only') return ok('writes', 'none in the profile read-only');
  try {
    requireLeaveToRun(options);
    return ok(
      'writes',
      options.target.kind === 'mock' || options.target.local
        ? 'on this machine'
        : 'allowed, and the host is listed',
    );
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return bad('writes', `a run would be refused: ${error.message}. ${error.hint ?? ''}`);
  }
}

function examineLedgers({ ledgerDir, target }: ResolvedRunOptions): readonly Finding[] {
  if (target.kind === 'mock') return [];
  const open = readLedgers(ledgerDir).filter(
    ({ run, ledger }) => run.target === target.url && !ledger.isSettled,
  );
  return open.length === 0
    ? [ok('ledgers', `nothing left by earlier runs, as far as ${ledgerDir} knows`)]
    : [
        note(
          'ledgers',
          `${open.length} in ${ledgerDir} with orders that were not undone: see order-conformance sweep --dry-run`,
        ),
      ];
}
