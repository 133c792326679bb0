const view = readView();

const masthead = makeMasthead();
const filters = makeFilters((standing) => {
  if (!view.show.delete(standing)) view.show.add(standing);
  change();
});
const tools = makeTools({
  onSearch: (query) => {
    view.query = query.trim();
    change();
  },
  onReset: () => {
    Object.assign(view, { show: new Set(), query: '', open: null });
    change();
  },
});
const nothing = make('p', { class: 'nothing' }, words.nothing);
const list = make('main', { id: 'requirements' }, makeList(), nothing);

document.body.append(
  make('a', { class: 'skip', href: '#requirements', on: { click: skip } }, words.skip),
  masthead,
  ...results.sequences.map(makeSequence),
  ...makeBadWaivers(),
  filters,
  tools,
  list,
  make('div', {}, makeCutShort(), makeNotes(), makeRequests()),
  make('footer', {}, words.footer),
);

const search = tools.querySelector('.search');
const rows = [...list.querySelectorAll('.requirement')];
const known = new Map(results.requirements.map((requirement) => [requirement.id, requirement]));

for (const row of rows) {
  row.addEventListener('toggle', () => {
    if (row.open) view.open = row.dataset.id;
    else if (view.open === row.dataset.id) view.open = null;
    writeView(view);
  });
}

addEventListener('hashchange', readAddress);
addEventListener('click', ({ target }) => {
  const hash = target instanceof Element && target.closest('a')?.getAttribute('href');
  if (!hash || !hash.startsWith('#') || hash === '#requirements') return;
  if (hash === location.hash) follow();
  else addEventListener('hashchange', follow, { once: true });
});
addEventListener('keydown', (event) => {
  if (event.key === '/' && document.activeElement !== search) {
    event.preventDefault();
    search.focus();
  }
});

show();
if (location.hash === '' && results.counts.fail > 0) rows[0].show();
showSequence(location.hash);

function readAddress() {
  if (showSequence(location.hash)) return;
  Object.assign(view, readView());
  show();
}

/** A link of the page was followed: unlike on the way back, its place is gone to even where it is open already. */
function follow() {
  if (showSequence(location.hash)) return;
  const row = rows.find(({ dataset }) => dataset.id === view.open);
  if (row === undefined) filters.scrollIntoView({ block: 'start' });
  else goTo(row);
}

function change() {
  writeView(view);
  show();
}

function show() {
  for (const button of filters.children)
    button.setAttribute('aria-pressed', String(view.show.has(button.dataset.standing)));
  if (search.value.trim() !== view.query) search.value = view.query;
  for (const row of rows) row.hidden = !fits(known.get(row.dataset.id), view);
  for (const part of list.querySelectorAll('.group, .area'))
    part.hidden = part.querySelector('.requirement:not([hidden])') === null;
  const visibleRows = rows.filter((row) => !row.hidden);
  nothing.hidden = visibleRows.length > 0;
  tools.querySelector('.tally').textContent = fill(words.shown, { n: visibleRows.length, all: rows.length });
  tools.querySelector('.plain').hidden = view.show.size === 0 && view.query === '';
  const wanted = rows.find((row) => row.dataset.id === view.open);
  if (wanted !== undefined && !wanted.open) {
    wanted.show();
    wanted.scrollIntoView({ block: 'start' });
  }
}

function skip(event) {
  event.preventDefault();
  rows
    .find((row) => !row.hidden)
    ?.querySelector('summary')
    .focus();
}
