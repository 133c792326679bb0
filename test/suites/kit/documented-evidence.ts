import { loadExamples, type DocumentedExchange } from '../../../spec/docs/documented-exchange.ts';
import { isJsonObject, printExactJson } from '../../../spec/json/exact-json.ts';
import type { Evidence } from '../../../suites/evidence/read-evidence.ts';
import type { ExchangeRecord } from '../../../suites/evidence/record.ts';
import { run } from './evidence.ts';

/** How the page is taken for a run that somebody recorded. */
export interface DocumentedEvidenceOptions {
  /**
   * Reads answers that the page shows in part as if the parts shown had been asked for, so that nothing is missed in them.
   * A live answer has no such excuse. Default true.
   */
  readonly abridgedAsFields?: boolean;
  /** Changes the text of an exchange before it is judged; by the example's name. */
  readonly amend?: Readonly<Record<string, (text: string) => string>>;
}

/** The examples of Haravan's page as evidence, each under its own name, in the order of the page. */
export function documentedEvidence(options: DocumentedEvidenceOptions = {}): Evidence {
  const exchanges = loadExamples('haravan').map((example) => {
    const amend = options.amend?.[example.name] ?? ((text: string) => text);
    return JSON.parse(amend(JSON.stringify(recordOf(example, options)))) as ExchangeRecord;
  });
  return { run: run({ runId: 'docs', profile: 'full' }), exchanges, scenarios: [] };
}

function recordOf(
  example: DocumentedExchange,
  { abridgedAsFields = true }: DocumentedEvidenceOptions,
): ExchangeRecord {
  const { name, operation, request, status, answer, abridged } = example;
  const asked = abridged && abridgedAsFields ? `?fields=${shownIn(example).join(',')}` : '';
  return {
    type: 'exchange',
    id: name,
    scenario: 'docs',
    operation,
    intent: 'ask',
    startedAt: '2025-01-02T03:00:00.000Z',
    durationMs: 0,
    request: {
      method: request.method,
      url: `${request.path}${asked}`,
      headers: {},
      body: request.body === undefined ? null : printExactJson(request.body),
    },
    response: {
      status,
      headers: { 'content-type': 'application/json', 'x-haravan-api-call-limit': '1/80' },
      body: printExactJson(answer),
    },
    failure: null,
  };
}

/** Attributes of the order that an example shows. */
function shownIn({ name, answer }: DocumentedExchange): readonly string[] {
  const order = isJsonObject(answer) ? answer['order'] : undefined;
  if (!isJsonObject(order)) throw new Error(`${name} is abridged, and shows no order`);
  return Object.keys(order);
}
