import { visible } from '../visible.ts';

/** What a CI system shows beside the code and on the page of a job. */
export interface Annotation {
  readonly severity: 'error' | 'warning';
  readonly title: string;
  /** Lines of it; they stay lines where they are shown. */
  readonly message: string;
  /** Absent where it is about nothing in the repository. */
  readonly place?: { readonly file: string; readonly line: number };
}

/** Prints annotations as workflow commands of GitHub Actions, a line each. */
export function printWorkflowCommands(annotations: readonly Annotation[]): string {
  return annotations.map((annotation) => `${printWorkflowCommand(annotation)}\n`).join('');
}

/** Text for a log that takes nothing in it for a workflow command, whoever wrote it; `word` is one that nobody can guess. */
export function withoutCommands(text: string, word: string): string {
  return `::stop-commands::${word}\n${text}::${word}::\n`;
}

function printWorkflowCommand({ severity, title, message, place }: Annotation): string {
  const properties = Object.entries({ ...place, title }).map(
    ([name, value]) => `${name}=${escapeProperty(visible(String(value)))}`,
  );
  return `::${severity} ${properties.join(',')}::${escapeData(message.split('\n').map(visible).join('\n'))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A colon ends the properties and a comma begins the next. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
