import { Document } from 'yaml';
import { gistOf } from '../../suites/gist.ts';
import type { Report } from '../report.ts';
import type { ReasonRecord, RequirementRecord } from '../results.ts';
import { shopNameOf } from './apply-waivers.ts';

/** Days that a new waiver holds, unless somebody decides otherwise. */
const usualDays = 30;

/** A stanza of `waivers.yaml` for each failure that nobody has accepted, without the reason that only a person can give. */
export function printWaivers(report: Report, today: string): string {
  const stanzas = report.results.requirements
    .filter(({ standing }) => standing === 'fail')
    .flatMap((requirement) => newFailures(requirement).map((reason) => ({ requirement, reason })));
  if (stanzas.length === 0) return '# Nothing to accept: no failure without a waiver.\n';
  const expires = new Date(Date.parse(today) + usualDays * 86_400_000).toISOString().slice(0, 10);
  return stanzas
    .map(({ requirement, reason }) => printStanza(requirement, reason, { report, expires }))
    .join('\n');
}

/** One of each signature. */
function newFailures({ reasons }: RequirementRecord): readonly ReasonRecord[] {
  const fresh = reasons.filter(({ signature, waiver }) => signature !== undefined && waiver === undefined);
  return [...new Map(fresh.map((reason) => [reason.signature, reason])).values()];
}

function printStanza(
  { id, statement }: RequirementRecord,
  reason: ReasonRecord,
  { report, expires }: { readonly report: Report; readonly expires: string },
): string {
  const { run } = report.evidence;
  const { profile, embedded, shop } = run;
  const document = new Document([
    {
      requirement: id,
      ...(embedded === undefined || shop !== undefined ? { shop: shopNameOf(run) } : {}),
      signature: reason.signature,
      reason: '',
      owner: '',
      issue: '',
      expires,
      profile,
    },
  ]);
  document.commentBefore = [statement, gistOf(reason)].map((text) => ` ${oneLine(text)}`).join('\n');
  return document.toString({ lineWidth: 0, singleQuote: true }).replace(/^(#.*\n)\n/m, '$1');
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Bidi_Control}\u2028\u2029\s]+/gu, ' ');
}
