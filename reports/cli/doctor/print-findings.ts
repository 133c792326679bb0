import type { Capability } from '../../../spec/requirements/requirement.ts';
import type { Ink, Surface } from '../../reporter.ts';
import type { DoctorWords } from './doctor-words.ts';
import type { CapabilityFinding, Reach } from './examine-capabilities.ts';
import type { Finding } from './finding.ts';

/** How findings are shown. */
interface Showing extends Pick<Surface, 'paint'> {
  readonly words: DoctorWords;
}

const inks = { ok: 'good', note: 'warn', bad: 'bad' } as const satisfies Record<Finding['standing'], Ink>;

/** A line for each finding: how it stands, what it is about, what it says. */
export function printFindings(findings: readonly Finding[], { words, paint }: Showing): string {
  const wide = longest(Object.values(words.about));
  return findings
    .map(
      ({ about, standing, says }) =>
        `${head(standing, { words, paint })}  ${words.about[about].padEnd(wide)}  ${says}\n`,
    )
    .join('');
}

/** A line for each capability, and one more for how to get those that a run lacks. */
export function printCapabilities(
  findings: readonly CapabilityFinding[],
  { reach, words, paint }: Showing & { readonly reach: Reach },
): string {
  const wide = longest(findings.map(({ capability }) => capability));
  const has = longest(Object.values(words.has));
  const lines = findings.flatMap((finding) => {
    const standing = isMissed(finding) ? 'note' : 'ok';
    const start = `${head(standing, { words, paint })}  ${finding.capability.padEnd(wide)}  ${words.has[finding.has].padEnd(has)}`;
    const indent = ' '.repeat(longest(Object.values(words.standing)) + wide + has + 6);
    const way = isMissed(finding) ? finding.way : undefined;
    return [`${start}  ${saying(finding, words)}`, ...(way === undefined ? [] : [`${indent}${way}`])];
  });
  return [`\n${paint('strong', words.reach(reach))}`, ...lines].map((line) => `${line}\n`).join('');
}

/** Should somebody know that a run lacks it, or may? */
function isMissed({ has, promises, advice }: CapabilityFinding): boolean {
  return has !== 'yes' && promises + advice > 0;
}

function saying(finding: CapabilityFinding, words: DoctorWords): string {
  const { source, why, promises, advice } = finding;
  if (promises + advice === 0) return words.unneeded;
  return `${words.source[source]}: ${why}; ${worth(finding, words)}`;
}

function worth({ capability, has, promises, advice }: CapabilityFinding, words: DoctorWords): string {
  if (has !== 'no') return words.needed(promises, advice);
  return shownByChance.includes(capability)
    ? words.leftToChance(promises, advice)
    : words.lost(promises, advice);
}

/** What orders of others, or a busy shop, may show to a run that cannot bring it about. */
const shownByChance: readonly Capability[] = ['write', 'rate'];

function head(standing: Finding['standing'], { words, paint }: Showing): string {
  return paint(inks[standing], words.standing[standing].padEnd(longest(Object.values(words.standing))));
}

function longest(texts: readonly string[]): number {
  return Math.max(...texts.map(({ length }) => length));
}
