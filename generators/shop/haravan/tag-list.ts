export function printTags(tags: readonly string[]): string | null {
  return tags.length === 0 ? null : tags.join(',');
}
