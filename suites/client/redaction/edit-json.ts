import { unknownPlace, type PersonalPlan } from '../../../spec/personal-data.ts';

/** What becomes of the parts of a JSON text. Each answers with what it was given to leave it as it is. */
export interface JsonEditor {
  /** A text, without its escapes. */
  readonly text: (value: string, says: PersonalPlan['says']) => string;
  /** A number as it is written. Has to answer with one. */
  readonly number: (source: string, says: PersonalPlan['says'], key: string) => string;
  /** The name of a member that the contract does not know. */
  readonly name: (name: string) => string;
}

/** One object or list that the text is inside of. */
interface Level {
  readonly plan: PersonalPlan;
  readonly isObject: boolean;
  /** Of an object: the name that was read last, and what the contract says of its value. */
  key: string;
  member: PersonalPlan;
  expectsName: boolean;
}

/**
 * Edits JSON text in place: whatever an editor does not change, blanks, the order of names and the spelling of numbers among it, stays
 * as it was sent.
 * @param text has to be JSON
 */
export function editJson(text: string, plan: PersonalPlan, editor: JsonEditor): string {
  return new Editing(text, plan, editor).run();
}

const number = /-?\d[\d.eE+-]*/y;
const literal = /[a-z]+/y;

class Editing {
  readonly #text: string;
  readonly #editor: JsonEditor;
  readonly #levels: Level[] = [];
  readonly #root: PersonalPlan;
  #edited = '';
  #copied = 0;
  #at = 0;

  constructor(text: string, plan: PersonalPlan, editor: JsonEditor) {
    this.#text = text;
    this.#root = plan;
    this.#editor = editor;
  }

  run(): string {
    while (this.#at < this.#text.length) this.#step(this.#text.charAt(this.#at));
    return this.#copied === 0 ? this.#text : this.#edited + this.#text.slice(this.#copied);
  }

  #step(character: string): void {
    if (character === '"') this.#readText();
    else if (character === '{' || character === '[') this.#enter(character === '{');
    else if (character === '}' || character === ']') this.#levels.pop();
    else if (character === '-' || (character >= '0' && character <= '9')) return this.#readNumber();
    else if (character >= 'a' && character <= 'z') return void (this.#at = this.#endOf(literal));
    else if (character === ',') this.#expectName();
    this.#at += 1;
  }

  /** A list is described by what its items are. */
  #enter(isObject: boolean): void {
    const plan = this.#place();
    this.#levels.push({ plan, isObject, key: this.#key(), member: unknownPlace, expectsName: isObject });
  }

  #expectName(): void {
    const level = this.#levels.at(-1);
    if (level?.isObject === true) level.expectsName = true;
  }

  #place(): PersonalPlan {
    const level = this.#levels.at(-1);
    if (level === undefined) return this.#root;
    return level.isObject ? level.member : level.plan;
  }

  #key(): string {
    return this.#levels.at(-1)?.key ?? '';
  }

  /** Leaves off at the closing quote. */
  #readText(): void {
    const from = this.#at;
    const to = closingQuote(this.#text, from);
    this.#at = to;
    const inner = this.#text.slice(from + 1, to);
    const value = inner.includes('\\') ? (JSON.parse(`"${inner}"`) as string) : inner;
    const level = this.#levels.at(-1);
    const edited =
      level?.expectsName === true ? this.#name(value, level) : this.#editor.text(value, this.#place().says);
    if (edited !== value) this.#replace(from, to + 1, JSON.stringify(edited));
  }

  #name(name: string, level: Level): string {
    const member = level.plan.members.get(name);
    level.key = name;
    level.member = member ?? unknownPlace;
    level.expectsName = false;
    return member === undefined ? this.#editor.name(name) : name;
  }

  #readNumber(): void {
    const from = this.#at;
    this.#at = this.#endOf(number);
    const source = this.#text.slice(from, this.#at);
    const edited = this.#editor.number(source, this.#place().says, this.#key());
    if (edited !== source) this.#replace(from, this.#at, edited);
  }

  #endOf(pattern: RegExp): number {
    pattern.lastIndex = this.#at;
    pattern.test(this.#text);
    return pattern.lastIndex;
  }

  #replace(from: number, to: number, by: string): void {
    this.#edited += this.#text.slice(this.#copied, from) + by;
    this.#copied = to;
  }
}

/** Where a text ends that begins at a quote: at the first quote that no odd number of backslashes stands before. */
function closingQuote(text: string, from: number): number {
  let at = from;
  for (;;) {
    at = text.indexOf('"', at + 1);
    let before = at - 1;
    while (text.charAt(before) === '\\') before -= 1;
    if ((at - before) % 2 === 1) return at;
  }
}
