import type { JsonValue } from './exact-json.ts';

/** The shop says no: thrown where it is noticed, answered as `{"errors": …}` with its status. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly errors: JsonValue;

  constructor(status: number, errors: JsonValue) {
    super(`Refused with ${String(status)}`);
    this.status = status;
    this.errors = errors;
  }
}

/** 422 for one field of a body. @param path the field as a client knows it: `order.line_items[0].quantity` */
export function invalidField(path: string, message: string): Refusal {
  return new Refusal(422, { [path]: [message] });
}
