const exchanges = new Map(data.exchanges.map((exchange) => [exchange.id, exchange]));

/** One request and its answer, to be opened. `pointer` marks a place in the answer. */
function makeExchange(id, { pointer = null, open = false } = {}) {
  const exchange = exchanges.get(id);
  if (exchange === undefined)
    return make('p', { class: 'quiet' }, fill(words.noSuchRequest, { id: cut(id, 200) }));
  if (exchange.block === null)
    return make('div', { class: 'exchange exchange-line' }, exchangeLine(exchange));
  const element = makeLazily(
    { class: 'exchange' },
    make('summary', { class: 'exchange-line' }, exchangeLine(exchange)),
    () => makeUnpacked(exchange, pointer),
  );
  if (open) element.show();
  return element;
}

function exchangeLine({ id, method, url, status, durationMs, adverse }) {
  return [
    make('code', { class: 'call' }, `${method} ${cut(url, 600)}`),
    make('span', { class: 'status', 'data-kind': kindOf(status) }, status ?? '—'),
    adverse !== undefined && make('span', { class: 'adverse' }, adverse),
    make('span', { class: 'quiet' }, sayDuration(durationMs)),
    make('span', { class: 'quiet' }, id),
  ];
}

/** What an answer is, at a glance. */
function kindOf(status) {
  if (status === null) return 'none';
  if (status >= 500) return 'broken';
  if (status >= 400) return 'refused';
  return status >= 200 && status < 300 ? 'good' : 'other';
}

/** The inside of an exchange, which comes a moment later. */
function makeUnpacked(exchange, pointer) {
  const place = make('div', {}, make('p', { class: 'quiet unpacking' }, words.unpacking));
  unpackDetail(exchange).then(
    (detail) => {
      place.replaceChildren(makeSides(exchange, detail, pointer), makeAgain(detail.curl));
    },
    () => {
      place.replaceChildren(make('p', { class: 'quiet unpacking' }, fill(words.tooOld, exchange)));
    },
  );
  return place;
}

function makeSides(exchange, { request, answer }, pointer) {
  const none = make('p', { class: 'quiet' }, fill(words.noAnswer, { why: exchange.failure ?? '' }));
  return make(
    'div',
    { class: request.body === null ? 'sides bodiless' : 'sides' },
    make(
      'div',
      { class: 'side' },
      make('p', { class: 'caption' }, words.request),
      makeMessage(request, { id: exchange.id, label: words.request }),
    ),
    make(
      'div',
      { class: 'side' },
      make('p', { class: 'caption' }, words.answer),
      answer === null ? none : makeMessage(answer, { id: exchange.id, label: words.answer, pointer }),
    ),
  );
}

function makeMessage({ headers, body, left }, { id, label, pointer = null }) {
  const names = Object.entries(headers);
  return make(
    'div',
    {},
    names.length > 0 &&
      make(
        'details',
        { class: 'headers' },
        make('summary', {}, words.headers),
        names.map(([name, value]) => make('code', {}, ...makeLongText(`${name}: ${value}`))),
      ),
    body === null || body === ''
      ? make('p', { class: 'quiet' }, words.noBody)
      : makeText(body, { pointer, cutShort: left > 0, label: `${label} ${id}` }),
    left > 0 && make('p', { class: 'quiet' }, fill(words.left, { n: left, id })),
  );
}

function makeText(body, { label, ...place }) {
  const element = make('pre', { class: 'text', tabindex: '0', role: 'group', 'aria-label': label });
  const { left } = writeText(element, layOut(body, place));
  if (left === 0) return element;
  const button = makeMoreButton(left, () => {
    writeText(element, layOut(body, { ...place, limits: noLimits }));
    button.remove();
    element.focus();
  });
  return make('div', {}, element, button);
}

function writeText(element, layout) {
  const { text, range } = layout;
  if (range === null) {
    element.replaceChildren(...inChunks(text));
    return layout;
  }
  const mark = make('mark', {}, ...inChunks(text.slice(range.start, range.end)));
  const { from, to } = lineAround(text, range);
  element.replaceChildren(
    ...inChunks(text.slice(0, from)),
    visible(text.slice(from, range.start)),
    mark,
    visible(text.slice(range.end, to)),
    ...inChunks(text.slice(to)),
  );
  requestAnimationFrame(() => {
    element.scrollTop = Math.max(0, mark.offsetTop - element.offsetTop - element.clientHeight / 3);
  });
  return layout;
}

/** The line that a place stands in, which is never torn apart: chunks are blocks, and would begin one of their own. */
function lineAround(text, { start, end }) {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const to = lineEnd < 0 ? text.length : lineEnd + 1;
  return {
    from: start - from > chunkLength ? start : from,
    to: to - end > chunkLength ? end : to,
  };
}

function makeAgain(command) {
  const button = make('button', { type: 'button', class: 'plain copy', on: { click: copy } }, words.copy);
  return make(
    'div',
    { class: 'again' },
    make('div', { class: 'again-head' }, make('p', { class: 'caption' }, words.again), button),
    make(
      'pre',
      { class: 'text', tabindex: '0', role: 'group', 'aria-label': words.again },
      ...makeLongText(command),
    ),
  );

  async function copy() {
    await navigator.clipboard.writeText(command);
    button.textContent = words.copied;
  }
}
