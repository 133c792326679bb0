import { readDecimal, type Decimal } from './decimal.ts';
import { ExactNumber, isJsonObject, type JsonObject, type JsonValue } from './exact-json.ts';
import { asSent, type MoneyForm } from './money-form.ts';
import { invalidField } from './refusal.ts';

/**
 * A JSON object of a request body, read field by field. A field that is absent or null reads as null; one of the wrong type is
 * refused with 422 and its path.
 */
export class BodyFields {
  readonly raw: JsonObject;
  readonly #path: string;
  readonly #money: MoneyForm;

  /**
   * @param path where the object stands in the body: `order.line_items[0]`
   * @param money how amounts are kept; as they are sent where left out
   */
  constructor(raw: JsonObject, path: string, money: MoneyForm = asSent) {
    this.raw = raw;
    this.#path = path;
    this.#money = money;
  }

  /** Sent at all, be it as null? */
  has(key: string): boolean {
    return this.raw[key] !== undefined;
  }

  pathOf(key: string): string {
    return this.#path === '' ? key : `${this.#path}.${key}`;
  }

  text(key: string): string | null {
    const value = this.#value(key);
    if (value === null || typeof value === 'string') return value;
    throw invalidField(this.pathOf(key), 'must be a string');
  }

  flag(key: string): boolean | null {
    const value = this.#value(key);
    if (value === null || typeof value === 'boolean') return value;
    throw invalidField(this.pathOf(key), 'must be true or false');
  }

  /** A JSON number, or a string of digits as the cancel examples send it. */
  decimal(key: string): Decimal | null {
    const value = this.#value(key);
    if (value === null) return null;
    const text = value instanceof ExactNumber ? value.text : typeof value === 'string' ? value : '';
    const decimal = readDecimal(text);
    if (decimal === undefined) throw invalidField(this.pathOf(key), 'must be a decimal');
    return decimal;
  }

  /** An amount of money: not negative, and as many digits as are kept. */
  amount(key: string): Decimal | null {
    const decimal = this.decimal(key);
    if (decimal === null) return null;
    if (decimal.startsWith('-')) throw invalidField(this.pathOf(key), 'must not be negative');
    const kept = this.#money.keep(decimal);
    if (kept === undefined) throw invalidField(this.pathOf(key), this.#money.bounds);
    return kept;
  }

  /** A JSON number, or its digits as a string. */
  id(key: string): bigint | null {
    const value = this.#value(key);
    if (value === null) return null;
    const text = value instanceof ExactNumber ? value.text : typeof value === 'string' ? value : '';
    if (!/^\d{1,30}$/.test(text)) throw invalidField(this.pathOf(key), 'must be an id');
    return BigInt(text);
  }

  /** A whole number of at least one, in a range that multiplies safely. */
  count(key: string): number | null {
    const value = this.#value(key);
    if (value === null) return null;
    const count = value instanceof ExactNumber ? Number(value.text) : Number.NaN;
    if (!Number.isSafeInteger(count) || count < 1)
      throw invalidField(this.pathOf(key), 'must be a whole number above zero');
    return count;
  }

  part(key: string): BodyFields | null {
    const value = this.#value(key);
    if (value === null) return null;
    if (!isJsonObject(value)) throw invalidField(this.pathOf(key), 'must be an object');
    return new BodyFields(value, this.pathOf(key), this.#money);
  }

  list(key: string): BodyFields[] | null {
    return (
      this.#items(key)?.map((item, index) => {
        const path = `${this.pathOf(key)}[${String(index)}]`;
        if (!isJsonObject(item)) throw invalidField(path, 'must be an object');
        return new BodyFields(item, path, this.#money);
      }) ?? null
    );
  }

  ids(key: string): bigint[] | null {
    return (
      this.#items(key)?.map((item, index) => {
        const text = item instanceof ExactNumber ? item.text : typeof item === 'string' ? item : '';
        if (!/^\d{1,30}$/.test(text))
          throw invalidField(`${this.pathOf(key)}[${String(index)}]`, 'must be an id');
        return BigInt(text);
      }) ?? null
    );
  }

  #items(key: string): JsonValue[] | null {
    const value = this.#value(key);
    if (value === null || Array.isArray(value)) return value;
    throw invalidField(this.pathOf(key), 'must be a list');
  }

  #value(key: string): JsonValue {
    return this.raw[key] ?? null;
  }
}
