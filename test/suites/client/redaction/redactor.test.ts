import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Redactor } from '../../../../suites/client/redact.ts';
import { plainWords } from '../../../../suites/client/redaction/plain-words.ts';
import { PseudoWords, pseudonymKey } from '../../../../suites/client/redaction/pseudo-words.ts';
import { Pseudonyms } from '../../../../suites/client/redaction/pseudonyms.ts';
import { hidden } from '../../../../suites/client/redaction/secrets.ts';
import { takeUp } from '../../../../suites/client/redaction/take-up.ts';
import { parses, plans, redacting, secret, strange } from './redacting.ts';

interface Person {
  readonly email: string;
  readonly contact_email: string;
  readonly customer: { readonly first_name: string; readonly phone: string | null; readonly email: string };
  readonly billing_address: { readonly name: string; readonly first_name: string; readonly phone: number };
}

function orderIn(body: string): Person {
  return (JSON.parse(body) as { readonly order: Person }).order;
}

describe('an answer', () => {
  test('shows no personal value, and everything else as it was sent', () => {
    const { body } = redacting().answered(strange);
    for (const value of ['An.Le', 'shop.vn', 'Lan', 'Lê', 'Thị', '901234567', '123-4567', 'Tặng'])
      expect(body).not.toContain(value);
    for (const kept of [
      '{ "order": {"id":1225437657,  "total_price": 600000.0000,',
      'Áo sơ mi',
      '"khắc"',
      '"VN"',
      '"address1":""',
    ])
      expect(body).toContain(kept);
  });

  test('keeps what is equal equal, the types, and the form of what has one', () => {
    const order = orderIn(redacting().answered(strange).body);
    expect(order.email).toMatch(/^[a-z]+@customer\.example$/);
    expect([order.contact_email, order.customer.email]).toEqual([order.email, order.email]);
    expect(order.billing_address.first_name).toBe(order.customer.first_name);
    expect(order.billing_address.name.split(' ').slice(1).join(' ')).toBe(order.customer.first_name);
    expect(order.customer.phone).toBeNull();
    expect(String(order.billing_address.phone)).toMatch(/^9\d{8}$/);
    expect(JSON.stringify(order)).toMatch(/"\+84 \(\d\d\) \d{3}-\d{4}"|"\+\d\d \(\d\d\) \d{3}-\d{4}"/);
  });

  test('gives the same pseudonyms again in the same run, and others in another', () => {
    const first = redacting().answered(strange).body;
    expect(redacting().answered(strange).body).toBe(first);
    expect(redacting('haravan', 'another-run').answered(strange).body).not.toBe(first);
  });

  test.each(['haravan', 'sapo'] as const)(
    'of %s is left alone where it holds what the run has sent',
    (platform) => {
      const { asked, answered } = redacting(platform);
      const draft = {
        order: {
          email: 'An@Example.com',
          note: 'Khách quý',
          billing_address: { first_name: 'An', last_name: 'Lê' },
        },
      };
      expect(asked(draft)).toBe(JSON.stringify(draft));
      const body =
        '{"order":{"email":"an@example.com","note":"Khách quý","billing_address":{"name":"Lê An"}}}';
      expect(answered(body).body).toBe(body);
    },
  );

  test('keeps the pseudonym of a value that the run sends later, which is recorded with it too', () => {
    const { asked, answered } = redacting();
    const before = answered('{"order":{"note":"Hà Nội"}}').body;
    expect(asked({ order: { note: 'Hà Nội' } })).toBe(before);
    expect(answered('{"order":{"note":"Hà Nội"}}').body).toBe(before);
  });

  test('goes on with the pseudonyms of evidence that was recorded before', () => {
    const first = redacting();
    const asked = first.asked({ order: { note: 'của ta' } });
    const body = first.answered('{"order":{"note":"Hà Nội"}}').body;
    const next = redacting();
    const request = { method: 'POST', url: '/orders.json', headers: {}, body: asked };
    takeUp(next.pseudonyms, [{ request, response: { status: 201, headers: {}, body } }], next.plan);
    expect(next.asked({ order: { note: 'Hà Nội' } })).toBe(body);
    expect(next.answered('{"order":{"note":"của ta"}}').body).toBe('{"order":{"note":"của ta"}}');
  });

  test('tells nothing where the contract describes nothing', () => {
    const body =
      '{"errors":{"email":["an@shop.vn is invalid, call Lan 0901 234 567"],"lan@shop.vn":{"x":901234567}},"at":"2026-11-22T04:20:17Z"}';
    const told = redacting().answered(body).body;
    for (const value of ['an@shop', 'Lan', '0901 234', 'lan@', '901234567'])
      expect(told).not.toContain(value);
    expect(told).toContain('is invalid');
    expect(told).toContain('2026-11-22T04:20:17Z');
  });

  test.each([
    ['a page', '<html><body><h1>502 Bad Gateway</h1>Lê Lan, 0901234567, lan@shop.vn</body></html>'],
    ['half a body', '{"orders":[{"email":"lan@shop.vn","phone":"0901234567","name":"Lê Lan'],
  ])('that is no JSON shows words of HTTP and of the contract only: %s', (_, body) => {
    const told = redacting().answered(body).body;
    for (const value of ['Lê', 'Lan', 'lan@', '0901234567']) expect(told).not.toContain(value);
    expect(told).toMatch(/Bad Gateway|"orders":\[\{"email"/);
  });

  test('stays JSON of the same shape where it is, and no JSON where it is not', () => {
    const { answered } = redacting();
    const shapeOf = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(shapeOf)
        : typeof value === 'object' && value !== null
          ? Object.values(value).map(shapeOf)
          : value === '' || value === null
            ? value
            : typeof value;
    fc.assert(
      fc.property(fc.json(), (json) => {
        for (const body of [json, `{"order":{"billing_address":${json},"note":${json}}}`])
          expect(shapeOf(JSON.parse(answered(body).body))).toEqual(shapeOf(JSON.parse(body)));
      }),
    );
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, cut) => {
        const broken = json.slice(0, cut % json.length);
        if (broken.trim() === '' || parses(broken)) return;
        expect(parses(answered(broken).body)).toBe(false);
      }),
    );
  });
});

