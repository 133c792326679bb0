import { visible } from '../visible.ts';
import type { Deviation, JudgedRequirement } from './judged-requirement.ts';

const mostRequirements = 10;
const mostDeviations = 3;

/** What a failed assertion says: which promises are not kept, where the docs make them, what was expected and received. */
export function renderJudged(
  judged: readonly JudgedRequirement[],
  { title, what, pass }: { readonly title: string; readonly what: string; readonly pass: boolean },
): string {
  const subject = `the ${what} to conform to the docs of ${title}`;
  if (judged.length === 0) return `expected ${subject}, but nothing in it can be judged`;
  const kept = judged.filter(({ outcome }) => outcome === 'pass').length;
  if (pass)
    return `expected ${subject} in some point not, but it keeps all ${kept} requirements that it shows`;
  const broken = judged.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'warning');
  const head = `expected ${subject}, but of ${judged.length} requirements that it shows ${broken.length} ${broken.length === 1 ? 'is' : 'are'} not kept:`;
  const rest = broken.length - mostRequirements;
  return [
    head,
    ...broken.slice(0, mostRequirements).map(renderRequirement),
    ...(rest > 0 ? [`and ${rest} more`] : []),
  ].join('\n\n');
}

function renderRequirement({ id, level, outcome, statement, deviations, docs }: JudgedRequirement): string {
  const state = outcome === 'fail' ? level : `${level}, ${outcome}`;
  const rest = deviations.length - mostDeviations;
  return [
    `  ${id} (${state}): ${statement}`,
    ...deviations.slice(0, mostDeviations).flatMap(renderDeviation),
    ...(rest > 0 ? [`    and ${rest} more of its kind`] : []),
    ...docs.map(({ heading, line, url }) => {
      const at = line === null || url === null ? '' : `, line ${line} of the page as it was read`;
      return `    docs      ${heading}${at}${url === null ? '' : ` (${url})`}`;
    }),
    `    more      npx order-conformance explain ${id}`,
  ].join('\n');
}

function renderDeviation({ message, pointer, expected, received, count }: Deviation): readonly string[] {
  const line = (name: string, value: string | null): readonly string[] =>
    value === null ? [] : [`    ${name.padEnd(9)} ${visible(value)}`];
  return [
    `    ${visible(message)}${count > 1 ? ` (${count} times)` : ''}`,
    ...line('at', pointer),
    ...line('expected', expected),
    ...line('received', received),
  ];
}
