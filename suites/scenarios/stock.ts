import type { VariantOption } from '../evidence/variant-option.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { scenario, type Scenario, type Where } from './scenario.ts';
import type { Story } from './story.ts';

/** A request can say how it minds the stock. */
const mindsStock: Where = {
  words: 'way to say how an order minds the stock',
  holds: (story) => story.describes('inventoryBehaviour'),
};

interface StockOrder {
  /** Undefined: nothing is said of the stock. */
  readonly behaviour?: string;
  readonly quantity: number;
  readonly intent?: 'over-stock' | 'unsaid';
}

async function order(story: Story, variant: VariantOption, asked: StockOrder): Promise<Exchange> {
  const { behaviour, quantity, intent = 'ask' } = asked;
  const note = `${story.namespace} ${variant.policy ?? 'any'} ${behaviour ?? 'default'} ${quantity}`;
  const lineItems = [{ variantId: variant.id, quantity }];
  const minding = behaviour === undefined ? {} : { inventoryBehaviour: behaviour };
  return story.create({ lineItems, note, ...minding }, { intent });
}

/** Lists what there is, in which nothing may be that was refused. */
async function look(story: Story): Promise<void> {
  await story.client.list({ ...story.everything, limit: '50' });
}

export const stock: readonly Scenario[] = [
  scenario(
    'more than there is of a product that denies overselling',
    {
      areas: ['stock', 'create', 'ops'],
      profiles: ['core', 'full'],
      needs: ['write', 'stock'],
      where: mindsStock,
    },
    async (story) => {
      const variant = story.variants.find(
        ({ policy, stock: pieces }) => policy === 'deny' && pieces !== null,
      );
      if (variant === undefined) return 'no variant that denies overselling is configured';
      const tooMany = (variant.stock ?? 0) + 1;
      await order(story, variant, { behaviour: 'bypass', quantity: tooMany });
      await order(story, variant, { quantity: tooMany });
      const obeying = { behaviour: 'decrement_obeying_policy', intent: 'over-stock' } as const;
      await order(story, variant, { ...obeying, quantity: tooMany });
      await look(story);
      // An earlier run may have taken the last piece: nobody can say what becomes of this one.
      await order(story, variant, { behaviour: obeying.behaviour, quantity: 1, intent: 'unsaid' });
      await order(story, variant, { behaviour: 'decrement_ignoring_policy', quantity: tooMany });
      await order(story, variant, { ...obeying, quantity: tooMany + 1 });
      await look(story);
      return undefined;
    },
  ),
  scenario(
    'more than there is of a product that may be oversold',
    { areas: ['stock', 'create'], profiles: ['core', 'full'], needs: ['write', 'stock'], where: mindsStock },
    async (story) => {
      const variant = story.variants.find(
        ({ policy, stock: pieces }) => policy === 'continue' && pieces !== null,
      );
      if (variant === undefined) return 'no variant that may be oversold is configured';
      await order(story, variant, {
        behaviour: 'decrement_obeying_policy',
        quantity: (variant.stock ?? 0) + 1,
      });
      return undefined;
    },
  ),
  scenario(
    'a way to mind the stock that nobody has documented',
    { areas: ['stock'], profiles: ['core', 'full'], needs: ['write'], where: mindsStock },
    async (story) => {
      const note = `${story.namespace} unlisted`;
      const draft = { lineItems: [story.line()], note, inventoryBehaviour: 'decrement_sometimes' };
      await story.create(draft, { intent: 'unlisted-value' });
    },
  ),
];
