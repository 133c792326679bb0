function makeMasthead(controls) {
  const { verdict, suite } = results;
  const origin = `order-conformance ${suite.version} · ${data.platformTitle}`;
  return make(
    'header',
    { class: 'masthead' },
    make('div', { class: 'topbar' }, make('p', { class: 'origin' }, origin), controls),
    make('h1', { class: 'verdict', 'data-verdict': verdict }, texts.verdict[verdict]),
    make('p', { class: 'meaning' }, sayMeaning()),
    makeNextSteps(),
    makeFacts(),
  );
}

/** The switches of the page: its language and its colours. */
function makeControls({ view, onLanguage, onTheme }) {
  const button = (pressed, attributes, onClick, label) =>
    make(
      'button',
      { type: 'button', 'aria-pressed': String(pressed), ...attributes, on: { click: onClick } },
      label,
    );
  return make(
    'div',
    { class: 'controls' },
    make(
      'div',
      { class: 'switch', role: 'group', 'aria-label': words.languages },
      Object.entries(data.words).map(([name, { page }]) =>
        button(
          name === language,
          { lang: name, 'data-language': name },
          () => onLanguage(name),
          page.language,
        ),
      ),
    ),
    make(
      'div',
      { class: 'switch', role: 'group', 'aria-label': words.themes },
      themes.map((name) =>
        button(
          name === (view.theme ?? 'auto'),
          { 'data-theme-name': name, 'aria-label': words.theme[name], title: words.theme[name] },
          () => onTheme(name),
          { auto: '◐', light: '☀', dark: '☾' }[name],
        ),
      ),
    ),
  );
}

/** The ways to the parts of the page. */
function makeContents(parts) {
  return make(
    'nav',
    { class: 'contents', 'aria-label': words.contents },
    parts.map((part) =>
      make('a', { href: `#go=${part.id}` }, part.querySelector('h2')?.textContent ?? part.id),
    ),
  );
}

/** Names and what stands for them. */
function makeFactList(rows) {
  return make(
    'dl',
    { class: 'facts' },
    rows.map(([name, value]) => make('div', {}, make('dt', {}, name), make('dd', {}, value))),
  );
}

/** The counts, which are the filters. */
function makeFilters(onChoose) {
  const counts = { ...results.counts, 'not-applicable': results.counts.notApplicable };
  return make(
    'div',
    { class: 'filters', role: 'group', 'aria-label': words.filters, title: words.filterHint },
    Object.keys(texts.standing).map((standing) =>
      make(
        'button',
        {
          type: 'button',
          class: 'filter',
          'data-standing': standing,
          'data-count': counts[standing],
          'aria-pressed': 'false',
          disabled: counts[standing] === 0,
          on: { click: () => onChoose(standing) },
        },
        make('span', { class: 'number' }, counts[standing]),
        make('span', { class: 'name' }, sayStanding(standing, counts[standing])),
      ),
    ),
  );
}

function makeTools({ onSearch, onChoose, onReset }) {
  const areas = [...new Set(results.requirements.map(({ area }) => area))];
  return make(
    'div',
    { class: 'tools' },
    make('input', {
      type: 'search',
      class: 'search',
      'aria-label': words.search,
      placeholder: words.searchHint,
      on: { input: (event) => onSearch(event.target.value.trim()) },
    }),
    makeChoice(
      'area',
      { label: words.area, all: words.allAreas, names: areas.map((area) => [area, sayArea(area)]) },
      onChoose,
    ),
    makeChoice(
      'level',
      {
        label: words.level,
        all: words.allLevels,
        names: Object.keys(texts.levelMeaning).map((level) => [level, level]),
      },
      onChoose,
    ),
    make('span', { class: 'tally', role: 'status' }),
    make('button', { type: 'button', class: 'plain', on: { click: onReset } }, words.reset),
  );
}

function makeChoice(name, { label, all, names }, onChoose) {
  return make(
    'select',
    {
      class: 'choice',
      'aria-label': label,
      'data-choice': name,
      on: { change: ({ target }) => onChoose(name, target.value) },
    },
    make('option', { value: '' }, all),
    names.map(([value, said]) => make('option', { value }, said)),
  );
}
