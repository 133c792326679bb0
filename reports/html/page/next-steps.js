/** What there is to do after a run, in the order in which exit codes go before one another. */
function nextSteps() {
  return [
    ...errorSteps(),
    ...leakSteps(),
    ...waiverSteps(),
    ...standingSteps('fail'),
    ...acceptSteps(),
    ...openSteps(),
    ...standingSteps('warning'),
  ];
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

function acceptSteps() {
  return results.counts.fail > 0 ? [withCode(words.next.accept)] : [];
}

function openSteps() {
  if (results.verdict !== 'not-determined') return [];
  if (results.counts.inconclusive > 0) return standingSteps('inconclusive');
  if (results.scenarios.some(({ end }) => end === 'stopped')) return [[words.next.stopped]];
  return results.counts.error > 0 ? [] : [[words.next.nothing]];
}
