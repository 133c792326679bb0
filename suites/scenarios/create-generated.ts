import { orderDraft } from '../../generators/arbitraries/index.ts';
import { scenario, type Scenario } from './scenario.ts';

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
      const own = { namespace: story.prefix, variants: [] };
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
      await story.newOrder({
        lineItems: [
          { title: `${title} 1`, price: '12345678901234567.1234', quantity: 3 },
          { title: `${title} 2`, price: '0.0001', quantity: 7, grams: '125.5' },
          { title: `${title} 3`, price: '33333.3333', quantity: 1250, grams: '0.25' },
        ],
        discountCodes: [{ code: 'LE', amount: '0.3333' }],
        shippingLines: [{ code: 'GHN', title: 'Giao nhanh', price: '15000.0001' }],
      });
      await story.newOrder({
        lineItems: [{ title: `${title} 4`, price: '50000', quantity: 1 }],
        discountCodes: [{ code: 'MIENPHI', amount: '90000' }],
        sourceName: 'order-conformance',
      });
    },
  ),
];
