import * as fc from 'fast-check';

type Slip = (text: string) => string;

/** Slips of the whole text. */
const slips: readonly Slip[] = [
  (text) => ` ${text}`,
  (text) => `${text} `,
  (text) => `${text}\n`,
  (text) => `${text}s`,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replaceAll('_', ''),
];

/** Slips of one letter: left out, doubled, of the other case, another one. */
const letterSlips: readonly Slip[] = [
  () => '',
  (letter) => letter + letter,
  (letter) => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()),
  (letter) => (/\d/.test(letter) ? 'O' : letter === 'x' ? 'y' : 'x'),
];

/** Texts that are one slip away. */
export function misspellings(text: string): readonly string[] {
  const letters = Array.from(text);
  const changed = letters.flatMap((letter, index) =>
    letterSlips.map((slip) => letters.toSpliced(index, 1, slip(letter)).join('')),
  );
  return [...new Set([...slips.map((slip) => slip(text)), ...changed])].filter((other) => other !== text);
}

/** Each text with one slip, now and then one that changes nothing. */
export function misspelt(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const ofWhole = fc.tuple(texts, fc.constantFrom(...slips)).map(([text, slip]) => slip(text));
  const ofLetter = fc.tuple(texts, fc.constantFrom(...letterSlips), fc.nat()).map(([text, slip, nth]) => {
    const letters = Array.from(text);
    const index = letters.length === 0 ? 0 : nth % letters.length;
    return letters.toSpliced(index, 1, slip(letters[index] ?? '')).join('');
  });
  return fc.oneof(ofWhole, ofLetter);
}