describe('a secret', () => {
  const spellings = [
    secret,
    encodeURIComponent(secret),
    encodeURIComponent(encodeURIComponent(secret)),
    secret.toLowerCase(),
    Buffer.from(`x:${secret}`).toString('base64'),
    Buffer.from(secret).toString('base64url'),
    secret.replaceAll('/', '\\/'),
    secret.replaceAll(/./g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ];

  test.each(spellings)('shows in no part of an answer when it is spelled %s', (spelled) => {
    const { answered } = redacting();
    const { headers, body } = answered(
      `{"order":{"title":"${spelled}","id":"${spelled}","x":["${spelled}"],"${spelled}":1,"note":"a ${spelled}"}}`,
      {
        'x-a': spelled,
        'content-type': spelled,
        location: `https://shop.vn/${spelled}?t=${spelled}`,
        [spelled.toLowerCase()]: '1',
      },
    );
    const told = JSON.stringify([headers, JSON.parse(body), body]).toLowerCase();
    for (const each of [...spellings, 's3cr3t']) expect(told).not.toContain(each.toLowerCase());
  });

  test('is hidden in the path of a request whose id a shop has made of it', () => {
    const { redactor } = redacting();
    const url = `/orders/${encodeURIComponent(secret)}.json`;
    expect(redactor.request({ method: 'GET', url, headers: {}, body: null }).url).toBe(
      '/orders/[redacted].json',
    );
  });
});

describe('a header', () => {
  test('about the exchange stays, another tells no more than usual words, a redirect where it goes and not with what', () => {
    const { headers } = redacting().answered('', {
      'content-type': 'application/json',
      'x-haravan-api-call-limit': '1/80',
      'x-customer': 'Lê Lan',
      'set-cookie': 'session=1',
      location: 'https://shop.vn/login/lan@shop.vn?email=lan@shop.vn',
    });
    expect(headers['content-type']).toBe('application/json');
    expect(headers['x-haravan-api-call-limit']).toBe('1/80');
    expect(headers['set-cookie']).toBe('[redacted]');
    expect(headers['location']).toMatch(/^https:\/\/shop\.vn\/login\/[a-z]+@customer\.example\?…$/);
    expect(JSON.stringify(headers)).not.toMatch(/Lan|lan@/);
  });
});

describe('pseudonyms of numbers', () => {
  test('are as long, and no two of one length are the same', () => {
    const words = new PseudoWords(pseudonymKey([secret], 'a-run'));
    for (const length of [1, 2, 3]) {
      const made = Array.from({ length: 10 ** length }, (_, number) =>
        words.digits(String(number).padStart(length, '0')),
      );
      expect(new Set(made).size).toBe(10 ** length);
      expect(made.every((each) => each.length === length)).toBe(true);
    }
  });
});

describe('a secret too short to be told from other words', () => {
  const plan = plans.sapo;
  const pseudonyms = new Pseudonyms({
    words: new PseudoWords(pseudonymKey(['k1'], 'a-run')),
    plainWords: plainWords(plan),
    remembers: true,
  });
  const redactor = new Redactor({ secrets: ['k1'], plan, pseudonyms });

  test.each(['authorization', 'x-sapo-access-token', 'cookie', 'x-api-key'])(
    'is not recorded as what %s holds, and takes nothing else with it',
    (name) => {
      const headers = { [name]: 'k1', accept: 'application/json' };
      const { headers: shown, url } = redactor.request({
        method: 'GET',
        url: '/orders/ck12.json',
        headers,
        body: null,
      });
      expect(shown).toEqual({ [name]: hidden, accept: 'application/json' });
      expect(url).toBe('/orders/ck12.json');
    },
  );
});
