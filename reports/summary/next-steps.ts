import type { ResultsRecord } from '../results.ts';
import type { ReportTexts } from '../lang/english.ts';
import type { Part } from './markdown.ts';

/** What a reader of the summary has to do, the most urgent first: in the order in which exit codes go before one another. */
export function nextSteps(results: ResultsRecord, { next }: ReportTexts): Steps {
  return [
    ...errorSteps(results, next),
    ...leakSteps(results, next),
    ...waiverSteps(results, next),
    ...failureSteps(results, next),
    ...openSteps(results, next),
    ...warningSteps(results, next),
  ];
}

type Steps = readonly (readonly Part[])[];
type Words = ReportTexts['next'];

/** What stands between backticks is typed. */
function partsOf(text: string): readonly Part[] {
  return text.split('`').map((part, index) => (index % 2 === 0 ? part : { code: part }));
}

function errorSteps({ counts, scenarios }: ResultsRecord, next: Words): Steps {
  const broken = counts.error > 0 || scenarios.some(({ end }) => end === 'broken');
  return broken ? [[next.error]] : [];
}

function leakSteps({ cleanUp }: ResultsRecord, next: Words): Steps {
  return cleanUp === null || cleanUp.leaks.length === 0 ? [] : [partsOf(next.leaks)];
}

function waiverSteps({ waivers }: ResultsRecord, next: Words): Steps {
  if (waivers === null || waivers.bad.length === 0) return [];
  const [before = '', after = ''] = next.waivers.split('{file}');
  return [[before, { code: waivers.file }, after]];
}

function failureSteps({ counts }: ResultsRecord, next: Words): Steps {
  if (counts.fail === 0) return [];
  return [[next.failures], partsOf(next.accept)];
}

function openSteps({ verdict, counts, scenarios }: ResultsRecord, next: Words): Steps {
  if (verdict !== 'not-determined') return [];
  if (counts.inconclusive > 0) return [[next.inconclusive]];
  if (scenarios.some(({ end }) => end === 'stopped')) return [[next.stopped]];
  return counts.error > 0 ? [] : [[next.nothing]];
}

function warningSteps({ counts }: ResultsRecord, next: Words): Steps {
  return counts.warning === 0 ? [] : [[next.warnings]];
}
