/** The parts of a report on traffic, in the order in which they are read. */
function pageParts({ main, requests }) {
  return [
    makeMatrix(),
    main,
    makeConditions(),
    makeAnswers(),
    makeTimeline(),
    makeTrafficNotes(),
    data.exchanges.length === 0 ? null : requests,
  ];
}

/** What the shop answered, apart from what the app did; null where it was not judged. */
function makeAnswers() {
  if (results.answers === null) return null;
  const { counts, requirements } = results.answers;
  const { title, hint, none, meaning } = words.traffic.answers;
  const told = Object.keys(texts.standing)
    .filter((standing) => counts[standing] > 0)
    .map((standing) =>
      fill(words.traffic.counts, { n: counts[standing], standing: sayStanding(standing, counts[standing]) }),
    );
  return makePart(
    'answers',
    title,
    make('p', { class: 'quiet' }, hint),
    make('p', { class: 'counts' }, requirements.length === 0 ? none : told.join(' · ')),
    ...makeList(requirements, meaning),
  );
}

/** What was left out, and why. */
function makeTrafficNotes() {
  if (results.notes.length === 0) return null;
  return makePart(
    'notes',
    words.traffic.notes,
    make(
      'ul',
      { class: 'aside-list' },
      results.notes.map((note) => make('li', {}, ...say(note, makeLongText))),
    ),
  );
}
