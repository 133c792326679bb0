/** All that is known of one requirement. */
function makeDetail(requirement) {
  const { reasons, witnesses, standing } = requirement;
  return make(
    'div',
    { class: 'detail' },
    makeSequenceLinks(requirement.id),
    reasons.length > 0 &&
      makeSection(
        standing === 'not-applicable' || standing === 'inconclusive' ? words.why : words.found,
        reasons.map((reason, index) => makeReason(reason, index === 0)),
      ),
    makeSection(words.docs, makePlaces(requirement), makeReadings(requirement)),
    makeSection(words.judgedBy, makeJudges(requirement)),
    witnesses.length > 0 &&
      makeSection(
        words.witnesses,
        witnesses.map((id) => makeExchange(id)),
      ),
  );
}

function makeSection(title, ...content) {
  return make('section', {}, make('h3', {}, title), ...content);
}

function makeReason(reason, first) {
  const { message, pointer, expected, received, count, exchanges: shows } = reason;
  const where = [
    pointer ? `${words.at} ${pointer}` : '',
    count > 1 ? fill(words.times, { n: count }) : '',
  ].filter((part) => part !== '');
  return make(
    'div',
    { class: 'reason' },
    make('p', { class: 'message' }, message),
    (expected !== null || received !== null) &&
      make(
        'div',
        { class: 'values' },
        expected !== null && makeValue('expected', expected),
        received !== null && makeValue('received', received),
      ),
    where.length > 0 && make('p', { class: 'where' }, where.join(' · ')),
    makeSignature(reason),
    shows.length > 0 && make('h3', {}, words.evidence),
    shows.length > 0 &&
      make(
        'div',
        {},
        shows.map((id, index) =>
          makeExchange(id, { pointer: index === 0 ? pointer : null, open: first && index === 0 }),
        ),
      ),
  );
}

/** What a waiver of this failure names, and who has accepted it. */
function makeSignature({ signature, waiver }) {
  if (signature === undefined) return null;
  return make(
    'div',
    { class: 'accepted' },
    make('p', { class: 'where' }, `${words.signature} `, make('code', {}, signature)),
    waiver !== undefined &&
      make(
        'p',
        { class: 'waiver' },
        fill(words.waived, waiver),
        make('a', { href: waiver.issue, rel: 'noreferrer' }, words.issue),
      ),
  );
}

function makeValue(kind, text) {
  return make(
    'div',
    { class: `value ${kind}` },
    make('div', { class: 'name' }, words[kind]),
    make('code', {}, text),
  );
}

function makePlaces({ sources }) {
  return make(
    'ul',
    { class: 'places' },
    sources.map(({ heading, line, from }) =>
      make(
        'li',
        {},
        from === 'facts'
          ? heading
          : make('a', { href: results.contract.docsUrl, rel: 'noreferrer' }, heading),
        make(
          'span',
          { class: 'quiet' },
          `, ${line === undefined ? texts.from[from] : fill(words.docsLine, { line, from: texts.from[from] })}`,
        ),
      ),
    ),
  );
}

function makeReadings({ readings, reading }) {
  const names = Object.keys(readings);
  if (names.length === 0) return null;
  const followed = (reading ?? '').split(' or ');
  return make(
    'div',
    {},
    make('p', { class: 'quiet' }, words.readings, reading === 'mixed' && ` (${texts.mixedReading})`),
    make(
      'ul',
      { class: 'readings' },
      names.map((name) =>
        make(
          'li',
          { class: followed.includes(name) ? 'followed' : undefined },
          make('strong', {}, name),
          ` ${readings[name]}`,
          followed.includes(name) && make('span', { class: 'quiet' }, ` (${words.followed})`),
        ),
      ),
    ),
  );
}

function makeJudges({ checks, judged, level }) {
  const count =
    judged === 0
      ? words.judged.none
      : judged === 1
        ? words.judged.one
        : fill(words.judged.many, { n: judged });
  return make(
    'ul',
    { class: 'judges' },
    make('li', { class: 'quiet' }, `${level}: ${texts.levelMeaning[level]}. ${count}.`),
    checks.map((name) => make('li', {}, make('code', {}, name), ` ${data.checks[name] ?? ''}`)),
  );
}
