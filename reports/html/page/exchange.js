const exchanges = new Map(data.exchanges.map((exchange) => [exchange.id, exchange]));

/** One request and its answer, to be opened. `pointer` marks a place in the answer. */
function makeExchange(id, { pointer = null, open = false } = {}) {
  const exchange = exchanges.get(id);
  if (exchange === undefined) return make('p', { class: 'quiet' }, id);
  if (exchange.detail === null)
    return make('div', { class: 'exchange exchange-line' }, exchangeLine(exchange));
  const element = makeLazily(
    { class: 'exchange' },
    make('summary', { class: 'exchange-line' }, exchangeLine(exchange)),
    () => make('div', {}, makeSides(exchange, pointer), makeAgain(exchange.detail.curl)),
  );
  if (open) element.show();
  return element;
}

function exchangeLine({ id, method, url, status, durationMs }) {
  return [
    make('code', { class: 'call' }, `${method} ${url}`),
    make('span', { class: 'status' }, status ?? '—'),
    make('span', { class: 'quiet' }, `${Math.round(durationMs)} ms`),
    make('span', { class: 'quiet' }, id),
  ];
}

function makeSides(exchange, pointer) {
  const { request, answer } = exchange.detail;
  const none = make('p', { class: 'quiet' }, fill(words.noAnswer, { why: exchange.failure ?? '' }));
  return make(
    'div',
    { class: request.body === null ? 'sides bodiless' : 'sides' },
    make('div', { class: 'side' }, make('h4', {}, words.request), makeMessage(request, exchange.id, null)),
    make(
      'div',
      { class: 'side' },
      make('h4', {}, words.answer),
      answer === null ? none : makeMessage(answer, exchange.id, pointer),
    ),
  );
}

function makeMessage({ headers, body, left }, id, pointer) {
  const names = Object.entries(headers);
  return make(
    'div',
    {},
    names.length > 0 &&
      make(
        'details',
        { class: 'headers' },
        make('summary', {}, words.headers),
        names.map(([name, value]) => make('code', {}, `${name}: ${value}`)),
      ),
    body === null || body === ''
      ? make('p', { class: 'quiet' }, words.noBody)
      : makeText(body, { pointer, cut: left > 0 }),
    left > 0 && make('p', { class: 'quiet' }, fill(words.left, { n: left, id })),
  );
}

function makeText(body, place) {
  const { text, range } = layOut(body, place);
  const attributes = { class: 'text', tabindex: '0', role: 'region', 'aria-label': words.answer };
  if (range === null) return make('pre', attributes, text);
  const mark = make('mark', {}, text.slice(range.start, range.end));
  const element = make('pre', attributes, text.slice(0, range.start), mark, text.slice(range.end));
  requestAnimationFrame(() => {
    element.scrollTop = Math.max(0, mark.offsetTop - element.offsetTop - element.clientHeight / 3);
  });
  return element;
}

function makeAgain(command) {
  const button = make('button', { type: 'button', class: 'plain copy', on: { click: copy } }, words.copy);
  return make(
    'div',
    { class: 'again' },
    make('div', { class: 'again-head' }, make('h4', {}, words.again), button),
    make('pre', { class: 'text', tabindex: '0', role: 'region', 'aria-label': words.again }, command),
  );

  async function copy() {
    await navigator.clipboard.writeText(command);
    button.textContent = words.copied;
  }
}
