// What is shown, kept in the address after `#`, so that a view can be sent to somebody.

const themes = ['auto', 'light', 'dark'];

function readView() {
  const given = new URLSearchParams(location.hash.slice(1));
  const oneOf = (name, known, usual) => (known.includes(given.get(name)) ? given.get(name) : usual);
  return {
    show: new Set((given.get('show') ?? '').split(',').filter((name) => name in data.words.en.standing)),
    query: given.get('q') ?? '',
    area: given.get('area') ?? '',
    level: oneOf('level', Object.keys(data.words.en.levelMeaning), ''),
    open: given.get('open'),
    /** What the requests are searched for, and the one that is looked at. */
    requests: given.get('requests') ?? '',
    exchange: given.get('exchange'),
    /** A part of the page to go to. */
    go: given.get('go'),
    language: oneOf('lang', Object.keys(data.words), null),
    theme: oneOf('theme', themes, null),
  };
}

function writeView(view) {
  const given = new URLSearchParams();
  const put = (name, value) => {
    if (value !== '' && value !== null) given.set(name, value);
  };
  put('show', [...view.show].join(','));
  put('q', view.query);
  put('area', view.area);
  put('level', view.level);
  put('open', view.open);
  put('requests', view.requests);
  put('exchange', view.exchange);
  put('lang', view.language === usualLanguage() ? null : view.language);
  put('theme', view.theme === 'auto' ? null : view.theme);
  const text = given.toString().replaceAll('%2C', ',');
  history.replaceState(null, '', text === '' ? '#' : `#${text}`);
}

/** Does a requirement belong to the view? Every word of the search must be somewhere in it. */
function fits(requirement, { show, query, area, level }) {
  if (show.size > 0 && !show.has(requirement.standing)) return false;
  if (area !== '' && requirement.area !== area) return false;
  if (level !== '' && requirement.level !== level) return false;
  return holdsWords(searchTextOf(requirement), query);
}

function holdsWords(text, query) {
  return query
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** A text to be searched: as it is, and as somebody types it without the marks of Vietnamese. */
function searchable(text) {
  const whole = text.normalize('NFC').toLowerCase();
  const bare = whole.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd');
  return bare === whole ? whole : `${whole} ${bare}`;
}

/** Characters of a text that are searched. */
const mostSearched = 4000;
const searchTexts = new Map();

function searchTextOf(requirement) {
  const { id, level, area, statement, reasons, sources, checks } = requirement;
  if (!searchTexts.has(id)) {
    const parts = [id, level, area, statement, ...checks];
    for (const { message, pointer, signature } of reasons)
      parts.push(message, pointer ?? '', signature ?? '');
    for (const { heading } of sources) parts.push(heading);
    const translated = parts.map((part) => ownOf(data.vietnamese, part) ?? '');
    const areas = Object.values(data.words).map(({ page }) => ownOf(page.areas, area) ?? '');
    searchTexts.set(
      id,
      searchable([...parts, ...translated, ...areas].map((part) => part.slice(0, mostSearched)).join(' ')),
    );
  }
  return searchTexts.get(id);
}
