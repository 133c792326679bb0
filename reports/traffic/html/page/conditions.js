/** What can be told of an app that met a condition, the worst first, and the standing that it is drawn as. */
const survivals = {
  'not-survived': 'fail',
  'could-not-tell': 'inconclusive',
  survived: 'pass',
  'not-met': 'not-applicable',
};

/** What was put in the way of the app, and what became of it; null where nothing was. */
function makeConditions() {
  const { conditions } = results;
  if (conditions === null) return null;
  const { title, hint, survival: said } = words.traffic.conditions;
  const bySurvival = Object.keys(survivals).map((name) =>
    conditions.filter(({ survival }) => survival === name),
  );
  const counts = bySurvival
    .filter(([first]) => first !== undefined)
    .map((own) => fill(words.traffic.counts, { n: own.length, standing: said[own[0].survival] }));
  return makePart(
    'conditions',
    title,
    make('p', { class: 'quiet' }, hint),
    make('p', { class: 'counts' }, counts.join(' · ')),
    make('ul', { class: 'conditions' }, bySurvival.flat().map(makeCondition)),
  );
}

function makeCondition({ condition, description, met, survival, why, exchanges: shows }) {
  const standing = survivals[survival];
  const { met: times, survival: said } = words.traffic.conditions;
  return make(
    'li',
    { 'data-standing': standing, 'data-survival': survival },
    make(
      'h3',
      {},
      make('span', { class: 'sign', 'aria-hidden': 'true' }, signs[standing]),
      make('code', {}, condition),
      make('span', { class: 'survival' }, said[survival]),
    ),
    make('p', {}, ...say(description, makeLongText)),
    met > 0 && make('p', { class: 'quiet' }, `${countWords(times, met)}: `, ...say(why, makeLongText)),
    met > 0 && shows.map((id) => makeExchange(id)),
  );
}
