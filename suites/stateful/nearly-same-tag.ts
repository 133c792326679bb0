/**
 * Whether two tags differ, but in nothing than the composition of their letters or in case. Docs do not say whether such tags are one:
 * a shop may keep texts composed, or as they were sent.
 */
export function isNearlySameTag(one: string, other: string): boolean {
  return one !== other && fold(one) === fold(other);
}

function fold(tag: string): string {
  return tag.normalize('NFC').toLowerCase();
}
