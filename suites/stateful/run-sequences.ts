import fc from 'fast-check';
import { loadLaw } from '../load-law.ts';
import { judgeRun, type Law } from '../judge-run.ts';
import { BudgetReached } from '../client/request-budget.ts';
import type { ExchangeRecord, Replay, SequenceRecord } from '../evidence/record.ts';
import type { RequirementOutcome } from '../outcome.ts';
import type { CutShort } from '../scenarios/scenario.ts';
import type { Story } from '../scenarios/story.ts';
import { CreateStep } from './create-step.ts';
import { SequenceFailure } from './sequence-failure.ts';
import { steps } from './steps.ts';
import type { World } from './world.ts';

/** Requests that making a failing sequence short may cost, beside what the run may spend otherwise. */
const shrinkingShare = 300;
const longestSequence = 24;
/** Of what a run may spend: about what the other scenarios leave to random steps where one run tells all of them. */
const shareOfShard = 0.19;

interface Attempt {
  readonly world: World;
  readonly exchanges: readonly ExchangeRecord[];
  readonly failed: readonly RequirementOutcome[];
}

/**
 * Lives of orders made up at random, each judged as soon as it is over by the checks that judge everything. The first that breaks a
 * requirement is told again, to see whether that happens twice, and made as short as it can be within its share of requests.
 */
export async function runSequences(story: Story, scenario: string): Promise<CutShort | undefined> {
  const law = await loadLaw(story.run.platform, story.run);
  const { replay, budget } = story.run;
  const wanted = replay === undefined ? (budget?.runs ?? 10) : 1;
  const search = new Search(story, {
    law,
    scenario,
    wanted: replay === undefined ? Number.POSITIVE_INFINITY : wanted,
  });
  const commands = fc.commands(steps(story), {
    maxCommands: longestSequence,
    size: 'max',
    ...(replay === undefined ? {} : { replayPath: replay.replayPath }),
  });
  const details = await fc.check(
    // The steps come first, as what comes first is made short first.
    fc.asyncProperty(commands, CreateStep.arbitrary(story), (sequence, first) =>
      search.attempt(first, sequence),
    ),
    {
      seed: replay?.seed ?? story.seedOf(scenario),
      numRuns: wanted,
      ...(replay === undefined ? {} : { path: replay.path, endOnFailure: true }),
    },
  );
  if (details.errorInstance !== null && !(details.errorInstance instanceof SequenceFailure))
    throw details.errorInstance;
  if (details.failed) story.record(search.describe(scenario, whereToFind(details)));
  return details.failed || search.told >= wanted
    ? undefined
    : { note: `the budget ended it after ${search.told} of ${wanted} sequences`, cut: 'budget' };
}

/** Remembers the shortest failing attempt, and what finding it cost. */
class Search {
  readonly #story: Story;
  readonly #law: Law;
  /** Sequences after which nothing more is told: a replay tells one. */
  readonly #wanted: number;
  readonly #from: number;
  /** Requests after which no other sequence is begun: one shard has no more to do than another. */
  readonly #most: number;
  readonly #scenario: string;
  /** Sequences that were told before the run was cut, and are passed over. */
  #toPass: number;
  /** Sequences told to their end. */
  told: number;
  #foundAt: number | undefined;
  #shortest: Attempt | undefined;
  #flaky = false;

  constructor(story: Story, { law, scenario, wanted }: { law: Law; scenario: string; wanted: number }) {
    this.#story = story;
    this.#law = law;
    this.#wanted = wanted;
    this.#from = story.client.sent;
    const { shard, budget: { maxRequests = Number.POSITIVE_INFINITY } = {} } = story.run;
    this.#most = shard === undefined ? Number.POSITIVE_INFINITY : maxRequests * shareOfShard;
    this.#scenario = scenario;
    this.told = story.run.replay === undefined ? Number(story.reached(scenario) ?? 0) : 0;
    this.#toPass = this.told;
  }

