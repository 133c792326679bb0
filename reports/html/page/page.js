const view = readView();
/** The parts of the page as they are drawn now; drawn anew when the language changes. What they are, `pageParts` says. */
let drawn;
const known = new Map(results.requirements.map((requirement) => [requirement.id, requirement]));

addEventListener('hashchange', readAddress);
addEventListener('click', ({ target }) => {
  const hash = target instanceof Element && target.closest('a')?.getAttribute('href');
  if (!hash || !hash.startsWith('#') || hash === '#requirements') return;
  if (hash === location.hash) follow();
  else addEventListener('hashchange', follow, { once: true });
});
addEventListener('keydown', (event) => {
  const typing = document.activeElement?.matches('input, select, textarea');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  drawn.search.focus();
});
addEventListener('beforeprint', () => {
  for (const row of drawn.all)
    if (!row.hidden && ['fail', 'error'].includes(row.dataset.standing)) row.show();
});

showTheme();
drawPage();
if (location.hash === '') drawn.all.find(({ dataset }) => dataset.standing === 'fail')?.show();
follow({ atStart: true });

/** Draws everything, in the language of the view. */
function drawPage() {
  setLanguage(view.language ?? usualLanguage());
  const filters = makeFilters((standing) => {
    if (!view.show.delete(standing)) view.show.add(standing);
    change();
  });
  const tools = makeTools({
    onSearch: (query) => change({ query }),
    onChoose: (name, value) => change({ [name]: value }),
    onReset: () => change({ show: new Set(), query: '', area: '', level: '', open: null }),
  });
  const nothing = make('p', { class: 'nothing' }, words.nothing);
  const list = make('div', { class: 'list' }, makeList(), nothing);
  const requests = makeRequests((text) => change({ requests: text }));
  const main = makePart('requirements', words.requirements, filters, tools, list);
  const parts = pageParts({ main, requests }).filter((part) => part !== null);
  const named = parts.filter((part) => part.id !== '' && !part.matches('.sequence'));
  const controls = makeControls({ view, onLanguage: changeLanguage, onTheme: changeTheme });
  const skip = make('a', { class: 'skip', href: '#requirements', on: { click: skipToList } }, words.skip);
  const page = [
    skip,
    makeMasthead(controls),
    makeContents(named),
    make('main', {}, ...parts),
    make('footer', {}, words.footer),
  ];
  for (const old of drawn?.page ?? []) old.remove();
  document.body.append(...page);
  const rows = [...list.querySelectorAll('.requirement')];
  const all = parts.flatMap((part) => [...part.querySelectorAll('.requirement')]);
  const search = tools.querySelector('.search');
  drawn = { page, filters, tools, nothing, list, requests, rows, all, search };
  for (const row of all) row.addEventListener('toggle', () => noteToggle(row));
  show();
}

function noteToggle(row) {
  if (row.open) view.open = row.dataset.id;
  else if (view.open === row.dataset.id) view.open = null;
  writeView(view);
}

function changeLanguage(name) {
  view.language = name;
  writeView(view);
  drawPage();
  document.querySelector(`[data-language="${name}"]`).focus();
}

function changeTheme(name) {
  view.theme = name;
  writeView(view);
  showTheme();
  for (const button of document.querySelectorAll('[data-theme-name]'))
    button.setAttribute('aria-pressed', String(button.dataset.themeName === name));
}

function showTheme() {
  document.documentElement.dataset.theme = view.theme ?? 'auto';
}

function readAddress() {
  if (/^#sequence-\d+$/.test(location.hash)) return;
  const given = readView();
  const before = language;
  Object.assign(view, given, {
    language: given.language ?? view.language,
    theme: given.theme ?? view.theme,
  });
  showTheme();
  if ((view.language ?? usualLanguage()) === before) show();
  else drawPage();
}

/** A link of the page was followed: unlike on the way back, its place is gone to even where it is open already. */
function follow({ atStart = false } = {}) {
  if (showSequence(location.hash)) return;
  const row = drawn.all.find(({ dataset }) => dataset.id === view.open);
  const part = view.go === null ? null : document.getElementById(view.go);
  if (part?.matches('.part, .requests')) {
    part.show?.();
    goTo(part.querySelector('h2[tabindex]') ?? part);
  } else if (view.exchange !== null) goTo(drawn.requests);
  else if (atStart) return;
  else if (row === undefined) drawn.filters.scrollIntoView({ block: 'start' });
  else goTo(row);
}

function change(given = {}) {
  Object.assign(view, given);
  writeView(view);
  show();
}

function show() {
  const { filters, tools, nothing, list, requests, rows, all, search } = drawn;
  for (const button of filters.children)
    button.setAttribute('aria-pressed', String(view.show.has(button.dataset.standing)));
  if (search.value.trim() !== view.query) search.value = view.query;
  for (const choice of tools.querySelectorAll('.choice')) choice.value = view[choice.dataset.choice];
  for (const row of rows) row.hidden = !fits(known.get(row.dataset.id), view);
  for (const part of list.querySelectorAll('.group, .area'))
    part.hidden = part.querySelector('.requirement:not([hidden])') === null;
  const visibleRows = rows.filter((row) => !row.hidden);
  nothing.hidden = visibleRows.length > 0;
  tools.querySelector('.tally').textContent = fill(words.shown, { n: visibleRows.length, all: rows.length });
  tools.querySelector('.plain').hidden =
    view.show.size === 0 && view.query === '' && view.area === '' && view.level === '';
  showRequests(requests);
  const wanted = all.find((row) => row.dataset.id === view.open);
  if (wanted !== undefined && !wanted.open) {
    wanted.show();
    wanted.scrollIntoView({ block: 'start' });
  }
}

/** The requests are drawn once somebody wants to see them. */
function showRequests(requests) {
  if (view.requests !== '' || view.exchange !== null) requests.show();
  if (requests.open) requests.list(view);
  requests.ontoggle = () => {
    if (requests.open) requests.list(view);
  };
}

function skipToList(event) {
  event.preventDefault();
  drawn.rows
    .find((row) => !row.hidden)
    ?.querySelector('summary')
    .focus();
}
