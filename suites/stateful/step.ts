import type fc from 'fast-check';
import type { Exchange } from '../evidence/exchange.ts';
import { readAskedChange } from '../evidence/asked-change.ts';
import type { Intent } from '../evidence/record.ts';
import type { Story } from '../scenarios/story.ts';
import { afterChange, eitherOf, modelOf, type OrderModel } from './order-model.ts';
import { chosen, type LiveOrder, type World } from './world.ts';

/** What a step does to the order it chose. */
export interface StepPlan {
  readonly pick: number;
  /** In words, the order put in for `#`: `cancel # with reason fraud`. */
  readonly words: (order: LiveOrder) => string;
  /** What the docs say of it in this state. */
  readonly intent: (model: OrderModel) => Intent;
  readonly send: (story: Story, order: LiveOrder, intent: Intent) => Promise<Exchange>;
  /** Read the order afterwards? Without it the next reading tells what several steps have made. */
  readonly readAfter: boolean;
}

/** One step of a sequence: a fast-check command on an order that is there. */
export class Step implements fc.AsyncCommand<World, Story> {
  readonly #plan: StepPlan;
  #said = 'a step that was not taken';

  constructor(plan: StepPlan) {
    this.#plan = plan;
  }

  check(world: Readonly<World>): boolean {
    return world.orders.length > 0;
  }

  async run(world: World, story: Story): Promise<void> {
    const choice = chosen(world, this.#plan.pick);
    if (choice === undefined) return;
    const { order, words } = choice;
    this.#said = this.#plan.words(order).replace('#', words);
    const step = { words: this.#said, from: story.client.sent, to: story.client.sent };
    world.steps.push(step);
    try {
      const exchange = await this.#plan.send(story, order, this.#plan.intent(order.model));
      follow(order, exchange, story);
      if (this.#plan.readAfter) order.model = modelOf((await story.read(order.id)).order);
    } finally {
      step.to = story.client.sent;
    }
  }

  toString(): string {
    return this.#said;
  }
}

function follow(order: LiveOrder, exchange: Exchange, { dialect }: Story): void {
  const { operation, intent } = exchange.record;
  if (!exchange.accepted || operation === null) return;
  const after = afterChange(order.model, operation, readAskedChange(exchange, dialect));
  order.model = intent === 'ask' ? after : eitherOf(order.model, after);
}