  /** Tells one sequence. @throws SequenceFailure where it breaks a requirement */
  async attempt(first: CreateStep, sequence: Iterable<fc.AsyncCommand<World, Story>>): Promise<void> {
    if (this.#spentOnShrinking() > shrinkingShare || this.#flaky || this.told >= this.#wanted) return;
    if (this.#toPass > 0) {
      this.#toPass -= 1;
      return;
    }
    if (this.#foundAt === undefined && this.#story.client.sent - this.#from >= this.#most) return;
    const attempt = await this.#tell(first, sequence);
    if (attempt === undefined) return;
    this.told += 1;
    if (attempt.failed.length === 0) {
      if (this.#foundAt === undefined) this.#story.reach(this.#scenario, String(this.told));
      return;
    }
    if (this.#foundAt === undefined) {
      this.#foundAt = this.#story.client.sent;
      this.#story.client.grant(shrinkingShare);
      const again = await this.#tell(first, sequence);
      this.#flaky = again !== undefined && again.failed.length === 0;
    }
    this.#shortest = attempt;
    throw new SequenceFailure(attempt.failed);
  }

  describe(scenario: string, replay: Replay): SequenceRecord {
    const { world, exchanges, failed } = this.#shortest ?? {
      world: { steps: [] },
      exchanges: [],
      failed: [],
    };
    const first = Number(exchanges[0]?.id.slice(1) ?? 1) - 1;
    const found = this.#foundAt ?? this.#story.client.sent;
    return {
      type: 'sequence',
      scenario,
      replay,
      steps: world.steps.map(({ words, from, to }) => ({
        words,
        exchanges: exchanges.slice(from - first, to - first).map(({ id }) => id),
      })),
      requirements: failed.map(({ requirement }) => requirement.id),
      message: new SequenceFailure(failed).message,
      flaky: this.#flaky,
      spent: { finding: found - this.#from, shrinking: this.#story.client.sent - found },
    };
  }

  #spentOnShrinking(): number {
    return this.#foundAt === undefined ? 0 : this.#story.client.sent - this.#foundAt;
  }

  /**
   * Tells a sequence and judges it. While one is being made short it is judged after every step, and ends with the first that breaks
   * something: what comes later would never be taken away. Otherwise once, at its end, which costs less.
   */
  async #tell(
    first: CreateStep,
    sequence: Iterable<fc.AsyncCommand<World, Story>>,
  ): Promise<Attempt | undefined> {
    const world: World = { orders: [], steps: [] };
    const exchanges: ExchangeRecord[] = [];
    const shortening = this.#foundAt !== undefined;
    try {
      for (const step of [first, ...sequence]) {
        // A command may take its time over that.
        if (!(await Promise.resolve(step.check(world)))) continue;
        exchanges.push(...(await this.#story.recorded(() => step.run(world, this.#story))));
        if (!shortening) continue;
        const failed = this.#judge(exchanges);
        if (failed.length > 0) return { world, exchanges, failed };
      }
      return { world, exchanges, failed: this.#judge(exchanges) };
    } catch (error) {
      if (error instanceof BudgetReached) return undefined;
      throw error;
    }
  }

  #judge(exchanges: readonly ExchangeRecord[]): readonly RequirementOutcome[] {
    return judgeRun({ run: this.#story.run, exchanges, scenarios: [] }, this.#law).filter(isBroken);
  }
}

function isBroken({ outcome, requirement }: RequirementOutcome): boolean {
  return outcome === 'error' || (outcome === 'fail' && requirement.level !== 'SHOULD');
}

interface Found {
  readonly seed: number;
  readonly counterexample: readonly unknown[] | null;
  readonly counterexamplePath: string | null;
}

function whereToFind(details: Found): Replay {
  const printed = String(details.counterexample?.[0] ?? '');
  return {
    seed: details.seed,
    path: details.counterexamplePath ?? '',
    replayPath: /replayPath="([^"]*)"/.exec(printed)?.[1] ?? '',
  };
}
