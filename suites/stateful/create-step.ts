import type fc from 'fast-check';
import type { OrderDraft } from '../../spec/order/order-draft.ts';
import { orderDraft } from '../../generators/arbitraries/index.ts';
import type { KnownOrder, Story } from '../scenarios/story.ts';
import { modelOf } from './order-model.ts';
import type { LiveOrder, World } from './world.ts';

/** Creates one more order and reads it. */
export class CreateStep implements fc.AsyncCommand<World, Story> {
  readonly #draft: OrderDraft;

  constructor(draft: OrderDraft) {
    this.#draft = draft;
  }

  static arbitrary({ prefix, drafts }: Pick<Story, 'prefix' | 'drafts'>): fc.Arbitrary<CreateStep> {
    return orderDraft({
      namespace: prefix,
      payment: 'maybe',
      confirm: 'maybe',
      lines: { max: 3 },
      ...drafts,
    }).map((draft) => new CreateStep(draft));
  }

  check(): boolean {
    return true;
  }

  async run(world: World, story: Story): Promise<void> {
    const step = { words: this.toString(), from: story.client.sent, to: story.client.sent };
    world.steps.push(step);
    try {
      world.orders.push(live(await story.newOrder(this.#draft)));
    } finally {
      step.to = story.client.sent;
    }
  }

  toString(): string {
    const { lineItems = [], transactions = [], discountCodes = [] } = this.#draft;
    const parts = [
      `${lineItems.length} line(s) ${lineItems.map(({ quantity, price }) => `${String(quantity)} × ${String(price)}`).join(', ')}`,
      ...(discountCodes.length > 0 ? [`${discountCodes.length} code(s)`] : []),
      ...transactions.map(({ kind, amount }) => `${String(kind)} ${amount ?? 'of nothing'}`),
    ];
    return `create an order of ${parts.join('; ')}`;
  }
}

function live({ id, order }: KnownOrder): LiveOrder {
  return {
    id,
    userId: order.userId ?? '0',
    locationId: order.locationId ?? '0',
    model: modelOf(order),
  };
}
