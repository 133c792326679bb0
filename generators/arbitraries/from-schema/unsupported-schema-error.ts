/** A schema from which nothing can be made up: the message says where, what stands there, and what to write instead. */
export class UnsupportedSchemaError extends Error {
  override readonly name = 'UnsupportedSchemaError';
  /** Where, as a path in the value that the schema describes: `order.line_items[].price`; empty for the value as a whole. */
  readonly place: string;

  constructor(place: string, problem: string) {
    super(`nothing can be made up for ${place === '' ? 'the schema as a whole' : place}: ${problem}`);
    this.place = place;
  }
}
