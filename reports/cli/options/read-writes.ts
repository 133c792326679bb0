import type { Profile } from '../../../suites/evidence/record.ts';
import { usualLedgerDir } from '../../../suites/ledger/ledger-file.ts';
import type { Flags } from '../../config/settle.ts';
import { UsageError } from '../usage-error.ts';

/** What may be written to, and what becomes of it. */
export interface WriteOptions {
  /** May a shop that is not on this machine be written to? Default false. */
  readonly allowWrites: boolean;
  /** Hosts that may be written to, beside this machine; default none. */
  readonly hosts: readonly string[];
  /** Leave the orders that were created in the shop; default false. */
  readonly keep: boolean;
  /** Folder of the ledgers; default `.order-conformance/ledger`. */
  readonly ledgerDir: string;
}

/** @throws UsageError for a host that is none */
export function readWrites(flags: Flags): WriteOptions {
  const { hosts, ledgerDir } = flags;
  return {
    allowWrites: flags['allowWrites'] === true,
    hosts: typeof hosts === 'string' ? hosts.split(',').map((host) => readHost(host.trim())) : [],
    keep: flags['keep'] === true,
    ledgerDir: typeof ledgerDir === 'string' ? ledgerDir : usualLedgerDir,
  };
}

function readHost(typed: string): string {
  if (/^[\w.-]+(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i.test(typed)) return typed.toLowerCase();
  const shown = /^[\w./:-]{1,80}$/.test(typed) ? ` '${typed}'` : '';
  throw new UsageError(
    `hosts has an entry${shown} that is no host`,
    'Write names alone, with commas between: apis.haravan.com,my-store.mysapo.net',
  );
}

/** Lets a run through that may write where it is going to. @throws UsageError */
export function requireLeaveToRun(
  options: Omit<Writing, 'what' | 'harmless'> & { readonly profile: Profile },
): void {
  const { profile } = options;
  if (profile === 'read-only') return;
  const harmless = '--profile read-only changes nothing.';
  requireLeave({ ...options, what: `the profile ${profile} creates orders`, harmless });
}

/** Where a command is about to write. */
export interface Writing extends Pick<WriteOptions, 'allowWrites' | 'hosts'> {
  readonly target:
    { readonly kind: 'mock' } | { readonly kind: 'url'; readonly url: string; readonly local: boolean };
  /** `the profile core creates orders`, for the message. */
  readonly what: string;
  /** What to type to be on the safe side. */
  readonly harmless: string;
}

/** Lets through what writes to this machine, or to a listed host by leave of the user. @throws UsageError */
export function requireLeave({ target, what, harmless, allowWrites, hosts }: Writing): void {
  if (target.kind === 'mock' || target.local) return;
  const { host, hostname } = new URL(target.url);
  const listed = hosts.includes(host) || hosts.includes(hostname);
  if (allowWrites && listed) return;
  const missing = [...(allowWrites ? [] : ['--allow-writes']), ...(listed ? [] : [`--hosts ${host}`])].join(
    ' ',
  );
  throw new UsageError(
    allowWrites
      ? `${what}, and ${host} is not one of the hosts that may be written to`
      : `${what} at ${host}, which is not this machine`,
    `Give ${missing} too, or allowWrites and hosts in conformance.yaml. ${harmless}`,
  );
}
