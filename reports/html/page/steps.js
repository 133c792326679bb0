/** What a reader has to do, the most urgent first: as `nextSteps` has it. */
function makeNextSteps() {
  const steps = nextSteps();
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
