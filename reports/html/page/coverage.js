/** Operations against the statuses that they were answered with. */
function makeCoverage() {
  const { statuses, rows } = data.coverage;
  if (rows.length === 0) return null;
  return makePart(
    'coverage',
    words.coverage.title,
    make('p', { class: 'quiet' }, words.coverage.hint),
    make(
      'div',
      { class: 'wide', tabindex: '0', role: 'group', 'aria-label': words.coverage.title },
      make(
        'table',
        { class: 'coverage' },
        make(
          'thead',
          {},
          make(
            'tr',
            {},
            make('th', { scope: 'col' }, words.coverage.operation),
            statuses.map((status) => make('th', { scope: 'col' }, status ?? words.coverage.none)),
          ),
        ),
        make('tbody', {}, rows.map(makeCoverageRow)),
      ),
    ),
  );
}

function makeCoverageRow({ operation, request, cells }) {
  const { statuses } = data.coverage;
  const never = cells.every(({ count }) => count === 0);
  return make(
    'tr',
    {},
    make(
      'th',
      { scope: 'row' },
      operation === null ? words.coverage.unknown : upperFirst(sayOperation(operation)),
      request !== null && make('code', {}, request),
      never && make('span', { class: 'never' }, words.coverage.never),
    ),
    cells.map(({ count, documented }, index) =>
      count > 0
        ? make('td', { 'data-kind': kindOf(statuses[index]) }, count)
        : make(
            'td',
            {},
            documented &&
              make('span', { class: 'unseen', role: 'img', 'aria-label': words.coverage.unseen }, '·'),
          ),
    ),
  );
}
