// What there is to say beside the requirements.

function makePart(id, title, ...content) {
  return make(
    'section',
    { class: 'part', id, 'aria-labelledby': `${id}-title` },
    make('h2', { id: `${id}-title`, tabindex: '-1' }, title),
    ...content,
  );
}

function makeCutShort() {
  const cutShort = results.scenarios.filter(({ end }) => end === 'stopped' || end === 'broken');
  if (cutShort.length === 0) return null;
  return makePart(
    'cut-short',
    words.cutShort,
    make(
      'ul',
      { class: 'aside-list' },
      cutShort.map(({ name, end, reason }) =>
        make(
          'li',
          {},
          make('strong', { lang: 'en' }, name),
          ` ${texts.scenarioEnd[end]}${reason === null ? '' : ': '}`,
          ...(reason === null ? [] : say(reason, makeLongText)),
        ),
      ),
    ),
  );
}

function makeBadWaivers() {
  const { file, bad } = results.waivers ?? { bad: [] };
  if (bad.length === 0) return null;
  return make(
    'section',
    { class: 'part bad-waivers' },
    make('h2', {}, words.badWaivers),
    make('p', { class: 'quiet' }, words.badWaiversHint),
    make(
      'ul',
      { class: 'aside-list' },
      bad.map(({ line, message }) =>
        make('li', {}, make('code', {}, `${file}:${line}`), ' ', ...say(message)),
      ),
    ),
  );
}

function makeLeaks() {
  const leaks = results.cleanUp?.leaks ?? [];
  if (leaks.length === 0) return null;
  return make(
    'section',
    { class: 'part leaks' },
    make('h2', {}, words.leaks),
    make(
      'ul',
      { class: 'aside-list' },
      leaks.map(({ orderId, key, why }) =>
        make('li', {}, make('code', {}, orderId ?? key ?? '?'), ' ', ...say(why, makeLongText)),
      ),
    ),
  );
}

function makeNotes() {
  if (results.notes.length === 0) return null;
  return makePart(
    'notes',
    words.notes,
    make(
      'ul',
      { class: 'aside-list' },
      results.notes.map(({ message, requirements }) =>
        make(
          'li',
          {},
          make('div', {}, ...say(message, makeLongText)),
          make('code', { class: 'ids' }, requirements.join('  ')),
        ),
      ),
    ),
  );
}

/** What was found beside the run: drift, portability. */
function makeAsides() {
  return Object.entries(data.asides).map(([name, english]) => {
    const ours = language === 'vi' ? data.asidesInVietnamese[name] : undefined;
    const lang = ours === undefined ? 'en' : language;
    return makePart(
      name,
      words[name],
      make('div', { class: 'prose', lang }, (ours ?? english).map(makeBlock)),
    );
  });
}

function makeBlock(block) {
  switch (block.kind) {
    case 'heading':
      return make(block.level > 2 ? 'h4' : 'h3', {}, block.text);
    case 'text':
      return make('p', {}, makeParts(block.parts));
    case 'list':
      return make(
        'ul',
        { class: 'aside-list' },
        block.items.map((parts) => make('li', {}, makeParts(parts))),
      );
    case 'table':
      return makeTable(block);
    case 'code':
      return make(
        'pre',
        { class: 'text', tabindex: '0', role: 'group', 'aria-label': block.language },
        ...makeLongText(block.text),
      );
    case 'folded':
      return make('details', {}, make('summary', {}, block.title), block.blocks.map(makeBlock));
    default:
      return null;
  }
}

function makeTable({ head, rows }) {
  return make(
    'div',
    { class: 'wide', tabindex: '0', role: 'group', 'aria-label': head.join(', ') },
    make(
      'table',
      {},
      make(
        'thead',
        {},
        make(
          'tr',
          {},
          head.map((name) => make('th', { scope: 'col' }, name)),
        ),
      ),
      make(
        'tbody',
        {},
        rows.map((cells) =>
          make(
            'tr',
            {},
            cells.map((parts) => make('td', {}, makeParts(parts))),
          ),
        ),
      ),
    ),
  );
}

function makeParts(parts) {
  return parts.map((part) => {
    if (typeof part === 'string') return part;
    if ('strong' in part) return make('strong', {}, part.strong);
    if ('code' in part) return make('code', {}, part.code);
    return makeWebLink(part.to, part.link);
  });
}
