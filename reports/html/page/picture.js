// A sequence of requests as a picture: who asked what, and what came back.

const pictureRow = 54;
const pictureHead = 34;
/** Where the two lines of life stand. */
const [ours, theirs] = ['10%', '90%'];

/** `steps`: words, status (undefined where none is told), whether it shows the deviation, and how many are left out before it. */
function makePicture(steps) {
  const height = pictureHead + steps.length * pictureRow + 14;
  const label = steps
    .map(({ words: said, status }, index) =>
      fill(words.picture.step, { n: index + 1, words: said, status: sayStatus(status) }),
    )
    .join('; ');
  return draw(
    'svg',
    {
      class: 'picture',
      width: '100%',
      height,
      role: 'img',
      'aria-label': `${words.picture.title}: ${label}`,
    },
    makeLife({ x: ours, height, side: 0 }, words.picture.us),
    makeLife({ x: theirs, height, side: 1 }, words.picture.shop),
    steps.map((step, index) => drawStep(step, index)),
  );
}

function sayStatus(status) {
  return status === null ? words.picture.none : (status ?? '');
}

/** A line of life with its name above, which may be longer than there is room on its outer side. */
function makeLife({ x, height, side }, name) {
  const place = [
    { x: 0, 'text-anchor': 'start' },
    { x: '100%', 'text-anchor': 'end' },
  ][side];
  return [
    draw('line', { class: 'life', x1: x, x2: x, y1: pictureHead - 8, y2: height }),
    draw('text', { class: 'who', y: 16, ...place }, name),
  ];
}

function drawStep({ words: said, status, shows, skipped = 0 }, index) {
  const top = pictureHead + index * pictureRow + 22;
  const name = cut(`${index + 1}. ${said}`, innerWidth < 480 ? 28 : 44);
  const kind = status === undefined ? 'other' : kindOf(status);
  return draw(
    'g',
    { class: shows ? 'step shows' : 'step' },
    shows &&
      draw('rect', { class: 'wash', x: '10%', width: '80%', y: top - 20, height: pictureRow - 4, rx: 6 }),
    skipped > 0 &&
      draw(
        'text',
        { class: 'skipped', x: '50%', y: top - 22, 'text-anchor': 'middle' },
        countWords(words.picture.more, skipped),
      ),
    draw('text', { class: 'said', x: '50%', y: top - 5, 'text-anchor': 'middle' }, name),
    makeArrow({ from: ours, to: theirs, y: top, head: 'M-7,-4 L0,0 L-7,4' }),
    status !== undefined && [
      makeArrow({ from: theirs, to: ours, y: top + 22, head: 'M7,-4 L0,0 L7,4', back: true }),
      draw(
        'text',
        { class: 'status', 'data-kind': kind, x: '50%', y: top + 17, 'text-anchor': 'middle' },
        shows ? `${sayStatus(status)} ${signs.fail}` : sayStatus(status),
      ),
    ],
  );
}

function makeArrow({ from, to, y, head, back = false }) {
  return [
    draw('line', { class: back ? 'arrow back' : 'arrow', x1: from, x2: to, y1: y, y2: y }),
    draw('svg', { x: to, y, overflow: 'visible' }, draw('path', { class: 'arrow-head', d: head })),
  ];
}

/** How a deviation came about, as a picture. */
function makeStory(story) {
  return make(
    'section',
    { class: 'story' },
    make('h3', {}, words.picture.title),
    makePicture(
      story.steps.map(({ operation, status, shows, skipped }) => ({
        words: sayOperation(operation),
        status,
        shows,
        skipped,
      })),
    ),
  );
}
