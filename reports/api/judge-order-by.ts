import { isJsonObject, printExactJson, type JsonObject } from '../../spec/json/exact-json.ts';
import type { Dialect } from '../../spec/dialect.ts';
import type { OperationId } from '../../spec/operations.ts';
import type { Requirement } from '../../spec/requirements/requirement.ts';
import { findCheck } from '../../suites/checks/index.ts';
import type { ExchangeRecord } from '../../suites/evidence/record.ts';
import type { Law } from '../../suites/judge-run.ts';
import type { RequirementOutcome } from '../../suites/outcome.ts';
import { GivenError, readGiven, type JsonGiven } from './given-json.ts';
import { judgeRecord } from './judge-record.ts';
import { judgedByDraft } from './judged-by-draft.ts';
import type { JudgedRequirement } from './judged-requirement.ts';
import type { Ruler } from './ruler.ts';
import { tellOutcomes } from './tell-outcome.ts';

/** `judgeOrder` with what it is judged by at hand. @throws GivenError */
export function judgeOrderBy(
  { law, docsUrl }: Ruler,
  order: JsonGiven,
  { draft }: { readonly draft?: JsonGiven } = {},
): readonly JudgedRequirement[] {
  const { envelopes } = law.dialect;
  const envelope = envelopes.order;
  const given = openEnvelope(order, { envelopes, what: 'the order' });
  const asked = draft === undefined ? undefined : openEnvelope(draft, { envelopes, what: 'the draft' });
  const bodies = { body: { [envelope]: given.content }, asked: asked && { [envelope]: asked.content } };
  const judged = asked === undefined ? judgeAnybodys(bodies, law) : judgeOwn(bodies, law);
  const place = (pointer: string): string =>
    given.bare && pointer.startsWith(`/${envelope}`) ? pointer.slice(envelope.length + 1) : pointer;
  return tellOutcomes(judged, { docsUrl, place });
}

interface Bodies {
  readonly body: JsonObject;
  readonly asked: JsonObject | undefined;
}

/** An order whose creation is known: it is judged as the answer to that. */
function judgeOwn(bodies: Bodies, law: Law): readonly RequirementOutcome[] {
  const narrow = { ...law, requirements: law.requirements.filter(isOfTheOrder) };
  const record = recordOf(bodies, { operation: 'createOrder', law });
  return judgedByDraft(judgeRecord(record, narrow), record, narrow);
}

/** An order as read. What is only promised of the answer to a creation is advice here, at most. */
function judgeAnybodys(bodies: Bodies, law: Law): readonly RequirementOutcome[] {
  const requirements = law.requirements.filter(isOfTheOrder);
  const read = judgeRecord(recordOf(bodies, { operation: 'getOrder', law }), { ...law, requirements });
  const judged = new Set(read.map(({ requirement }) => requirement));
  const others = requirements.filter((requirement) => !judged.has(requirement)).map(asAdvice);
  const answered = recordOf(bodies, { operation: 'createOrder', law });
  return [...read, ...judgeRecord(answered, { ...law, requirements: others })];
}

function asAdvice(requirement: Requirement): Requirement {
  return requirement.level === 'MUST' ? { ...requirement, level: 'SHOULD' } : requirement;
}

interface Opened {
  readonly content: JsonObject;
  /** There was nothing around it. */
  readonly bare: boolean;
}

function openEnvelope(
  given: JsonGiven,
  { envelopes, what }: { readonly envelopes: Dialect['envelopes']; readonly what: string },
): Opened {
  const { order: envelope, orders: page } = envelopes;
  const json = readGiven(given, what);
  if (!isJsonObject(json)) throw new GivenError(`${what} is JSON, but no object`);
  const inside = json[envelope];
  if (isJsonObject(inside)) return { content: inside, bare: false };
  if (envelope in json && Object.keys(json).length === 1)
    throw new GivenError(`${what} has an "${envelope}" that is no object`);
  if (Array.isArray(json[page]))
    throw new GivenError(`${what} is a page of them: give each alone, or the whole answer to judgeExchange`);
  return { content: json, bare: true };
}

/** Nobody asked for status, headers and envelope here: they are not of the order. */
const ofTheBody: ReadonlySet<string> = new Set(['field', 'decimal-digits']);

function isOfTheOrder({ judgedBy }: Requirement): boolean {
  return judgedBy.every(({ check }) => findCheck(check)?.judges !== 'exchange' || ofTheBody.has(check));
}

/** An exchange in which the order would have been received. */
function recordOf(
  { body, asked }: Bodies,
  { operation, law }: { readonly operation: OperationId; readonly law: Law },
): ExchangeRecord {
  const { method, path, successStatus } = law.contract.operation(operation);
  return {
    type: 'exchange',
    id: 'x0001',
    scenario: 'api',
    operation,
    intent: 'ask',
    startedAt: '1970-01-01T00:00:00.000Z',
    durationMs: 0,
    request: {
      method,
      url: path.replaceAll(/\{[^}]+\}/g, '1'),
      headers: {},
      body: asked === undefined ? null : printExactJson(asked),
    },
    response: { status: successStatus, headers: {}, body: printExactJson(body) },
    failure: null,
  };
}
