import type { JudgedPart, TrafficResults } from '../traffic/traffic-results.ts';
import type { Language } from './language.ts';
import { translateReason, translateStatement, translateText } from './translate-report.ts';

/** What is said of traffic in the language; what there are no words for is in English, and marked `[en]`. */
export function translateTraffic(results: TrafficResults, language: Language | undefined): TrafficResults {
  if (language !== 'vi') return results;
  const { app, answers, conditions, notes } = results;
  return {
    ...results,
    app: translatePart(app),
    answers: answers && translatePart(answers),
    conditions:
      conditions?.map((outcome) => ({
        ...outcome,
        description: translateText(outcome.description, 'vi'),
        why: translateText(outcome.why, 'vi'),
      })) ?? null,
    notes: notes.map((note) => translateText(note, 'vi')),
  };
}

function translatePart({ counts, requirements }: JudgedPart): JudgedPart {
  return {
    counts,
    requirements: requirements.map((requirement) => ({
      ...requirement,
      statement: translateStatement(requirement.id, requirement.statement, 'vi'),
      reasons: requirement.reasons.map(translateReason),
    })),
  };
}
