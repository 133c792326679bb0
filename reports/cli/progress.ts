import ora from 'ora';
import type { ScenarioProgress } from '../../suites/run-scenarios.ts';
import type { ReportTexts } from '../lang/english.ts';
import type { Language } from '../lang/language.ts';
import { textsIn } from '../lang/report-texts.ts';
import { translateText } from '../lang/translate-report.ts';
import type { Output } from './command.ts';

/** Tells how far a run has come. */
export interface Progress {
  readonly tell: (progress: ScenarioProgress) => void;
  readonly stop: () => void;
}

/** A line that turns on a terminal; a line for each scenario elsewhere; nothing where quiet is wanted. */
export function openProgress(
  err: Output,
  given: { readonly quiet: boolean; readonly target: string; readonly language?: Language },
): Progress {
  if (given.quiet) return { tell: () => undefined, stop: () => undefined };
  const words = textsIn(given.language).progress;
  const asking = words.asking(given.target);
  const said = { asking, words, nameOf: (name: string) => translateText(name, given.language) };
  return err.interactive ? spinner(err, said) : plainLines(err, said);
}

interface Said {
  readonly asking: string;
  readonly words: ReportTexts['progress'];
  readonly nameOf: (scenario: string) => string;
}

function spinner({ stream }: Output, { asking, words, nameOf }: Said): Progress {
  const turning = ora({ stream, text: asking, discardStdin: false }).start();
  return {
    tell: ({ scenario, done, requests }) => {
      turning.text = words.turning(done, requests, nameOf(scenario));
    },
    stop: () => {
      turning.stop();
    },
  };
}

function plainLines(err: Output, { asking, words, nameOf }: Said): Progress {
  err.write(`${asking}\n`);
  let before = 0;
  return {
    tell: ({ scenario, end, requests }) => {
      // What is no part of the run is most of a small profile, and the report says why; what was never begun is counted where it is cut.
      if (end === 'skipped' || (end === 'stopped' && requests === before)) return;
      before = requests;
      err.write(`${words.end[end].padEnd(8)}  ${nameOf(scenario)} ${words.requests(requests)}\n`);
    },
    stop: () => undefined,
  };
}
