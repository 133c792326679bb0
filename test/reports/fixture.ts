import type { Requirement } from '../../spec/requirements/requirement.ts';
import type {
  CleanUpRecord,
  ExchangeRecord,
  RunRecord,
  ScenarioRecord,
} from '../../suites/evidence/record.ts';
import type { Evidence } from '../../suites/evidence/read-evidence.ts';
import type { Reason, RequirementOutcome } from '../../suites/outcome.ts';
import { buildResults, type AcceptedDeviations } from '../../reports/build-results.ts';
import type { Report } from '../../reports/report.ts';
import type { Surface } from '../../reports/reporter.ts';

export function buildRun(given: Partial<RunRecord> = {}): RunRecord {
  return {
    type: 'run',
    runId: '20250701T083000-1f2e3d',
    platform: 'haravan',
    target: 'http://127.0.0.1:4010/com',
    profile: 'core',
    seed: 7,
    only: null,
    capabilities: ['write', 'assign'],
    startedAt: '2025-07-01T08:30:00.000Z',
    suiteVersion: '0.1.0',
    contractDigest: 'c0ffee',
    ...given,
  };
}

export function buildExchange(given: Partial<ExchangeRecord> & { id: string }): ExchangeRecord {
  return {
    type: 'exchange',
    scenario: 'read-orders',
    operation: 'getOrder',
    intent: 'ask',
    startedAt: '2025-07-01T08:30:01.000Z',
    durationMs: 12,
    request: {
      method: 'GET',
      url: '/orders/1001.json',
      headers: { authorization: '[redacted]' },
      body: null,
    },
    response: { status: 200, headers: { 'content-type': 'application/json' }, body: orderText() },
    failure: null,
    ...given,
  };
}

/** An order's answer with money as a shop may write it: digits that no binary float holds. */
export function orderText(totalPrice = '90000.0000'): string {
  return `{"order":{"id":1001,"note":"Giao buổi sáng","total_price":${totalPrice},"line_items":[{"id":1,"price":100000000000000000001.5,"quantity":1}]}}`;
}

export function buildRequirement(given: Partial<Requirement> & { id: string }): Requirement {
  return {
    area: 'money',
    level: 'MUST',
    statement: 'The total is what the lines cost, less discounts, plus shipping and tax.',
    sources: [{ heading: 'Properties', line: 840, from: 'prose+example' }],
    ruling: undefined,
    readings: {},
    consistent: 'value',
    whereSeen: false,
    needs: [],
    profile: 'core',
    judgedBy: [{ check: 'total-price', with: {} }],
    untested: undefined,
    ...given,
  };
}

export function buildReason(given: Partial<Reason> = {}): Reason {
  return {
    check: 'total-price',
    message: 'The total price is 90000, but lines 100000 − discounts 5000 + shipping 0 + tax 0 make 95000.',
    pointer: '/order/total_price',
    expected: '95000',
    received: '90000',
    exchanges: ['x0001'],
    count: 1,
    ...given,
  };
}

export function buildOutcome(
  given: Partial<RequirementOutcome> & { requirement: Requirement },
): RequirementOutcome {
  return { outcome: 'pass', reading: null, reasons: [], judged: 3, witnesses: ['x0001'], ...given };
}

/** Words why something was not judged, as a reason. */
export function silence(message: string): Reason {
  return buildReason({ check: '', message, pointer: null, expected: null, received: null, exchanges: [] });
}

export interface Given {
  readonly run?: Partial<RunRecord>;
  readonly exchanges?: readonly ExchangeRecord[];
  readonly scenarios?: readonly ScenarioRecord[];
  readonly outcomes?: readonly RequirementOutcome[];
  readonly accepted?: AcceptedDeviations;
  readonly cleanUp?: CleanUpRecord;
}

