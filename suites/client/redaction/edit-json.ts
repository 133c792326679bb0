import { isShortNumber, mostNested } from '../../../spec/json/exact-json.ts';
import { unknownPlace, type PersonalPlan } from '../../../spec/personal-data.ts';
import { KnownNames, type KnownName } from './known-names.ts';

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
  /** Of an object: the names that the contract knows, and which of them was read last. */
  readonly names: KnownNames | undefined;
  known: KnownName | undefined;
}

/** JSON text as it came out of an editor's hands. */
export interface EditedJson {
  readonly text: string;
  /** Each number is short enough to survive a binary float. */
  readonly hasShortNumbers: boolean;
}

/**
 * Edits JSON text in place: whatever an editor does not change, blanks, the order of names and the spelling of numbers among it, stays
 * as it was sent. What comes out is JSON exactly where the text was.
 * @throws SyntaxError at some of what JSON has not; only who parses what comes out knows of the rest
 * @throws RangeError where it is nested deeper than anybody reads
 */
export function editJson(text: string, plan: PersonalPlan, editor: JsonEditor): EditedJson {
  return new Editing(text, plan, editor).run();
}

const codeOf = (character: string): number => character.charCodeAt(0);
const quote = codeOf('"');
const backslash = codeOf('\\');
const comma = codeOf(',');
const colon = codeOf(':');
const blanks = new Set([' ', '\t', '\n', '\r'].map(codeOf));
const openBrace = codeOf('{');
const openBracket = codeOf('[');
const closeBrace = codeOf('}');
const closeBracket = codeOf(']');
const minus = codeOf('-');
const plus = codeOf('+');
const point = codeOf('.');
const [zero, nine] = [codeOf('0'), codeOf('9')];
const [letterA, letterZ] = [codeOf('a'), codeOf('z')];
const [exponent, capitalExponent] = [codeOf('e'), codeOf('E')];
/** What a text holds only with an escape. */
// eslint-disable-next-line no-control-regex -- these characters are what is looked for
const control = /[\u0000-\u001F]/;
const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Goes through the text by character codes: long answers are gone through as a whole. */
class Editing {
  readonly #text: string;
  readonly #editor: JsonEditor;
  readonly #outer: Level[] = [];
  readonly #root: PersonalPlan;
  #level: Level | undefined;
  #edited = '';
  #copied = 0;
  #at = 0;
  #hasShortNumbers = true;

  constructor(text: string, plan: PersonalPlan, editor: JsonEditor) {
    this.#text = text;
    this.#root = plan;
    this.#editor = editor;
  }

  run(): EditedJson {
    const { length } = this.#text;
    while (this.#at < length) this.#step(this.#text.charCodeAt(this.#at));
    return {
      text: this.#copied === 0 ? this.#text : this.#edited + this.#text.slice(this.#copied),
      hasShortNumbers: this.#hasShortNumbers,
    };
  }

  #step(code: number): void {
    if (code === quote) return this.#readText();
    if (code === minus || isDigit(code)) return this.#readNumber();
    if (code >= letterA && code <= letterZ) return this.#passLiteral();
    if (code === comma) this.#expectMore();
    else if (code === openBrace || code === openBracket) this.#enter(code === openBrace);
    else if (code === closeBrace || code === closeBracket) this.#level = this.#outer.pop();
    else if (code !== colon && !blanks.has(code)) throw noJson(this.#at);
    this.#at += 1;
  }

  #expectMore(): void {
    if (this.#level?.isObject === true) this.#level.expectsName = true;
  }

  /** A list is described by what its items are. */
  #enter(isObject: boolean): void {
    const plan = this.#place();
    const key = this.#level?.key ?? '';
    if (this.#level !== undefined) this.#outer.push(this.#level);
    if (this.#outer.length > mostNested) throw new RangeError(`JSON nested deeper than ${mostNested}`);
    const names = isObject && plan.members.size > 0 ? KnownNames.of(plan) : undefined;
    this.#level = {
      plan,
      isObject,
      key,
      member: unknownPlace,
      expectsName: isObject,
      names,
      known: undefined,
    };
  }

  #place(): PersonalPlan {
    const level = this.#level;
    if (level === undefined) return this.#root;
    return level.isObject ? level.member : level.plan;
  }

  #readText(): void {
    const level = this.#level;
    if (level?.expectsName === true) return this.#readName(level);
    const from = this.#at;
    const value = this.#quoted();
    this.#replace(from, value, this.#editor.text(value, this.#place().says));
  }

  #readName(level: Level): void {
    level.expectsName = false;
    const guessed = level.names?.guess(this.#text, this.#at, level.known);
    if (guessed !== undefined) {
      this.#at += guessed.quoted.length;
      return enterMember(level, guessed);
    }
    const from = this.#at;
    const name = this.#quoted();
    const known = level.names?.find(name, level.known);
    if (known !== undefined) return enterMember(level, known);
    level.key = name;
    level.member = unknownPlace;
    this.#replace(from, name, this.#editor.name(name));
  }

  /** The text between two quotes, without its escapes. Leaves off behind the closing one. */
  #quoted(): string {
    const to = closingQuote(this.#text, this.#at);
    const inner = this.#text.slice(this.#at + 1, to);
    this.#at = to + 1;
    return inner.includes('\\') ? (JSON.parse(`"${inner}"`) as string) : inner;
  }

  /**
   * What is put in place of a text is JSON: what it stood in place of has to have been, or nobody would know any more.
   * @param from where the opening quote of a text stands that was read a moment ago
   */
  #replace(from: number, value: string, by: string): void {
    if (by === value) return;
    if (control.test(this.#text.slice(from, this.#at))) throw noJson(from);
    this.#put(from, JSON.stringify(by));
  }

  #readNumber(): void {
    const from = this.#at;
    while (isOfNumber(this.#text.charCodeAt(this.#at))) this.#at += 1;
    const source = this.#text.slice(from, this.#at);
    if (!isShortNumber(source)) this.#hasShortNumbers = false;
    const edited = this.#editor.number(source, this.#place().says, this.#level?.key ?? '');
    if (edited === source) return;
    if (!jsonNumber.test(source)) throw noJson(from);
    this.#put(from, edited);
  }

  #passLiteral(): void {
    let code = letterA;
    while (code >= letterA && code <= letterZ) {
      this.#at += 1;
      code = this.#text.charCodeAt(this.#at);
    }
  }

  /** Puts something in place of all between a place and where the reading has come to. */
  #put(from: number, by: string): void {
    this.#edited += this.#text.slice(this.#copied, from) + by;
    this.#copied = this.#at;
  }
}

function enterMember(level: Level, known: KnownName): void {
  level.key = known.name;
  level.member = known.member;
  level.known = known;
}

function noJson(at: number): SyntaxError {
  return new SyntaxError(`No JSON stands at character ${at + 1}`);
}

function isDigit(code: number): boolean {
  return code >= zero && code <= nine;
}

function isOfNumber(code: number): boolean {
  return (
    isDigit(code) ||
    code === point ||
    code === minus ||
    code === plus ||
    code === exponent ||
    code === capitalExponent
  );
}

/** Where a text ends that begins at a quote: at the first quote that no odd number of backslashes stands before. @throws SyntaxError */
function closingQuote(text: string, from: number): number {
  let at = from;
  for (;;) {
    at = text.indexOf('"', at + 1);
    if (at === -1) throw noJson(from);
    let before = at - 1;
    while (text.charCodeAt(before) === backslash) before -= 1;
    if ((at - before) % 2 === 1) return at;
  }
}
