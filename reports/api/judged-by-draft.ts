import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../spec/json/exact-json.ts';
import { orderDraftShape } from '../../spec/order/order-draft.ts';
import type { Kind, Shape } from '../../spec/order/shape.ts';
import type { WireNames } from '../../spec/order/wire-names.ts';
import { openExchange } from '../../suites/evidence/exchange.ts';
import type { ExchangeRecord } from '../../suites/evidence/record.ts';
import type { Law } from '../../suites/judge-run.ts';
import type { RequirementOutcome } from '../../suites/outcome.ts';
import { judgeRecord } from './judge-record.ts';

/**
 * Drafts of others may ask for what this suite never does, and the docs do not say what becomes of it: percentage codes, attributes that
 * no documented request has. Where a draft does, what fails only by it cannot be told; what is compared as sent still can.
 */
export function judgedByDraft(
  outcomes: readonly RequirementOutcome[],
  record: ExchangeRecord,
  law: Law,
): readonly RequirementOutcome[] {
  const asked = openExchange(record, 0, law.dialect).asked?.[law.dialect.envelopes.order];
  const odd = isJsonObject(asked) ? oddIn(asked, law.dialect.names) : [];
  if (odd.length === 0) return outcomes;
  const alone = judgeRecord({ ...record, request: { ...record.request, body: null } }, law);
  const failing = new Set(alone.filter(({ outcome }) => outcome === 'fail').map((each) => each.requirement));
  return outcomes.map((judged) =>
    judged.outcome !== 'fail' || failing.has(judged.requirement) || isComparedAsSent(judged, odd)
      ? judged
      : untold(judged, odd),
  );
}

function isComparedAsSent({ requirement }: RequirementOutcome, odd: readonly string[]): boolean {
  const ofCodes = odd.some((each) => each.startsWith('discount_codes'));
  return requirement.judgedBy.every(
    ({ check, with: { path } }) => check === 'echo' && !(ofCodes && String(path).startsWith('discountCodes')),
  );
}

function untold(judged: RequirementOutcome, odd: readonly string[]): RequirementOutcome {
  const why = `The draft asks for ${odd.join(', ')}, and the docs do not say what becomes of that`;
  return {
    ...judged,
    outcome: 'inconclusive',
    reasons: judged.reasons.map((reason) => ({ ...reason, message: `${why}: ${reason.message}` })),
  };
}

/** What a draft asks for that nothing is known of, as paths. */
function oddIn(draft: JsonObject, names: WireNames): readonly string[] {
  const codes = draft['discount_codes'];
  const byShare = (isJsonArray(codes) ? codes : []).some(
    (code) =>
      isJsonObject(code) && ![undefined, null, 'fixed_amount'].includes(code['type'] as string | null),
  );
  return [...unknownIn(draft, orderDraftShape, names), ...(byShare ? ['discount_codes[].type'] : [])];
}

function unknownIn(part: JsonObject, shape: Shape, names: WireNames): readonly string[] {
  const known = new Map(Object.entries(shape).map(([attribute, kind]) => [names.toWire(attribute), kind]));
  return [
    ...new Set(
      Object.entries(part).flatMap(([name, value]) => {
        const kind = known.get(name);
        if (kind === undefined) return [name];
        return below(value, kind, names).map((path) => `${name}${path}`);
      }),
    ),
  ];
}

function below(value: Json, kind: Kind, names: WireNames): readonly string[] {
  if (typeof kind !== 'object') return [];
  if ('one' in kind)
    return isJsonObject(value) ? unknownIn(value, kind.one, names).map((path) => `.${path}`) : [];
  if (!isJsonArray(value)) return [];
  return value.flatMap((item) =>
    isJsonObject(item) ? unknownIn(item, kind.list, names).map((path) => `[].${path}`) : [],
  );
}
