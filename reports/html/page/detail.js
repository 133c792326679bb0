/** All that is known of one requirement. */
function makeDetail(requirement) {
  const { id, reasons, witnesses, standing } = requirement;
  const open = standing === 'not-applicable' || standing === 'inconclusive';
  return make(
    'div',
    { class: 'detail' },
    makeSequenceLinks(id),
    reasons.length > 0 &&
      makeSection(
        open ? words.why : words.found,
        reasons.map((reason, index) => makeReason(reason, { index, finding: data.findings[id]?.[index] })),
      ),
    makeSection(words.docs, makePlaces(requirement), makeReadings(requirement), makeGround(requirement)),
    makeSection(words.judgedBy, makeJudges(requirement)),
    witnesses.length > 0 &&
      makeSection(
        words.witnesses,
        witnesses.map((witness) => makeExchange(witness)),
      ),
    make('p', { class: 'quiet' }, make('a', { href: `#open=${encodeURIComponent(id)}` }, words.link)),
  );
}

function makeSection(title, ...content) {
  return make('section', {}, make('h3', {}, title), ...content);
}

/** Reasons of one requirement whose answer is laid out unasked. */
const mostInAnswer = 8;

/** The values are shown in their answer a moment later, once that is unpacked; where it cannot be, they stay as they are. */
function placeInAnswer(values, reason) {
  const exchange = exchanges.get(reason.exchanges[0]);
  if (exchange === undefined || exchange.block === null) return;
  unpackDetail(exchange).then(
    (detail) => showInAnswer(values, reason, detail),
    () => undefined,
  );
}

function makeReason(reason, { index, finding = { sum: null, story: null } }) {
  const { message, pointer, exchanges: cited, examples = [] } = reason;
  const shows = [...new Set([...cited, ...examples.map(({ exchange }) => exchange)])];
  const values = makeValues(reason);
  if (values !== null && index < mostInAnswer) placeInAnswer(values, reason);
  const where = [pointer ? `${words.at} ${cut(pointer, 300)}` : '', sayFound(reason)].filter(Boolean);
  return make(
    'div',
    { class: 'reason' },
    make('p', { class: 'message' }, ...say(message, makeLongText)),
    values,
    where.length > 0 && make('p', { class: 'where' }, where.join(' · ')),
    finding.sum !== null && makeSum(finding.sum),
    finding.story !== null && makeStory(finding.story),
    makeSignature(reason),
    shows.length > 0 && make('h3', {}, words.evidence),
    shows.length > 0 &&
      make(
        'div',
        {},
        shows.map((id, place) =>
          makeExchange(id, { pointer: place === 0 ? pointer : null, open: index === 0 && place === 0 }),
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
      make('p', { class: 'waiver' }, fill(words.waived, waiver), makeWebLink(waiver.issue, words.issue)),
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
        make(
          'span',
          { lang: 'en' },
          from === 'facts' ? heading : makeWebLink(results.contract.docsUrl, heading),
        ),
        make(
          'span',
          { class: 'quiet' },
          `, ${line === undefined ? texts.from[from] : fill(words.docsLine, { line, from: texts.from[from] })}`,
        ),
      ),
    ),
  );
}

/** What a requirement is inferred from, where the docs do not say it. */
function makeGround({ why }) {
  return why === undefined ? null : make('p', { class: 'ground' }, ...say(why, withCode));
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
          ' ',
          ...say(readings[name], withCode),
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
    checks.map((name) => make('li', {}, make('code', {}, name), ' ', ...say(data.checks[name] ?? ''))),
  );
}