export function buildReport(given: Given = {}): Report {
  const evidence: Evidence = {
    run: buildRun(given.run),
    exchanges: given.exchanges ?? [buildExchange({ id: 'x0001' })],
    scenarios: given.scenarios ?? [finished('read-orders')],
    ...(given.cleanUp === undefined ? {} : { cleanUp: given.cleanUp }),
  };
  const outcomes = given.outcomes ?? [
    buildOutcome({ requirement: buildRequirement({ id: 'HRV-ORD-MONEY-01' }) }),
  ];
  const contract = { digest: 'c0ffee', docsUrl: 'https://docs.haravan.com/docs/omni-apis/orders/' };
  const { accepted } = given;
  const grounds = {
    evidence,
    contract,
    suiteVersion: '0.1.0',
    ...(accepted === undefined ? {} : { accepted }),
  };
  return { evidence, results: buildResults(outcomes, grounds) };
}

export function finished(name: string): ScenarioRecord {
  return { type: 'scenario', name, areas: ['money'], end: 'finished', reason: null };
}

/** A report in which every standing occurs. */
export function buildMixedReport(): Report {
  return buildReport({
    exchanges: [
      buildExchange({ id: 'x0001' }),
      buildExchange({
        id: 'x0002',
        scenario: 'cancel',
        operation: 'cancelOrder',
        request: {
          method: 'POST',
          url: '/orders/1001/cancel.json',
          headers: { 'content-type': 'application/json', authorization: '[redacted]' },
          body: '{"reason":"customer\'s wish"}',
        },
      }),
      buildExchange({
        id: 'x0003',
        response: null,
        failure: { kind: 'timeout', message: 'GET /orders.json: no answer within the time allowed' },
      }),
    ],
    scenarios: [
      finished('read-orders'),
      {
        type: 'scenario',
        name: 'paging',
        areas: ['list'],
        end: 'stopped',
        reason: 'no answer within the time allowed',
      },
    ],
    outcomes: mixedOutcomes(),
  });
}

function mixedOutcomes(): readonly RequirementOutcome[] {
  const readings = { text: 'Nothing fulfilled is null.', example: 'Nothing fulfilled is notfulfilled.' };
  return [
    buildOutcome({
      requirement: buildRequirement({
        id: 'HRV-ORD-LIST-01',
        area: 'list',
        statement: 'A page has at most 50 orders.',
      }),
    }),
    buildOutcome({
      requirement: buildRequirement({
        id: 'HRV-ORD-STATE-02',
        area: 'state',
        level: 'EITHER',
        readings,
        statement: 'The fulfillment status is one of those documented.',
      }),
      reading: 'text',
    }),
    buildOutcome({
      requirement: buildRequirement({ id: 'HRV-ORD-MONEY-01' }),
      outcome: 'fail',
      reasons: [buildReason({ count: 12, exchanges: ['x0001', 'x0002'] })],
    }),
    buildOutcome({
      requirement: buildRequirement({
        id: 'HRV-ORD-TAGS-04',
        area: 'tags',
        level: 'SHOULD',
        statement: 'A tag added twice is kept once.',
      }),
      outcome: 'fail',
      reasons: [
        buildReason({
          check: 'tags-once',
          message: 'The tag was kept twice.',
          pointer: null,
          exchanges: ['x0002'],
        }),
      ],
    }),
    buildOutcome({
      requirement: buildRequirement({
        id: 'HRV-ORD-LIST-02',
        area: 'list',
        statement: 'No order is on two pages.',
      }),
      outcome: 'inconclusive',
      reasons: [silence('Could not be judged: no answer within the time allowed.')],
      judged: 0,
      witnesses: [],
    }),
    buildOutcome({
      requirement: buildRequirement({
        id: 'HRV-ORD-LIST-03',
        area: 'list',
        statement: 'Orders come in the order asked for.',
      }),
      outcome: 'error',
      reasons: [silence('our check "sorted" broke: undefined is not iterable')],
    }),
    buildOutcome({
      requirement: buildRequirement({
        id: 'HRV-ORD-STOCK-01',
        area: 'stock',
        statement: 'A variant that denies overselling is not oversold.',
        needs: ['variant'],
      }),
      outcome: 'not-applicable',
      reasons: [silence('no variants were configured (ORDER_CONFORMANCE_VARIANTS)')],
      judged: 0,
      witnesses: [],
    }),
  ];
}

/** A terminal without colours, 100 columns wide. */
export const plainSurface: Surface = {
  width: 100,
  paint: (_ink, text) => text,
  quiet: false,
  reportDir: 'conformance-report',
};
