function makeMasthead() {
  const { verdict, suite } = results;
  const origin = `order-conformance ${suite.version} · ${data.platformTitle}`;
  return make(
    'header',
    { class: 'masthead' },
    make('p', { class: 'origin' }, origin),
    make('h1', { class: 'verdict', 'data-verdict': verdict }, texts.verdict[verdict]),
    make('p', { class: 'meaning' }, `${texts.verdictMeaning[verdict]} `, makeFirstProblem()),
    makeFacts(),
  );
}

/** Where to go on: to what is wrong, or else to what is open. */
function makeFirstProblem() {
  const found = Object.entries(words.firstProblem).find(([standing]) => results.counts[standing] > 0);
  if (found === undefined) return null;
  const [standing, forms] = found;
  return make('a', { href: `#show=${standing}` }, countWords(forms, results.counts[standing]));
}

function makeFacts() {
  const { target, profile, seed, only, startedAt, requests, runId, contract } = results;
  const { facts } = words;
  const rows = [
    [facts.target, target],
    [facts.profile, profile],
    [facts.seed, seed],
    [facts.only, only],
    [facts.effort, fill(facts.effortValue, { requests, duration: data.duration })],
    [facts.started, startedAt.replace('T', ' ').replace(/\.\d+/, '').replace('Z', ' UTC')],
    [facts.run, runId],
    [facts.contract, contract.digest.slice(0, 12)],
  ];
  return makeFactList(rows.filter(([, value]) => value !== null));
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
    Object.entries(texts.standing).map(([standing, name]) =>
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
        make(
          'span',
          { class: 'name' },
          counts[standing] === 1 ? name : (texts.standingPlural[standing] ?? name),
        ),
      ),
    ),
  );
}

function makeTools({ onSearch, onReset }) {
  return make(
    'div',
    { class: 'tools' },
    make('input', {
      type: 'search',
      class: 'search',
      'aria-label': words.search,
      placeholder: words.searchHint,
      on: { input: (event) => onSearch(event.target.value) },
    }),
    make('span', { class: 'tally', role: 'status' }),
    make('button', { type: 'button', class: 'plain', on: { click: onReset } }, words.reset),
  );
}
