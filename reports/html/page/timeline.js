// The run from its first request to its last: the level of the bucket, what was answered, what was held back.

const timelineColumns = 240;
const timelineWidth = 960;
const kinds = ['good', 'other', 'refused', 'broken', 'none'];
/** Where each band of the drawing stands. */
const bands = {
  bucket: { top: 4, height: 84 },
  waits: { top: 94, height: 8 },
  answers: { top: 108, height: 44 },
};

function makeTimeline() {
  if (data.exchanges.length === 0) return null;
  const telling = readTimeline();
  return makePart(
    'timeline',
    words.timeline.title,
    make('p', { class: 'quiet' }, words.timeline.hint),
    !data.whole && make('p', { class: 'quiet' }, words.timeline.part),
    drawTimeline(telling),
    makeFactList([
      [words.timeline.bucket, telling.peakWords],
      ...(data.paced === false ? [] : [[words.timeline.waited, telling.waitedWords]]),
      [words.timeline.answers, makeLegend(telling)],
      [words.timeline.slowest, makeSlowest()],
    ]),
  );
}

/** What was seen, in columns of the same length of time. */
function readTimeline() {
  const starts = data.exchanges.map(({ atMs, waitedMs }) => atMs - waitedMs);
  const from = Math.min(
    0,
    starts.reduce((a, b) => Math.min(a, b), 0),
  );
  const until = data.exchanges.reduce((last, { atMs, durationMs }) => Math.max(last, atMs + durationMs), 1);
  const place = (ms) =>
    Math.min(timelineColumns - 1, Math.max(0, Math.floor(((ms - from) / (until - from)) * timelineColumns)));
  const columns = Array.from({ length: timelineColumns }, () => ({ level: 0, waits: false, counts: {} }));
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0]));
  let peak = null;
  let [waitedMs, waits] = [0, 0];
  for (const exchange of data.exchanges) {
    const kind = kindOf(exchange.status);
    const column = columns[place(exchange.atMs + exchange.durationMs)];
    column.counts[kind] = (column.counts[kind] ?? 0) + 1;
    counts[kind] += 1;
    if (exchange.bucket !== null) {
      const [used, size] = exchange.bucket;
      column.level = Math.max(column.level, Math.min(1, used / size));
      if (peak === null || used / size > peak[0] / peak[1]) peak = exchange.bucket;
    }
    if (exchange.waitedMs > 0) {
      waitedMs += exchange.waitedMs;
      waits += 1;
      for (let at = place(exchange.atMs - exchange.waitedMs); at <= place(exchange.atMs); at += 1)
        columns[at].waits = true;
    }
  }
  return {
    columns,
    counts,
    durationMs: until - from,
    peakWords:
      peak === null
        ? words.timeline.noBucket
        : fill(words.timeline.bucketPeak, { used: peak[0], size: peak[1] }),
    waitedWords:
      waits === 0
        ? words.timeline.notWaited
        : fill(words.timeline.waitedValue, { duration: sayDuration(waitedMs), n: waits }),
  };
}

function drawTimeline({ columns, counts, durationMs, peakWords }) {
  const most = columns.reduce((top, column) => Math.max(top, sumOf(column.counts)), 1);
  const said = kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${words.timeline.kinds[kind]}`);
  const label = fill(words.timeline.picture, {
    duration: sayDuration(durationMs),
    peak: peakWords,
    answers: said.join(', '),
  });
  const { top, height } = bands.bucket;
  return make(
    'figure',
    { class: 'timeline' },
    draw(
      'svg',
      { viewBox: `0 0 ${timelineWidth} 156`, preserveAspectRatio: 'none', role: 'img', 'aria-label': label },
      [0, 0.5, 1].map((part) =>
        draw('line', {
          class: 'rule',
          x1: 0,
          x2: timelineWidth,
          y1: top + height * (1 - part),
          y2: top + height * (1 - part),
        }),
      ),
      draw('path', {
        class: 'level',
        d: barsOf(
          columns.map(({ level }) => level),
          bands.bucket,
        ),
      }),
      draw('path', {
        class: 'waits',
        d: barsOf(
          columns.map(({ waits }) => (waits ? 1 : 0)),
          bands.waits,
        ),
      }),
      ...stackedBars(columns, most),
    ),
    make('figcaption', { class: 'quiet' }, make('span', {}, '0'), make('span', {}, sayDuration(durationMs))),
  );
}

/** One path for all bars of a kind. */
function barsOf(heights, { top, height }, floors = heights.map(() => 0)) {
  const width = timelineWidth / timelineColumns;
  return heights
    .map((part, index) => {
      if (part <= 0) return '';
      const bottom = top + height * (1 - floors[index]);
      return `M${index * width},${bottom}v${-height * part}h${width}v${height * part}z`;
    })
    .join('');
}

function stackedBars(columns, most) {
  const floors = columns.map(() => 0);
  return kinds.map((kind) => {
    const heights = columns.map(({ counts }) => (counts[kind] ?? 0) / most);
    const path = draw('path', {
      class: 'answers',
      'data-kind': kind,
      d: barsOf(heights, bands.answers, floors),
    });
    heights.forEach((height, index) => {
      floors[index] += height;
    });
    return path;
  });
}

function sumOf(counts) {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

function makeLegend({ counts }) {
  return make(
    'ul',
    { class: 'legend' },
    kinds
      .filter((kind) => counts[kind] > 0)
      .map((kind) => make('li', { 'data-kind': kind }, `${counts[kind]} ${words.timeline.kinds[kind]}`)),
  );
}

function makeSlowest() {
  const slowest = data.exchanges.toSorted((a, b) => b.durationMs - a.durationMs).slice(0, 3);
  return make(
    'ul',
    {},
    slowest.map(({ id, method, operation, durationMs }) =>
      make(
        'li',
        {},
        make('a', { href: `#exchange=${encodeURIComponent(id)}` }, cut(id, 60)),
        ` ${operation === null ? method : sayOperation(operation)}, ${sayDuration(durationMs)}`,
      ),
    ),
  );
}
