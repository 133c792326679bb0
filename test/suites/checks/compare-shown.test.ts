import { describe } from 'vitest';
import { answerAsRead } from '../../../suites/checks/creation/answer-as-read.ts';
import { changeKeeps } from '../../../suites/checks/change/change-keeps.ts';
import { untouchedStays } from '../../../suites/checks/life/untouched-stays.ts';
import { created, listed, moved, read } from '../kit/exchanges.ts';
import { judges } from '../kit/judging.ts';
import { order, without } from '../kit/wire.ts';

const whole = order({ shipping_address: { city: 'Huế' } });
const withoutLines = without(whole, 'line_items');

describe('an order of which an answer shows less', () => {
  judges(answerAsRead, [
    { claim: 'reads as it was created', of: [created({}, whole), read(withoutLines)], says: 'holds' },
  ]);
  judges(changeKeeps, [
    {
      claim: 'has lost nothing by a change',
      with: { operation: 'closeOrder' },
      of: [
        created({}, whole),
        listed('status=open', [whole]),
        moved('closeOrder', whole),
        read(withoutLines),
      ],
      says: 'holds',
    },
    {
      claim: 'has lost the address that it does not show',
      with: { operation: 'closeOrder' },
      of: [
        created({}, whole),
        read(whole),
        moved('closeOrder', whole),
        read(without(whole, 'shipping_address')),
      ],
      says: 'breaks',
      message: 'closeOrder also changed shippingAddress, which it is not for.',
      pointer: '/order/shipping_address',
      expected: '{city: "Huế"}',
      received: 'null',
    },
  ]);
  judges(untouchedStays, [
    {
      claim: 'was left alone',
      of: [created({}, whole), read(withoutLines), listed('status=open', [whole])],
      says: 'holds',
    },
    {
      claim: 'is another where it shows nothing in the place of something',
      of: [
        created({}, whole),
        read(order({ ...whole, note: 'a' })),
        listed('status=open', [order({ ...whole, note: null })]),
      ],
      says: 'breaks',
      message: 'note of order 1001 changed although no request that was accepted touched the order.',
      pointer: '/orders/0/note',
      expected: '"a"',
      received: 'null',
    },
  ]);
});
