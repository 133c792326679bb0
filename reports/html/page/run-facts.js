// What a report on a run says of it before anything else.

function sayMeaning() {
  const { verdict, shard } = results;
  const meaning = texts.verdictMeaning[verdict];
  return shard === undefined ? meaning : `${meaning} ${fill(words.shardMeaning, shard)}`;
}

function makeFacts() {
  const { target, profile, seed, only, set, startedAt, requests, runId, contract, durationMs } = results;
  const { facts } = words;
  const rows = [
    [facts.part, sayPart()],
    [facts.target, target],
    [facts.profile, profile],
    [facts.seed, seed],
    [facts.set, set ? fill(facts.setValue, { ...set, digest: set.digest.slice(0, 12) }) : null],
    [facts.only, only],
    [facts.effort, fill(facts.effortValue, { requests, duration: sayDuration(durationMs) })],
    [facts.started, startedAt.replace('T', ' ').replace(/\.\d+/, '').replace('Z', ' UTC')],
    [facts.run, runId],
    [facts.contract, contract.digest.slice(0, 12)],
  ];
  return makeFactList(rows.filter(([, value]) => value !== null));
}

/** Of which shop and which part the report is; null where there is but one of each. */
function sayPart() {
  const { shop, shard, shards } = results;
  const { facts } = words;
  const parts = [
    shop,
    shard && fill(facts.shard, shard),
    shards && fill(facts.merged, { n: shards.length }),
  ].filter(Boolean);
  return parts.length === 0 ? null : parts.join(', ');
}
