import ora from 'ora';
import type { ScenarioProgress } from '../../suites/run-scenarios.ts';
import type { Output } from './command.ts';

/** Tells how far a run has come. */
export interface Progress {
  readonly tell: (progress: ScenarioProgress) => void;
  readonly stop: () => void;
}

/** A line that turns on a terminal; a line for each scenario elsewhere; nothing where quiet is wanted. */
export function openProgress(
  err: Output,
  given: { readonly quiet: boolean; readonly target: string },
): Progress {
  if (given.quiet) return { tell: () => undefined, stop: () => undefined };
  return err.interactive ? spinner(err, given.target) : plainLines(err, given.target);
}

function spinner({ stream }: Output, target: string): Progress {
  const turning = ora({ stream, text: `asking ${target}`, discardStdin: false }).start();
  return {
    tell: ({ scenario, done, requests }) => {
      turning.text = `${done} scenarios, ${requests} requests: ${scenario}`;
    },
    stop: () => {
      turning.stop();
    },
  };
}

function plainLines(err: Output, target: string): Progress {
  err.write(`asking ${target}\n`);
  return {
    tell: ({ scenario, end, requests }) => {
      err.write(`${end.padEnd(8)}  ${scenario} (${requests} requests so far)\n`);
    },
    stop: () => undefined,
  };
}
