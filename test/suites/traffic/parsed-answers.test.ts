import { describe, expect, test } from 'vitest';
import { always, serve } from '../kit/http-server.ts';
import { openSession } from './kit/open-session.ts';

const order = (attributes: string): string => `{"order":{"id":1225437657,${attributes}}}`;

/** Answers that a reading in floats, or one that is not repeated after its numbers are replaced, would judge otherwise. */
const answers = {
  'amounts of more digits than a float keeps': order(
    '"total_price":1234567890123456789012.1234,"subtotal_price":9007199254740993',
  ),
  'amounts of more decimals than are promised': order('"total_price":600000.00001'),
  'a number with an exponent': order('"total_price":6e5'),
  'texts where numbers are promised': order('"total_price":"600000","number":"1"'),
  'numbers where texts are promised': order('"email":12345678901234567,"name":1'),
  'escaped quotes and control characters': order('"note":"\\"\\u0000\\\\","email":"a\\tb@shop.vn"'),
  'no orders at all': '{"errors":"Not Found"}',
  'a list where an object is promised': '[1,2]',
  'one number': '12',
  'lists in lists in lists': `${'['.repeat(3000)}${']'.repeat(3000)}`,
  'more lists in lists than can be read': `${'['.repeat(100_000)}1${']'.repeat(100_000)}`,
  'objects in objects': order(`"note":${'{"x":'.repeat(50_000)}1${'}'.repeat(50_000)}`),
};

describe('an answer that was parsed on its way', () => {
  // The session itself compares what is said of it with what its evidence says.
  test.each(Object.entries(answers))('is judged as its evidence is: %s', async (_, body) => {
    const { origin } = await serve(always(200, body, { 'content-type': 'application/json' }));
    const session = await openSession({ origin: `${origin}/com` });
    await (await fetch(`${session.url}/orders/1225437657.json`, { headers: session.headers })).text();
    const { answers: judged, exchanges } = await session.judged();
    expect(exchanges).toHaveLength(1);
    expect(judged.some(({ outcome }) => outcome === 'fail')).toBe(true);
  });
});
