/** The sum that a number comes from, laid out to be checked by hand. */
function makeSum(sum) {
  const { parts, due, stated, difference, attribute, exchange } = sum;
  const row = (name, amount, kind = '') =>
    make('tr', { class: kind }, make('th', { scope: 'row' }, name), make('td', { class: 'amount' }, amount));
  return make(
    'section',
    { class: 'sum' },
    make('h3', {}, words.sum.title),
    make(
      'div',
      { class: 'wide', tabindex: '0', role: 'group', 'aria-label': `${words.sum.title}: ${attribute}` },
      make(
        'table',
        {},
        make('caption', {}, fill(words.sum.caption, { id: exchange })),
        make(
          'thead',
          {},
          make(
            'tr',
            {},
            make('th', { scope: 'col' }, words.sum.part),
            make('th', { scope: 'col', class: 'amount' }, words.sum.amount),
          ),
        ),
        make(
          'tbody',
          {},
          parts.map(({ word, values, amount, sign }, index) =>
            row(
              fillCut(words.sum[word], values),
              sign === 'note' ? `(${amount})` : index === 0 && sign === '+' ? amount : `${sign} ${amount}`,
              sign === 'note' ? 'note' : '',
            ),
          ),
          row(words.sum.due, `= ${due.join(` ${words.sum.or} `)}`, 'due'),
          row([`${words.sum.stated} `, make('code', {}, attribute)], stated, 'stated'),
          difference !== null &&
            row(
              words.sum.difference,
              difference.startsWith('-') ? `− ${difference.slice(1)}` : `+ ${difference}`,
              'difference',
            ),
        ),
      ),
    ),
  );
}

/** Fills names in that a shop has made up, which may be long. */
function fillCut(text, values) {
  return fill(
    text,
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, cut(value, 120)])),
  ).trim();
}
