/** What a piece of work cost: on the clock, and of the processor. */
export interface Cost {
  readonly wallMs: number;
  readonly cpuMs: number;
}

/** Does the work once; resolves with what it made, and what that cost. */
export async function costOf<T>(work: () => T | Promise<T>): Promise<readonly [T, Cost]> {
  const cpu = process.cpuUsage();
  const wall = performance.now();
  const made = await work();
  const { user, system } = process.cpuUsage(cpu);
  return [made, { wallMs: performance.now() - wall, cpuMs: (user + system) / 1000 }];
}

/**
 * Does each piece of work once a round, so that whatever slows the machine down slows all of them, and they can be compared round by
 * round. Resolves with the costs of each round in the order of the work; a round before them warms up and is not counted.
 */
export async function costsInRounds(
  rounds: number,
  works: readonly (() => void)[],
): Promise<readonly (readonly Cost[])[]> {
  const costs: Cost[][] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const ofRound: Cost[] = [];
    for (const work of works) ofRound.push((await costOf(work))[1]);
    costs.push(ofRound);
  }
  return costs.slice(1);
}
