const signs = {
  fail: '✕',
  error: '!',
  inconclusive: '?',
  waived: '○',
  warning: '△',
  pass: '✓',
  'not-applicable': '–',
};

/** The requirements by standing, what is wrong first. */
function makeList() {
  return Object.keys(texts.standing).flatMap((standing) => {
    const own = results.requirements.filter((requirement) => requirement.standing === standing);
    return own.length === 0 ? [] : [makeGroup(standing, own)];
  });
}

function makeGroup(standing, requirements) {
  const name = (requirements.length > 1 && texts.standingPlural[standing]) || texts.standing[standing];
  return make(
    'section',
    { class: 'group', 'data-standing': standing },
    make('h2', {}, name[0].toUpperCase() + name.slice(1)),
    make('p', { class: 'quiet' }, texts.standingMeaning[standing]),
    make('div', { class: 'requirements' }, makeAreas(requirements)),
  );
}

const fewEnough = 12;

/** A long list is divided by area. */
function makeAreas(requirements) {
  if (requirements.length <= fewEnough) return requirements.map(makeRequirement);
  return [...new Set(requirements.map(({ area }) => area))].map((area) =>
    make(
      'section',
      { class: 'area' },
      make('h3', {}, area),
      requirements.filter((requirement) => requirement.area === area).map(makeRequirement),
    ),
  );
}

function makeRequirement(requirement) {
  const { id, level, statement, standing, reasons, reading } = requirement;
  const gist = standing === 'pass' || standing === 'not-applicable' ? null : reasons[0]?.message;
  return makeLazily(
    { class: 'requirement', 'data-id': id, 'data-standing': standing },
    make(
      'summary',
      {},
      make('span', { class: 'sign', role: 'img', 'aria-label': texts.standing[standing] }, signs[standing]),
      make('span', { class: 'statement' }, withCode(statement)),
      make(
        'span',
        { class: 'label' },
        reading !== undefined && make('span', {}, reading),
        make('span', { class: 'level' }, level),
        make('code', {}, id),
      ),
      gist && make('span', { class: 'gist' }, gist),
    ),
    () => makeDetail(requirement),
  );
}

function makeCutShort() {
  const cutShort = results.scenarios.filter(({ end }) => end === 'stopped' || end === 'broken');
  if (cutShort.length === 0) return null;
  return make(
    'section',
    { class: 'group' },
    make('h2', {}, words.cutShort),
    make(
      'ul',
      { class: 'aside-list' },
      cutShort.map(({ name, end, reason }) =>
        make(
          'li',
          {},
          make('strong', {}, name),
          ` ${texts.scenarioEnd[end]}${reason === null ? '' : `: ${reason}`}`,
        ),
      ),
    ),
  );
}

function makeBadWaivers() {
  const { file, bad } = results.waivers ?? { bad: [] };
  if (bad.length === 0) return [];
  const section = make(
    'section',
    { class: 'group bad-waivers' },
    make('h2', {}, words.badWaivers),
    make('p', { class: 'quiet' }, words.badWaiversHint),
    make(
      'ul',
      { class: 'aside-list' },
      bad.map(({ line, message }) => make('li', {}, make('code', {}, `${file}:${line}`), ` ${message}`)),
    ),
  );
  return [section];
}

function makeNotes() {
  if (results.notes.length === 0) return null;
  return make(
    'section',
    { class: 'group' },
    make('h2', {}, words.notes),
    make(
      'ul',
      { class: 'aside-list' },
      results.notes.map(({ message, requirements }) =>
        make('li', {}, make('div', {}, message), make('code', { class: 'ids' }, requirements.join('  '))),
      ),
    ),
  );
}

function makeRequests() {
  return makeLazily(
    { class: 'requests' },
    make('summary', {}, fill(words.requests, { n: data.exchanges.length })),
    () =>
      make(
        'div',
        {},
        make('p', { class: 'quiet' }, words.requestsHint),
        make(
          'ol',
          {},
          data.exchanges.map(({ id }) => make('li', {}, makeExchange(id))),
        ),
      ),
  );
}
