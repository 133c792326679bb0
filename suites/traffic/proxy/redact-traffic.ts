import { randomBytes } from 'node:crypto';
import type { Contract } from '../../../spec/contract.ts';
import type { PlainJson } from '../../../spec/json/exact-json.ts';
import { personalPlan } from '../../../spec/personal-data.ts';
import { Redactor, type ShownBody } from '../../client/redact.ts';
import { kindOfHeader } from '../../client/redaction/header-texts.ts';
import { plainWords } from '../../client/redaction/plain-words.ts';

import { withoutSecrets } from '../../evidence/har/har-secrets.ts';
import type { ExchangeRecord } from '../../evidence/record.ts';
import { RememberedBodies } from './remembered-bodies.ts';
import { RememberedPseudonyms } from './remembered-pseudonyms.ts';
import { RememberedWords } from './remembered-words.ts';

type Message = Pick<ExchangeRecord, 'request' | 'response'>;

/** A message as it may be kept. */
export interface ShownMessage {
  readonly message: Message;
  /** What the answer then says; undefined where it is no JSON, or was gone through before. */
  readonly json: PlainJson | undefined;
}

const leastSecret = 8;

/**
 * Takes credentials and personal data out of what an app and a shop say to one another. Of credentials nothing is kept, wherever they
 * stand; personal data has one pseudonym each, in requests as in answers, that lasts as long as this process.
 */
export class TrafficRedactor {
  readonly #pseudonyms: RememberedPseudonyms;
  readonly #plan: ReturnType<typeof personalPlan>;
  readonly #redactors = new Map<string, Redactor>();
  readonly #bodies = new RememberedBodies();
  readonly #secrets = new Set<string>();

  constructor(contract: Contract) {
    this.#plan = personalPlan(contract);
    this.#pseudonyms = new RememberedPseudonyms({
      words: new RememberedWords(randomBytes(32)),
      plainWords: plainWords(this.#plan),
      remembers: false,
    });
  }

  exchange({ request, response }: Message): ShownMessage {
    this.#learn(request.headers);
    const redactor = this.#redactor();
    const { method, url, headers } = redactor.request({
      ...request,
      url: withoutSecrets(request.url),
      body: null,
    });
    const asked = request.body === null ? null : this.#body(request.body).text;
    const shown = { method, url, headers, body: asked };
    if (response === null) return { message: { request: shown, response }, json: undefined };
    const { text, json } = this.#body(response.body);
    const answer = { status: response.status, headers: redactor.answerHeaders(response.headers), body: text };
    return { message: { request: shown, response: answer }, json };
  }

  /** A message of the HTTP client. */
  text(text: string): string {
    return this.#redactor().text(text);
  }

  /** A body as it may be kept; one that comes again and again is not gone through each time. */
  #body(body: string): ShownBody {
    const known = this.#bodies.get(body);
    if (known !== undefined) return { text: known, json: undefined };
    const shown = this.#redactor().body(body);
    this.#bodies.note(body, shown.text);
    return shown;
  }

  #learn(headers: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(headers)) {
      if (kindOfHeader(name) !== 'credentials') continue;
      for (const secret of secretsIn(name, value))
        if (secret.length >= leastSecret) this.#secrets.add(secret);
    }
  }

  #redactor(): Redactor {
    const secrets = [...this.#secrets];
    const key = secrets.join('\n');
    const known = this.#redactors.get(key);
    if (known !== undefined) return known;
    const redactor = new Redactor({ secrets, pseudonyms: this.#pseudonyms, plan: this.#plan });
    this.#redactors.clear();
    this.#bodies.forget();
    this.#redactors.set(key, redactor);
    return redactor;
  }
}

/** The value, the token without its scheme, and the key and secret that Basic credentials are made of. */
function secretsIn(name: string, value: string): readonly string[] {
  if (/cookie/i.test(name))
    return value.split(/[;,]\s*/).map((cookie) => cookie.slice(cookie.indexOf('=') + 1));
  const [scheme = '', ...rest] = value.split(' ');
  const pair = scheme.toLowerCase() === 'basic' ? Buffer.from(rest.join(' '), 'base64').toString('utf8') : '';
  return [...(rest.length === 0 ? [value] : rest), ...pair.split(':')];
}
