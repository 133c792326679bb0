import { buildReplay } from '../html/replay-command.ts';
import type { ResultsRecord } from '../results.ts';
import type { ReportTexts } from '../lang/english.ts';
import { cut } from '../visible.ts';
import type { Block } from './markdown.ts';

const mostSequences = 5;
const mostSteps = 20;
const longestText = 300;

/** The shortest sequences of random steps that show a deviation, each with the command that tells it again. */
export function sequenceBlocks(
  { sequences }: ResultsRecord,
  { reportDir, words }: { readonly reportDir: string | null; readonly words: ReportTexts },
): readonly Block[] {
  return sequences.slice(0, mostSequences).flatMap(({ steps, requirements, flaky }, index) => [
    { kind: 'heading', level: 3, text: words.shortestSequence(steps.length) },
    {
      kind: 'list',
      items: steps
        .slice(0, mostSteps)
        .map((step, place) => [`${words.summary.step(place + 1)}: ${cut(step.words, longestText)}`]),
    },
    {
      kind: 'text',
      parts: [`${words.summary.breaks(requirements.join(', '))}${flaky ? ` ${words.flakySequence}` : ''}`],
    },
    { kind: 'code', language: 'sh', text: `npx ${buildReplay(index, reportDir).command}` },
  ]);
}
