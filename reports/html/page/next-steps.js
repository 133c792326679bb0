/** What a reader has to do, the most urgent first: in the order in which exit codes go before one another. */
function makeNextSteps() {
  const steps = [
    ...errorSteps(),
    ...leakSteps(),
    ...waiverSteps(),
    ...standingSteps('fail'),
    ...acceptSteps(),
    ...openSteps(),
    ...standingSteps('warning'),
  ];
  return make(
    'section',
    { class: 'next', 'aria-labelledby': 'next-title' },
    make('h2', { id: 'next-title' }, words.next.title),
    steps.length === 0
      ? make('p', {}, words.next.none)
      : make(
          'ol',
          {},
          steps.map((parts) => make('li', {}, parts)),
        ),
  );
}

function errorSteps() {
  const broken = results.counts.error > 0 || results.scenarios.some(({ end }) => end === 'broken');
  return broken ? [withCode(words.next.error)] : [];
}

function leakSteps() {
  return (results.cleanUp?.leaks ?? []).length > 0 ? [withCode(words.next.leaks)] : [];
}

function waiverSteps() {
  const { file, bad } = results.waivers ?? { bad: [] };
  return bad.length > 0 ? [withCode(fill(words.next.waivers, { file }))] : [];
}

/** To the requirements of one standing: how many they are, and the first by name. */
function standingSteps(standing) {
  const own = results.requirements.filter((requirement) => requirement.standing === standing);
  const [first] = own;
  if (first === undefined) return [];
  return [
    [
      `${countWords(words.next[standing], own.length)} `,
      make('a', { href: `#open=${encodeURIComponent(first.id)}` }, ...say(first.statement, withCode)),
      own.length > 1 && [' (', make('a', { href: `#show=${standing}` }, words.next.showAll), ')'],
    ],
  ];
}

function acceptSteps() {
  return results.counts.fail > 0 ? [withCode(words.next.accept)] : [];
}

function openSteps() {
  if (results.verdict !== 'not-determined') return [];
  if (results.counts.inconclusive > 0) return standingSteps('inconclusive');
  if (results.scenarios.some(({ end }) => end === 'stopped')) return [[words.next.stopped]];
  return results.counts.error > 0 ? [] : [[words.next.nothing]];
}
