import { CommanderError } from 'commander';
import { hideSecrets } from '../../suites/client/redact.ts';
import type { Say } from '../lang/help-and-errors.ts';
import { ReportError } from '../report-error.ts';
import type { ExitReason } from './exit-codes.ts';
import { explainFullDisk } from './explain-full-disk.ts';
import { UnavailableError } from './unavailable-error.ts';
import { UsageError } from './usage-error.ts';

/** What is said of an error: one message, perhaps a hint, and how the process ends. */
export interface ExplainedError {
  readonly reason: ExitReason;
  readonly message: string;
  readonly hint: string | undefined;
}

/** What the files that a user names turn out to be, by the names of the errors that say so. */
const ownKinds = new Set(['EvidenceError', 'ZipError', 'KeyError', 'RequirementSetError']);

/** To whom an error is explained. */
export interface Listener {
  /** Texts that must not be repeated; none where left out. */
  readonly secrets?: readonly string[];
  /** Puts a message or a hint into the language of the call; English where left out. */
  readonly say?: Say;
}

/** Puts an error into words for the user. */
export function explainError(error: unknown, { secrets = [], say }: Listener = {}): ExplainedError {
  const { reason, message, hint } = explain(error);
  const tell = (text: string): string => hideSecrets(say?.(text) ?? text, secrets);
  return { reason, message: tell(message), hint: hint === undefined ? undefined : tell(hint) };
}

function explain(error: unknown): ExplainedError {
  if (error instanceof UsageError) return { reason: 'usage', message: error.message, hint: error.hint };
  if (error instanceof CommanderError) return explainTyping(error);
  if (error instanceof Error && ownKinds.has(error.name))
    return { reason: 'usage', message: error.message, hint: undefined };
  if (error instanceof UnavailableError)
    return { reason: 'unavailable', message: error.message, hint: undefined };
  if (error instanceof ReportError || (error instanceof Error && error.name === 'SchemasNotWrittenError')) {
    return { reason: 'internal', message: error.message, hint: undefined };
  }
  const full = explainFullDisk(error);
  if (full !== undefined) return { reason: 'internal', ...full };
  return {
    reason: 'internal',
    message: `this is a bug of order-conformance: ${error instanceof Error ? error.message : String(error)}`,
    hint: 'Please report it. ORDER_CONFORMANCE_DEBUG=1 prints where it happened.',
  };
}

/** What was given to a flag is not repeated: it may be a token typed by mistake. */
function explainTyping(error: CommanderError): ExplainedError {
  const [message = '', suggestion] = error.message.replace(/^error: /, '').split('\n');
  const secretFlag = /--(token|password|secret|key|auth)/i.test(message);
  return {
    reason: 'usage',
    message: message.replace(/'(--?[\w-]+)=.*'/s, "'$1'").replace(/(but got \d+).*$/s, '$1'),
    hint: secretFlag
      ? 'Credentials are read from ORDER_CONFORMANCE_TOKEN or .env only, never from the command.'
      : (suggestion?.replace(/^\((.*)\)$/, '$1') ?? 'Try --help.'),
  };
}
