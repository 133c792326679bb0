const signs = {
  fail: '✕',
  error: '!',
  inconclusive: '?',
  waived: '○',
  warning: '△',
  pass: '✓',
  'not-applicable': '–',
};

/** Requirements by standing, what is wrong first. */
function makeList(requirements = results.requirements, meanings = texts.standingMeaning) {
  return Object.keys(texts.standing).flatMap((standing) => {
    const own = requirements.filter((requirement) => requirement.standing === standing);
    return own.length === 0 ? [] : [makeGroup(standing, own, meanings[standing])];
  });
}

function makeGroup(standing, requirements, meaning) {
  return make(
    'section',
    { class: 'group', 'data-standing': standing },
    make('h3', { class: 'standing' }, upperFirst(sayStanding(standing, requirements.length))),
    make('p', { class: 'quiet' }, meaning),
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
      make('h4', {}, sayArea(area)),
      requirements.filter((requirement) => requirement.area === area).map(makeRequirement),
    ),
  );
}

/** Characters of what was found that stand in a requirement's line. */
const mostGist = 400;

function makeRequirement(requirement) {
  const { id, level, statement, standing, reasons, reading } = requirement;
  const gist = standing === 'pass' || standing === 'not-applicable' ? null : reasons[0]?.message;
  return makeLazily(
    { class: 'requirement', 'data-id': id, 'data-standing': standing },
    make(
      'summary',
      {},
      make('span', { class: 'sign', role: 'img', 'aria-label': texts.standing[standing] }, signs[standing]),
      make('span', { class: 'statement' }, ...say(statement, withCode)),
      make(
        'span',
        { class: 'label' },
        reading !== undefined && make('span', {}, reading),
        make('span', { class: 'level' }, level),
        make('code', {}, id),
      ),
      gist && make('span', { class: 'gist' }, ...say(gist, (text) => [cut(text, mostGist)])),
    ),
    () => makeDetail(requirement),
  );
}
