/** Requirements by area: a square each, and how many of each outcome. */
function makeMatrix() {
  const areas = [...new Set(results.requirements.map(({ area }) => area))];
  return makePart(
    'areas',
    words.matrix.title,
    make('p', { class: 'quiet' }, words.matrix.hint),
    make('ul', { class: 'matrix' }, areas.map(makeAreaCard)),
  );
}

function makeAreaCard(area) {
  const own = results.requirements.filter((requirement) => requirement.area === area);
  const bySeverity = Object.keys(texts.standing);
  const sorted = own.toSorted((a, b) => bySeverity.indexOf(a.standing) - bySeverity.indexOf(b.standing));
  return make(
    'li',
    {},
    make('a', { class: 'area-name', href: `#area=${encodeURIComponent(area)}` }, sayArea(area)),
    make(
      'span',
      { class: 'squares', 'aria-hidden': 'true', on: { click: openSquare } },
      sorted.map(({ id, standing }) => make('i', { 'data-standing': standing, 'data-of': id, title: id })),
    ),
    make(
      'span',
      { class: 'chips' },
      bySeverity.map((standing) => makeChip(area, standing, own)),
    ),
  );
}

function makeChip(area, standing, own) {
  const count = own.filter((requirement) => requirement.standing === standing).length;
  if (count === 0) return null;
  const label = fill(words.matrix.cell, {
    area: sayArea(area),
    n: count,
    standing: sayStanding(standing, count),
  });
  return make(
    'a',
    {
      class: 'chip',
      'data-standing': standing,
      href: `#show=${standing}&area=${encodeURIComponent(area)}`,
      'aria-label': label,
    },
    `${signs[standing]} ${count}`,
  );
}

function openSquare({ target }) {
  const { of } = target.dataset;
  if (of !== undefined) location.hash = `#open=${encodeURIComponent(of)}`;
}
