import { decimal } from '../../spec/decimal.ts';
import { orderDraft } from '../../generators/arbitraries/index.ts';
import { scenario, type Scenario } from './scenario.ts';
import type { Story } from './story.ts';

const name = 'orders made up from the contract keep what was sent';
const always = {
  discounts: true,
  shipping: true,
  tax: true,
  address: true,
  note: true,
  noteAttributes: true,
} as const;

export const createGenerated: readonly Scenario[] = [
  scenario(
    name,
    { areas: ['create', 'money', 'qty', 'field'], profiles: ['core', 'full'], needs: ['write'] },
    async (story) => {
      const own = { namespace: story.prefix, variants: [], ...story.drafts };
      const plans = [
        { ...always, ...own, lines: { min: 2, max: 4 }, form: 'composed' },
        { ...always, ...own, lines: { min: 1, max: 3 }, form: 'decomposed', discounts: { min: 2, max: 3 } },
        { ...own, lines: { min: 1, max: 2 }, lineDiscounts: true },
        ...(story.run.profile === 'full' ? Array.from({ length: 12 }, () => own) : []),
      ] as const;
      for (const plan of plans) await story.newOrder(story.make(orderDraft(plan), name));
    },
  ),
  scenario(
    'amounts keep every digit',
    { areas: ['create', 'money', 'field'], profiles: ['core', 'full'], needs: ['write'] },
    async (story) => {
      const title = `${story.namespace} Vàng miếng`;
      const { much, little } = extremes(story);
      await story.newOrder({
        lineItems: [
          { title: `${title} 1`, price: much, quantity: 3 },
          { title: `${title} 2`, price: little, quantity: 7, ...story.grams('125.5') },
          { title: `${title} 3`, price: story.money('33333.3333'), quantity: 1250, ...story.grams('0.25') },
        ],
        discountCodes: [{ code: 'LE', amount: story.decimals === 0 ? '3' : story.money('0.3333') }],
        shippingLines: [{ code: 'GHN', title: 'Giao nhanh', price: addTo('15000', little) }],
        sourceName: 'order-conformance',
      });
      await takeOffMoreThanThereIs(story, `${title} 4`);
    },
  ),
];

/** No docs say that a shop has to take such a code: whoever takes it gives away no more than there is. */
async function takeOffMoreThanThereIs(story: Story, title: string): Promise<void> {
  const draft = {
    lineItems: [{ title, price: '50000', quantity: 1 }],
    discountCodes: [{ code: 'MIENPHI', amount: '90000' }],
  };
  await story.readIfTaken(await story.create(draft, { intent: 'unsaid' }));
}

/** The largest price and the smallest that a shop must keep to the last digit. */
function extremes({ decimals, dialect }: Story): { readonly much: string; readonly little: string } {
  const little = decimal(1).times(`1e-${decimals}`).toFixed();
  const largest = dialect.money.largestPrice ?? '12345678901234567.1234';
  return { much: decimal(largest).round(decimals, 0).toFixed(), little };
}

function addTo(amount: string, more: string): string {
  return decimal(amount).plus(more).toFixed();
}
