import fc from 'fast-check';
import type { Story } from '../scenarios/story.ts';
import type { World } from './world.ts';

/** Lists the orders of the sequence by one of the documented states. */
export class ListStep implements fc.AsyncCommand<World, Story> {
  readonly #status: string;

  constructor(status: string) {
    this.#status = status;
  }

  static arbitrary({ dialect }: Pick<Story, 'dialect'>): fc.Arbitrary<ListStep> {
    return fc.constantFrom(...dialect.lists.statuses).map((status) => new ListStep(status));
  }

  check(world: Readonly<World>): boolean {
    return world.orders.length > 0;
  }

  async run(world: World, { client }: Story): Promise<void> {
    const step = { words: this.toString(), from: client.sent, to: client.sent };
    world.steps.push(step);
    const ids = world.orders.map(({ id }) => id).join(',');
    try {
      await client.list({ ids, status: this.#status, limit: '50' });
    } finally {
      step.to = client.sent;
    }
  }

  toString(): string {
    return `list the orders with status ${this.#status}`;
  }
}
