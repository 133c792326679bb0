/** What there is to do about traffic: the app's own first, then what is the shop's, then what was not seen. */
function nextSteps() {
  return [
    ...errorSteps(),
    ...standingSteps('fail'),
    ...conditionSteps(),
    ...answerSteps(),
    ...openSteps(),
    ...standingSteps('warning'),
    ...unmetSteps(),
  ];
}

function errorSteps() {
  const errors = results.counts.error + (results.answers?.counts.error ?? 0);
  return errors > 0 ? [withCode(words.next.error)] : [];
}

function conditionSteps() {
  const own = (results.conditions ?? []).filter(({ survival }) => survival === 'not-survived');
  if (own.length === 0) return [];
  return [
    [
      `${countWords(words.traffic.next.conditions, own.length)} `,
      make('a', { href: '#go=conditions' }, own.map(({ condition }) => condition).join(', ')),
    ],
  ];
}

function answerSteps() {
  const own = (results.answers?.requirements ?? []).filter(({ standing }) => standing === 'fail');
  const [first] = own;
  if (first === undefined) return [];
  return [
    [
      `${countWords(words.traffic.next.answers, own.length)} `,
      make('a', { href: `#open=${encodeURIComponent(first.id)}` }, ...say(first.statement, withCode)),
      own.length > 1 && [' (', make('a', { href: '#go=answers' }, words.next.showAll), ')'],
    ],
  ];
}

function openSteps() {
  if (results.requests === 0) return [[words.traffic.next.nothing]];
  return results.verdict === 'not-determined' ? standingSteps('inconclusive') : [];
}

function unmetSteps() {
  const unmet = (results.conditions ?? []).filter(({ survival }) => survival === 'not-met');
  return unmet.length === 0 ? [] : [[countWords(words.traffic.next.unmet, unmet.length)]];
}
