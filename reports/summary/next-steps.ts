import type { ResultsRecord } from '../results.ts';
import type { Part } from './markdown.ts';

/** What a reader of the summary has to do, the most urgent first: in the order in which exit codes go before one another. */
export function nextSteps(results: ResultsRecord): readonly (readonly Part[])[] {
  return [
    ...errorSteps(results),
    ...leakSteps(results),
    ...waiverSteps(results),
    ...failureSteps(results),
    ...openSteps(results),
    ...warningSteps(results),
  ];
}

type Steps = readonly (readonly Part[])[];

function errorSteps({ counts, scenarios }: ResultsRecord): Steps {
  const broken = counts.error > 0 || scenarios.some(({ end }) => end === 'broken');
  return broken
    ? [
        [
          'This suite broke while it ran: report that with this report folder. Nothing of it is the shop’s fault.',
        ],
      ]
    : [];
}

function leakSteps({ cleanUp }: ResultsRecord): Steps {
  return cleanUp === null || cleanUp.leaks.length === 0
    ? []
    : [['Undo what was left behind in the shop: ', { code: 'order-conformance sweep' }, ', or by hand.']];
}

function waiverSteps({ waivers }: ResultsRecord): Steps {
  return waivers === null || waivers.bad.length === 0
    ? []
    : [['Put the waivers named below right in ', { code: waivers.file }, '.']];
}

function failureSteps({ counts }: ResultsRecord): Steps {
  if (counts.fail === 0) return [];
  return [
    ['Put right what failed; each failure below names the promise, the place in the docs and the request.'],
    [
      'What cannot be put right at once is accepted for a time: ',
      { code: 'order-conformance run --print-waivers' },
      ' prints the stanza.',
    ],
  ];
}

function openSteps({ verdict, counts, scenarios }: ResultsRecord): Steps {
  if (verdict !== 'not-determined') return [];
  if (counts.inconclusive > 0)
    return [['Remove what kept promises from being told, named below, and run again.']];
  if (scenarios.some(({ end }) => end === 'stopped'))
    return [['Remove what stopped the scenarios named below, and run again.']];
  return counts.error > 0
    ? []
    : [['Nothing was judged: ask for more, with a larger profile or without --only.']];
}

function warningSteps({ counts }: ResultsRecord): Steps {
  return counts.warning === 0 ? [] : [['Look at the advice that is not followed; it changes no verdict.']];
}
