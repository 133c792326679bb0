import type { RequirementRecord, ResultsRecord } from '../results.ts';
import type { Report } from '../report.ts';
import type { Reason } from '../../suites/outcome.ts';
import { messageInVietnamese, requirementInVietnamese, valueInVietnamese } from './in-vietnamese.ts';
import type { Language } from './language.ts';

/** A report whose statements and findings are in the language; what there are no words for is in English, and marked `[en]`. */
export function translateReport(report: Report, language: Language | undefined): Report {
  return language === 'vi' ? { ...report, results: translateResults(report.results) } : report;
}

/** A sentence of ours in the language, or in English and marked so. */
export function translateText(text: string, language: Language | undefined): string {
  return language === 'vi' ? (messageInVietnamese(text) ?? marked(text)) : text;
}

/** A statement or reading of a requirement in the language, or in English and marked so. */
export function translateStatement(id: string, text: string, language: Language | undefined): string {
  return language === 'vi' ? (requirementInVietnamese(id, text) ?? marked(text)) : text;
}

/** English where there are no other words, and told to be so. */
export function marked(text: string): string {
  return text === '' ? text : `[en] ${text}`;
}

function translateResults(results: ResultsRecord): ResultsRecord {
  const say = (text: string): string => translateText(text, 'vi');
  return {
    ...results,
    requirements: results.requirements.map(translateRequirement),
    waivers: results.waivers && {
      ...results.waivers,
      bad: results.waivers.bad.map((bad) => ({ ...bad, message: say(bad.message) })),
    },
    cleanUp: results.cleanUp && {
      ...results.cleanUp,
      leaks: results.cleanUp.leaks.map((leak) => ({ ...leak, why: say(leak.why) })),
    },
    notes: results.notes.map((note) => ({ ...note, message: say(note.message) })),
    scenarios: results.scenarios.map((scenario) => ({
      ...scenario,
      name: say(scenario.name),
      reason: scenario.reason === null ? null : say(scenario.reason),
    })),
    sequences: results.sequences.map((sequence) => ({
      ...sequence,
      message: translateFindings(sequence.message),
      steps: sequence.steps.map((step) => ({ ...step, words: say(step.words) })),
    })),
  };
}

/** `HRV-ORD-TAGS-02: what was found`, one a line. */
function translateFindings(message: string): string {
  return message.replaceAll(
    /^(?<id>[A-Z]{3}-ORD-\S+): (?<text>.+)$/gm,
    (_, id: string, text: string) => `${id}: ${translateText(text, 'vi')}`,
  );
}

function translateRequirement(requirement: RequirementRecord): RequirementRecord {
  const { id, statement, readings, reasons } = requirement;
  const say = (text: string): string => translateStatement(id, text, 'vi');
  return {
    ...requirement,
    statement: say(statement),
    readings: Object.fromEntries(Object.entries(readings).map(([name, text]) => [name, say(text)])),
    reasons: reasons.map(translateReason),
  };
}

/** What was found, in Vietnamese. */
export function translateReason<R extends Reason>(reason: R): R {
  const { message, expected, received } = reason;
  return {
    ...reason,
    message: translateText(message, 'vi'),
    expected: expected === null ? null : (valueInVietnamese(expected) ?? expected),
    received: received === null ? null : (valueInVietnamese(received) ?? received),
  };
}
