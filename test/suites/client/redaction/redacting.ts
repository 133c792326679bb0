import { loadContract } from '../../../../spec/contract.ts';
import { personalPlan } from '../../../../spec/personal-data.ts';
import type { Platform } from '../../../../spec/platforms.ts';
import { Redactor } from '../../../../suites/client/redact.ts';
import { plainWords } from '../../../../suites/client/redaction/plain-words.ts';
import { PseudoWords, pseudonymKey } from '../../../../suites/client/redaction/pseudo-words.ts';
import { Pseudonyms } from '../../../../suites/client/redaction/pseudonyms.ts';

export const secret = 'tok/S3cr3t+abc=def';

export const plans = {
  haravan: personalPlan(await loadContract('haravan')),
  sapo: personalPlan(await loadContract('sapo')),
};

/** A redactor of a run, and what it makes of what is asked and answered. */
export function redacting(platform: Platform = 'haravan', runId = 'a-run', other = secret) {
  const plan = plans[platform];
  const words = new PseudoWords(pseudonymKey([secret], runId));
  const pseudonyms = new Pseudonyms({ words, plainWords: plainWords(plan), remembers: true });
  const redactor = new Redactor({ secrets: [secret, other], plan, pseudonyms });
  return {
    plan,
    pseudonyms,
    redactor,
    answered: (body: string, headers: Readonly<Record<string, string>> = {}) =>
      redactor.answer({ status: 200, headers, body }),
    asked: (body: unknown) =>
      redactor.request({ method: 'POST', url: '/orders.json', headers: {}, body: JSON.stringify(body) }).body,
  };
}

/** An order with something personal wherever it may stand, printed as a shop may print it. */
export const strange = `{ "order": {"id":1225437657,  "total_price": 600000.0000, "email":"An.Le@shop.vn", "contact_email": "An.Le@shop.vn",
  "title":"Áo", "line_items":[{"title":"Áo sơ mi","properties":[{"name":"khắc","value":"Tặng Lan"}]}],
  "customer":{"first_name":"Thị Lan","phone":null,"email":"An.Le@shop.vn"},
  "billing_address":{"name":"Lê Thị Lan","first_name":"Thị Lan","phone":901234567,"country_code":"VN","address1":""},
  "shipping_address":{"phone":"+84 (90) 123-4567"}, "note":"gọi 0901234567" }}`;

export function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
