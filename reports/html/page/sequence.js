/** Of a longer sequence, the earlier steps are folded away: its end is what matters. */
const mostSteps = 10;

/** One sequence of steps that ends in a deviation, as a line to go down. The first is open. */
function makeSequence(sequence, index) {
  const { steps } = sequence;
  const element = makeLazily(
    { class: 'sequence', id: `sequence-${index + 1}` },
    make(
      'summary',
      {},
      make('h2', {}, index === 0 ? words.sequence.first : words.sequence.other),
      make('span', { class: 'quiet' }, countWords(words.sequence.steps, steps.length)),
    ),
    () => make('div', {}, makeTrail(sequence), makeReplay(sequence, index)),
  );
  if (index === 0) element.show();
  return element;
}

function makeTrail({ steps, message, requirements, flaky }) {
  const earlier = steps.length > mostSteps ? steps.length - mostSteps : 0;
  return make(
    'div',
    {},
    make('p', { class: 'how quiet' }, flaky ? words.sequence.howFlaky : words.sequence.how),
    makePicture(drawnSteps(steps)),
    earlier > 0 &&
      makeLazily(
        { class: 'earlier' },
        make('summary', {}, fill(words.sequence.earlier, { n: earlier })),
        () => makeSteps(steps.slice(0, earlier), 1),
      ),
    makeSteps(steps.slice(earlier), earlier + 1),
    makeEnd(message, requirements),
    flaky && make('p', { class: 'flaky' }, texts.flakySequence),
  );
}

/** The last steps, as a picture shows them: the one that breaks something is the last. */
function drawnSteps(steps) {
  const skipped = Math.max(0, steps.length - mostSteps);
  return steps.slice(skipped).map((step, index, drawn) => ({
    words: step.words,
    status: exchanges.get(step.exchanges[0])?.status,
    shows: index === drawn.length - 1,
    skipped: index === 0 ? skipped : 0,
  }));
}

function makeSteps(steps, from) {
  return make(
    'ol',
    { class: 'trail', start: from },
    steps.map((step, index) =>
      make(
        'li',
        {},
        make('span', { class: 'knot' }, from + index),
        make('p', { class: 'words' }, ...say(step.words, makeLongText)),
        step.exchanges.map((id) => makeExchange(id)),
      ),
    ),
  );
}

/** What the steps end in: each requirement that is broken, with a way to it. */
function makeEnd(message, requirements) {
  const lines = message.split('\n').filter((line) => line !== '');
  const told = requirements.filter((id) => lines.some((line) => line.startsWith(`${id}: `)));
  return make(
    'div',
    { class: 'trail-end' },
    make('span', { class: 'knot', 'aria-hidden': 'true' }, signs.fail),
    lines.map((line) => makeEndLine(line, told)),
    requirements.filter((id) => !told.includes(id)).map((id) => make('p', {}, makeRequirementLink(id))),
  );
}

function makeEndLine(line, told) {
  const id = told.find((candidate) => line.startsWith(`${candidate}: `));
  if (id === undefined) return make('p', { class: 'message' }, ...say(line, makeLongText));
  return make(
    'div',
    {},
    make('p', { class: 'message' }, ...say(line.slice(id.length + 2), makeLongText)),
    makeRequirementLink(id),
  );
}

function makeRequirementLink(id) {
  return make(
    'a',
    { class: 'breaks', href: `#open=${encodeURIComponent(id)}` },
    make('code', {}, cut(id, 200)),
  );
}

function makeReplay({ replay, spent }, index) {
  const { file, command } = data.replays[index];
  const rows = [
    [words.sequence.seed, replay.seed],
    [words.sequence.path, replay.path],
    [words.sequence.replayPath, replay.replayPath],
    [words.sequence.cost, fill(words.sequence.costValue, spent)],
    [words.sequence.file, make('a', { href: file }, file)],
  ].filter(([, value]) => value !== '');
  return make('div', { class: 'replay' }, makeAgain(command), makeFactList(rows));
}

/** The ways from a requirement to the sequences that break it. */
function makeSequenceLinks(id) {
  const links = results.sequences.flatMap(({ requirements, steps }, index) =>
    requirements.includes(id)
      ? [make('a', { href: `#sequence-${index + 1}` }, countWords(words.sequence.link, steps.length))]
      : [],
  );
  return links.length === 0 ? null : make('p', { class: 'shown-by' }, links);
}

/** Opens the sequence that an address names and goes there. Says whether it names one. */
function showSequence(hash) {
  const element = /^#sequence-\d+$/.test(hash) ? document.getElementById(hash.slice(1)) : null;
  if (element === null) return false;
  element.show();
  goTo(element);
  return true;
}
