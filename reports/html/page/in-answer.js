// What was expected and what was received as lines of the answer, where both are JSON.

/** Lines of the answer that are shown around a value, and the longest of them. */
const contextLines = 3;
const longestContext = 200;
/** Longest value, in characters, and longest list of lines that are compared one by one. */
const mostCompared = { characters: 20_000, lines: 400 };

/** Shows values as they stand in the answer; leaves them as they are where they are no JSON, or do not stand there. */
function showInAnswer(values, reason, { answer }) {
  const sides = readSides(reason, answer);
  if (sides === null) return;
  const { before, after, changed } = sides;
  const kept = sharedLines(...changed);
  const blocks = changed.map((lines) => [...before, ...lines, ...after]);
  const indent = Math.min(...blocks.flat().map((line) => /^ */.exec(line)[0].length));
  const show = (side) => [
    ...before.map((line) => makeContextLine(line.slice(indent))),
    ...changed[side].map((line, index) => makeChangedLine(line.slice(indent), kept[side].has(index))),
    ...after.map((line) => makeContextLine(line.slice(indent))),
  ];
  values.replaceChildren(makeValue('expected', show(0)), makeValue('received', show(1)));
  values.classList.add('in-answer');
}

/** The lines on both sides, and those around them; null where there are none. */
function readSides({ pointer, expected, received }, answer) {
  if (!pointer || expected === null || received === null || !answer?.body) return null;
  if (!isJson(expected) || !isJson(received)) return null;
  const { text, range } = layOut(answer.body, { pointer, cutShort: answer.left > 0 });
  if (range === null || range.end - range.start > mostCompared.characters) return null;
  const [, key, value] = /^((?:"(?:[^"\\]|\\.)*": )?)([^]*)$/.exec(text.slice(range.start, range.end));
  if (plain(value) !== plain(received)) return null;
  const indent = / *$/.exec(text.slice(0, range.start))[0];
  const comma = text[range.end] === ',' ? ',' : '';
  const spelt = value.startsWith('"') && !expected.startsWith('"') ? JSON.stringify(expected) : expected;
  const wanted = layOut(spelt, {}).text.replaceAll('\n', `\n${indent}`);
  return {
    before: text.slice(0, range.start).split('\n').slice(0, -1).slice(-contextLines),
    after: text
      .slice(range.end)
      .split('\n')
      .slice(1, 1 + contextLines),
    changed: [wanted, value].map((side) => `${indent}${key}${side}${comma}`.split('\n')),
  };
}

/** A value without what only its spelling says. */
function plain(value) {
  const text = isJson(value) && value.startsWith('"') ? JSON.parse(value) : value.replaceAll(/\s+/g, '');
  return /^-?\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, '') : text;
}

function makeContextLine(line) {
  return make('span', { class: 'line context' }, cut(line, longestContext));
}

/** A line that may be in one list only: then all of it but its indentation is marked. */
function makeChangedLine(line, shared) {
  const indent = /^ */.exec(line)[0];
  return make(
    'span',
    { class: 'line' },
    shared ? line : [indent, make('mark', {}, line.slice(indent.length))],
  );
}

/** The lines that two lists have in common, in order: which they are in each. */
function sharedLines(left, right) {
  const kept = [new Set(), new Set()];
  if (left.length > mostCompared.lines || right.length > mostCompared.lines) return kept;
  const lengths = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
  for (let l = left.length - 1; l >= 0; l -= 1)
    for (let r = right.length - 1; r >= 0; r -= 1)
      lengths[l][r] =
        left[l] === right[r] ? lengths[l + 1][r + 1] + 1 : Math.max(lengths[l + 1][r], lengths[l][r + 1]);
  let [l, r] = [0, 0];
  while (l < left.length && r < right.length) {
    if (left[l] === right[r]) {
      kept[0].add(l++);
      kept[1].add(r++);
    } else if (lengths[l + 1][r] >= lengths[l][r + 1]) l += 1;
    else r += 1;
  }
  return kept;
}
