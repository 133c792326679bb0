// What was expected beside what was received.

function makeValues({ expected, received }) {
  if (expected === null && received === null) return null;
  const [left, right] = [sayValue(expected ?? ''), sayValue(received ?? '')];
  const same = commonEnds(left, right);
  return make(
    'div',
    { class: 'values', role: 'group', 'aria-label': words.values },
    expected !== null && makeValue('expected', markMiddle(left, same)),
    received !== null && makeValue('received', markMiddle(right, same)),
  );
}

/** Words of ours in the page's language; whatever else was expected or received stays as it is. */
function sayValue(value) {
  return language === 'vi' ? (ownOf(data.vietnamese, value) ?? value) : value;
}

function makeValue(kind, content) {
  return make(
    'div',
    { class: `value ${kind}` },
    make('div', { class: 'name' }, words[kind]),
    make('code', { tabindex: '0', role: 'group', 'aria-label': words[kind] }, ...content),
  );
}

/** How many characters two texts share at their beginning and at their end; none where that says little. */
function commonEnds(left, right) {
  const most = Math.min(left.length, right.length, 20_000);
  let start = 0;
  while (start < most && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < most - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  const telling = start + end >= 2 && left !== right;
  return telling ? { start, end } : { start: 0, end: 0 };
}

function markMiddle(text, { start, end }) {
  if (start + end === 0 || text.length > firstCharacters) return makeLongText(text);
  const middle = text.slice(start, text.length - end);
  if (middle === '') return [text];
  return [text.slice(0, start), make('mark', {}, middle), text.slice(text.length - end)];
}
