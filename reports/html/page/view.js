// What is shown, kept in the address after `#`, so that a view can be sent to somebody.

function readView() {
  const given = new URLSearchParams(location.hash.slice(1));
  const show = (given.get('show') ?? '').split(',').filter((name) => name in texts.standing);
  return { show: new Set(show), query: given.get('q') ?? '', open: given.get('open') };
}

function writeView(view) {
  const given = new URLSearchParams();
  if (view.show.size > 0) given.set('show', [...view.show].join(','));
  if (view.query !== '') given.set('q', view.query);
  if (view.open !== null) given.set('open', view.open);
  const text = given.toString().replaceAll('%2C', ',');
  history.replaceState(null, '', text === '' ? '#' : `#${text}`);
}

/** Does a requirement belong to the view? Every word of the search must be somewhere in it. */
function fits(requirement, { show, query }) {
  if (show.size > 0 && !show.has(requirement.standing)) return false;
  const text = searchTextOf(requirement);
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const searchTexts = new Map();

function searchTextOf(requirement) {
  const { id, level, statement, reasons, sources, checks } = requirement;
  if (!searchTexts.has(id)) {
    const parts = [id, level, statement, ...checks];
    for (const { message, pointer, signature } of reasons)
      parts.push(message, pointer ?? '', signature ?? '');
    for (const { heading } of sources) parts.push(heading);
    searchTexts.set(id, parts.join(' ').toLowerCase());
  }
  return searchTexts.get(id);
}
