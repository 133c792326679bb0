/** Waits between looks within a window: short ones first, each twice the one before, all of them together as long as the window. */
export function backOff(windowMs: number): readonly number[] {
  const waits: number[] = [];
  for (let next = windowMs / 32, left = windowMs; left > 0; next *= 2) {
    const waitMs = Math.min(next, left);
    waits.push(waitMs);
    left -= waitMs;
  }
  return waits;
}
