// Everything a shop sent reaches the page as text nodes made here; no markup is ever read from a string.

const data = JSON.parse(document.getElementById('data').textContent);
const { results } = data;

/** Makes an element. Attributes that are undefined or false are left out; `on` holds listeners. */
function make(tag, attributes = {}, ...children) {
  return fillElement(document.createElement(tag), attributes, children);
}

/** Makes an element of a drawing. */
function draw(tag, attributes = {}, ...children) {
  return fillElement(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

function fillElement(element, { on = {}, ...attributes }, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const [event, listener] of Object.entries(on)) element.addEventListener(event, listener);
  element.append(...children.flat(Infinity).filter(isShown).map(asNode));
  return element;
}

function isShown(child) {
  return child !== null && child !== undefined && child !== false && child !== '';
}

function asNode(child) {
  return child instanceof Node ? child : visible(String(child));
}

/** Control characters and marks of direction, spelt out: they may not change how other text is read. */
function visible(text) {
  return text.replace(
    /(?![\t\n])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu,
    (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}

/** What stands between backticks becomes code. */
function withCode(text) {
  return text.split('`').map((part, index) => (index % 2 === 0 ? part : make('code', {}, part)));
}

/** The words for one, or for so many. */
function countWords({ one, many }, count) {
  return count === 1 ? one : fill(many, { n: count });
}

/** What an object has under a name that may be anything; undefined where it has nothing of its own. */
function ownOf(object, name) {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Fills in the names in braces. */
function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (_whole, name) => String(ownOf(values, name) ?? ''));
}

/** The beginning of a long text. */
function cut(text, most) {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}

/** Only addresses of the web are made links of. */
function makeWebLink(address, ...children) {
  return /^https?:\/\//i.test(address)
    ? make('a', { href: address, rel: 'noreferrer' }, ...children)
    : make('span', {}, ...children, ` ${address}`);
}

/** Brings an element to the top, and the keyboard to it. */
function goTo(element) {
  element.scrollIntoView({ block: 'start' });
  (element.querySelector('summary') ?? element).focus({ preventScroll: true });
}

/** Makes a details element whose inside is built when it is first opened. */
function makeLazily(attributes, summary, build) {
  const element = make('details', attributes, summary);
  const open = () => {
    if (!element.open || element.childElementCount > 1) return;
    element.append(build());
  };
  element.addEventListener('toggle', open);
  element.show = () => {
    element.open = true;
    open();
  };
  return element;
}
