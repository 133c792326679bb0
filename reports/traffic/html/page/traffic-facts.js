// What a report on traffic says of it before anything else.

function sayMeaning() {
  return texts.verdictMeaning[results.verdict];
}

function makeFacts() {
  const { target, source, scope, requests, from, to, contract } = results;
  const { facts } = words.traffic;
  const rows = [
    [facts.target, target],
    [facts.source, source],
    [facts.scope, scope],
    [facts.requests, requests],
    [facts.from, sayTime(from)],
    [facts.to, sayTime(to)],
    [facts.contract, contract.digest.slice(0, 12)],
  ];
  return makeFactList(rows.filter(([, value]) => value !== null));
}

function sayTime(time) {
  return time === null ? null : time.replace('T', ' ').replace(/\.\d+/, '').replace('Z', ' UTC');
}
