/** Characters that are shown at first, and of what is longer, how many more at each wish. */
const firstCharacters = 2000;
const moreCharacters = 100_000;

/** A text that may be very long: its beginning, and a way to the rest. */
function makeLongText(text, show = (shown) => [shown]) {
  if (text.length <= firstCharacters) return show(text);
  const element = make('span', {}, ...show(text.slice(0, firstCharacters)));
  let shown = firstCharacters;
  const button = makeMoreButton(text.length - shown, () => {
    button.before(...inChunks(text.slice(shown, shown + moreCharacters)));
    shown += moreCharacters;
    if (shown >= text.length) button.remove();
    else button.textContent = fill(words.more, { n: text.length - shown });
  });
  element.append('… ', button);
  return [element];
}

function makeMoreButton(n, more) {
  return make(
    'button',
    { type: 'button', class: 'plain more', on: { click: more } },
    fill(words.more, { n }),
  );
}

/** Characters that a browser sets in one go: of longer ones it takes far longer than of the same in parts. */
const chunkLength = 10_000;

/** A very long text in blocks that are set when they come into sight; they end where its lines do, if there are lines. */
function inChunks(text) {
  if (text.length <= chunkLength) return [visible(text)];
  const chunks = [];
  for (let from = 0; from < text.length;) {
    const lineEnd = text.lastIndexOf('\n', from + chunkLength);
    const to = lineEnd > from ? lineEnd + 1 : from + chunkLength;
    chunks.push(make('span', { class: 'chunk' }, text.slice(from, to)));
    from = to;
  }
  return chunks;
}
