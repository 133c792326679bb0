// All requests of the run. There may be thousands: they are drawn in pieces, those near the window only.

const pieceLength = 100;
/** About how high a line is, before it has been drawn. */
const lineHeight = 42;

function makeRequests(onSearch) {
  const all = data.exchanges;
  const list = make('div', { class: 'pieces' });
  const tally = make('span', { class: 'tally', role: 'status' });
  const search = make('input', {
    type: 'search',
    class: 'search',
    'aria-label': words.requestsSearch,
    placeholder: words.requestsSearchHint,
    on: { input: (event) => onSearch(event.target.value.trim()) },
  });
  const looked = make('div', { class: 'looked-at' });
  const element = makeLazily(
    { class: 'requests', id: 'requests' },
    make(
      'summary',
      {},
      make(
        'h2',
        {},
        data.whole
          ? fill(words.requests, { n: all.length })
          : fill(words.requestsShown, { n: all.length, all: results.requests }),
      ),
    ),
    () =>
      make(
        'div',
        {},
        make('p', { class: 'quiet' }, data.whole ? words.requestsHint : words.requestsPart),
        looked,
        make('div', { class: 'tools' }, search, tally),
        list,
      ),
  );
  let shown = null;
  /** Draws those that a search finds, and above them the one that is looked at. */
  element.list = ({ requests, exchange }) => {
    if (search.value.trim() !== requests) search.value = requests;
    const open = looked.dataset.id ?? null;
    if (exchange !== open) {
      looked.replaceChildren(...(exchange === null ? [] : [makeExchange(exchange, { open: true })]));
      if (exchange === null) delete looked.dataset.id;
      else looked.dataset.id = exchange;
    }
    if (shown === requests) return;
    shown = requests;
    const found = requests === '' ? all : all.filter((one) => holdsWords(lineTextOf(one), requests));
    tally.textContent = fill(words.requestsShown, { n: found.length, all: all.length });
    drawInPieces(list, found);
  };
  return element;
}

function lineTextOf({ id, method, url, status, scenario, operation, adverse = '' }) {
  return searchable(`${id} ${method} ${url} ${status ?? ''} ${scenario} ${operation ?? ''} ${adverse}`);
}

function drawInPieces(list, found) {
  list.watcher?.disconnect();
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) target.draw();
        else target.forget();
      }
    },
    { rootMargin: '1200px' },
  );
  list.watcher = watcher;
  const pieces = [];
  for (let from = 0; from < found.length; from += pieceLength)
    pieces.push(makePiece(found.slice(from, from + pieceLength), from));
  list.replaceChildren(...(pieces.length === 0 ? [make('p', { class: 'quiet' }, words.noRequest)] : pieces));
  for (const piece of pieces) watcher.observe(piece);
}

/** Lines that are there while they are near the window, or one of them is open; otherwise the room they take. */
function makePiece(lines, from) {
  const piece = make('ol', { start: from + 1 });
  piece.style.minHeight = `${lines.length * lineHeight}px`;
  piece.draw = () => {
    if (piece.childElementCount > 0) return;
    piece.append(...lines.map(({ id }) => make('li', {}, makeExchange(id))));
    piece.style.minHeight = '';
  };
  piece.forget = () => {
    if (
      piece.childElementCount === 0 ||
      piece.querySelector('[open]') ||
      piece.contains(document.activeElement)
    )
      return;
    piece.style.minHeight = `${piece.offsetHeight}px`;
    piece.replaceChildren();
  };
  return piece;
}
