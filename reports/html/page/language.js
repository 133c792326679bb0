// The words of the page, in the language that it is read in.

let language = 'en';
let texts = data.words.en;
let words = texts.page;

function setLanguage(name) {
  language = name;
  texts = data.words[name];
  words = texts.page;
  document.documentElement.lang = name;
  document.title = `${texts.verdict[results.verdict]} · ${data.platformTitle} · order-conformance`;
}

/** The language to begin with: the one that was asked for, or what the browser is set to, where there are words for it. */
function usualLanguage() {
  if (data.language !== undefined) return data.language;
  const [wanted = 'en'] = navigator.language.split('-');
  return wanted in data.words ? wanted : 'en';
}

/** A text of the results, in the page's language; where there are no words for it, in English and marked so. */
function say(text, show = (shown) => [shown]) {
  if (language === 'en') return show(text);
  const translated = ownOf(data.vietnamese, text);
  if (translated !== undefined) return show(translated);
  return [make('span', { lang: 'en' }, ...show(text))];
}

/** `340 ms`, `3.4 s`, `2 min 5 s` */
function sayDuration(milliseconds) {
  const { ms, s, min } = words.duration;
  if (milliseconds < 1000) return fill(ms, { n: Math.round(milliseconds) });
  if (milliseconds < 60_000)
    return fill(s, { n: (milliseconds / 1000).toLocaleString(language, { maximumFractionDigits: 1 }) });
  const seconds = Math.round(milliseconds / 1000);
  return fill(min, { n: Math.floor(seconds / 60), s: seconds % 60 });
}

function sayArea(area) {
  return ownOf(words.areas, area) ?? area;
}

function sayOperation(operation) {
  return ownOf(words.operations, operation ?? 'other') ?? operation;
}

/** A standing as a word for so many. */
function sayStanding(standing, count) {
  return count === 1
    ? texts.standing[standing]
    : (texts.standingPlural[standing] ?? texts.standing[standing]);
}

/** How often something was found: how many times, or in which orders. */
function sayFound({ count, orders, examples = [] }) {
  if (orders === undefined) return count > 1 ? fill(words.times, { n: count }) : '';
  const named = examples.map(({ order }) => order).join(', ');
  return `${countWords(words.inOrders, orders)}${named === '' ? '' : `: ${named}${orders > examples.length ? ', …' : ''}`}`;
}

function upperFirst(text) {
  return text === '' ? text : text[0].toLocaleUpperCase(language) + text.slice(1);
}
