/** Where the sequence at this place in the results stands in the report folder. */
export function replayFileName(index: number): string {
  return `replay-${index + 1}.json`;
}

export function isReplayFile(name: string): boolean {
  return /^replay-\d+\.json$/.test(name);
}
