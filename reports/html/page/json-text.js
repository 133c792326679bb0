/** Characters that are shown of one text in JSON, and of text that is no JSON. */
const usualLimits = { string: 2000, plain: 20_000 };
const noLimits = { string: Infinity, plain: Infinity };

/**
 * Sets JSON text out in lines without reading its numbers, which may be longer than a number can hold. Very long strings are shortened.
 * Gives the text, and where in it the value at a JSON Pointer stands (null where there is none). Text that is not JSON stays as it is.
 * `cutShort` says that its end is missing. `left`: characters that were left out.
 */
function layOut(source, { pointer = null, cutShort = false, limits = usualLimits }) {
  const readable = cutShort ? /^\s*[[{]/.test(source) : isJson(source);
  if (!readable)
    return {
      text: shorten(source, limits.plain),
      range: null,
      left: Math.max(0, source.length - limits.plain),
    };
  const layout = new JsonLayout(pointer, limits.string);
  for (const [token] of source.matchAll(/"(?:[^"\\]|\\.)*(?:"|\\?$)|[{}[\],:]|[^\s{}[\],:"]+/g))
    layout.take(token);
  return layout;
}

/** Takes the tokens of JSON text one by one and writes them in lines. */
class JsonLayout {
  text = '';
  range = null;
  left = 0;
  #wanted;
  #longest;
  /** Objects and lists that are open: the step to the member being written, and where in the text that begins. */
  #open = [];

  constructor(pointer, longest) {
    this.#longest = longest;
    this.#wanted = pointer ? pointer.split('/').slice(1).map(unescapeStep).join('\u0000') : null;
  }

  take(token) {
    const inner = this.#open.at(-1);
    if (token === '{' || token === '[') this.#begin(token);
    else if (token === '}' || token === ']') this.#end(token);
    else if (token === ',') this.#next(inner);
    else if (token === ':') this.text += ': ';
    else if (inner?.awaitsKey) this.#key(inner, token);
    else this.#value(inner, token);
  }

  #begin(token) {
    this.#item(this.#open.at(-1));
    this.text += token;
    this.#open.push({ list: token === '[', awaitsKey: token === '{', step: '', count: 0, from: 0 });
  }

  #end(token) {
    const { count } = this.#open.pop() ?? { count: 0 };
    this.text += (count > 0 ? this.#newLine() : '') + token;
    this.#note();
  }

  #next(inner) {
    this.text += ',';
    inner.awaitsKey = !inner.list;
  }

  #key(inner, token) {
    this.#member(inner, isJson(token) ? JSON.parse(token) : token);
    this.text += token;
    inner.awaitsKey = false;
  }

  #value(inner, token) {
    this.#item(inner);
    this.text += shorten(token, this.#longest);
    this.left += Math.max(0, token.length - this.#longest);
    this.#note();
  }

  #item(inner) {
    if (inner?.list) this.#member(inner, String(inner.count));
  }

  #member(inner, step) {
    this.text += this.#newLine();
    Object.assign(inner, { step, count: inner.count + 1, from: this.text.length });
  }

  /** A value has ended: is it the one that is wanted? */
  #note() {
    const path = this.#open.map(({ step }) => step).join('\u0000');
    if (this.#wanted === null || this.range !== null || this.#open.length === 0 || path !== this.#wanted)
      return;
    this.range = { start: this.#open.at(-1).from, end: this.text.length };
  }

  #newLine() {
    return `\n${'  '.repeat(this.#open.length)}`;
  }
}

function shorten(text, longest) {
  if (text.length <= longest) return text;
  return text.slice(0, longest) + fill(words.shortened, { n: text.length - longest });
}

function unescapeStep(step) {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
