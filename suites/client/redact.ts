import type { PlainJson } from '../../spec/json/exact-json.ts';
import type { PersonalPlan } from '../../spec/personal-data.ts';
import type { BuiltRequest } from './build-request.ts';
import type { WireAnswer } from './read-answer.ts';
import { editJson, type JsonEditor } from './redaction/edit-json.ts';
import { expectNames } from './redaction/expect-names.ts';
import { kindOfHeader } from './redaction/header-texts.ts';
import type { Pseudonyms } from './redaction/pseudonyms.ts';
import { hidden, Secrets } from './redaction/secrets.ts';

/** What is taken out of a record. */
export interface RedactorOptions {
  /** Texts that must show nowhere. */
  readonly secrets: readonly string[];
  readonly pseudonyms: Pseudonyms;
  /** Where the platform's bodies hold what is personal. */
  readonly plan: PersonalPlan;
}

/** A body as it is recorded. */
export interface ShownBody {
  readonly text: string;
  /** What it says; undefined where it is no JSON. */
  readonly json: PlainJson | undefined;
}

/** Most of a body that is no JSON that is recorded, in characters. */
const mostOfOther = 65_536;

/** Takes secrets and personal data out of everything that is recorded, before anybody sees it. */
export class Redactor {
  readonly #secrets: Secrets;
  readonly #pseudonyms: Pseudonyms;
  readonly #plan: PersonalPlan;

  constructor({ secrets, pseudonyms, plan }: RedactorOptions) {
    this.#secrets = new Secrets(secrets);
    this.#pseudonyms = pseudonyms;
    this.#plan = plan;
  }

  /** A message of ours, or of the HTTP client. */
  text(text: string): string {
    return this.#secrets.hide(text);
  }

  /** A request as it is to be recorded. What it sends first is the run's own from now on: to be called before it is answered. */
  request(request: BuiltRequest): BuiltRequest {
    const { method, url, headers, body } = request;
    return {
      method,
      url: this.#secrets.hide(url),
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [
          name,
          kindOfHeader(name) === 'credentials' ? hidden : this.#secrets.hide(value),
        ]),
      ),
      body: body === null ? null : this.#requestBody(body),
    };
  }

  /**
   * An answer as it is to be recorded. Where its body was JSON that can be read, it still is, of the same shape; where it was not, it
   * is not.
   */
  answer({ status, headers, body }: WireAnswer): WireAnswer {
    return { status, headers: this.answerHeaders(headers), body: this.body(body).text };
  }

  /** A body of an answer as it is to be recorded, and what it then says. */
  body(body: string): ShownBody {
    return this.#json(body) ?? { text: this.#noJson(body), json: undefined };
  }

  #requestBody(body: string): string {
    if (!isJson(body)) return this.#secrets.hide(body);
    expectNames(JSON.parse(body), this.#pseudonyms);
    const pseudonyms = this.#pseudonyms;
    return editJson(body, this.#plan, {
      text: (value, says) => {
        if (says === 'plain') pseudonyms.expect(value);
        return this.#secrets.hide(says === 'plain' ? value : pseudonyms.sent(value));
      },
      number: (source) => source,
      name: (name) => this.#secrets.hide(name),
    }).text;
  }

  #json(body: string): ShownBody | undefined {
    try {
      const { text, hasShortNumbers } = editJson(body, this.#plan, this.#answerEditor());
      return { text, json: { value: JSON.parse(text), hasShortNumbers } };
    } catch (cause) {
      // What is nested too deeply to be read is none that anybody could judge.
      if (cause instanceof SyntaxError || cause instanceof RangeError) return undefined;
      throw cause;
    }
  }

  #noJson(body: string): string {
    if (body.trim() === '') return body;
    const text = this.#pseudonyms.free(this.#secrets.hide(body.slice(0, mostOfOther)));
    const more = body.length - mostOfOther;
    if (more > 0) return `${text}… and ${more} characters more`;
    // What is wrong with it may be just what was exchanged, or that it has no end of levels.
    return isJson(text) ? `${text} (not taken for JSON)` : text;
  }

  #answerEditor(): JsonEditor {
    const pseudonyms = this.#pseudonyms;
    const secrets = this.#secrets;
    return {
      text: (value, says) => {
        const shown = secrets.hide(value);
        if (says === 'plain') return pseudonyms.plain(shown);
        return says === 'personal' ? pseudonyms.received(shown) : pseudonyms.free(shown);
      },
      number: (source, says, key) => {
        if (secrets.isIn(source)) return '0';
        return says === 'personal' || (says === 'unknown' && isLong(source, key))
          ? pseudonyms.number(source)
          : source;
      },
      name: (name) => (isName(name) ? secrets.hide(name) : pseudonyms.free(secrets.hide(name))),
    };
  }

  /** The headers of an answer as they are to be recorded. */
  answerHeaders(headers: WireAnswer['headers']): WireAnswer['headers'] {
    return Object.fromEntries(
      Object.entries(headers).map(([name, value]) => {
        const shown = this.#secrets.hide(name);
        return [
          isName(shown) || shown !== name ? shown : this.#pseudonyms.free(shown),
          this.#headerValue(name, value),
        ];
      }),
    );
  }

  #headerValue(name: string, value: string): string {
    const kind = kindOfHeader(name);
    if (kind === 'credentials') return hidden;
    const shown = this.#secrets.hide(value);
    if (kind === 'exchange') return this.#pseudonyms.plain(shown);
    return kind === 'place' ? this.#place(shown) : this.#pseudonyms.free(shown);
  }

  /** Where a redirect goes to, without what it would say there. */
  #place(location: string): string {
    const url = URL.parse(location);
    const [path = '', query] = (url === null ? location : url.pathname).split(/[?#]/);
    const asks = query !== undefined || (url?.search ?? '') !== '';
    const host = url === null ? '' : `${url.protocol}//${url.host}`;
    return `${host}${this.#pseudonyms.free(path)}${asks ? '?…' : ''}`;
  }
}

/** A redactor of messages, where there is no shop yet. */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  return new Secrets(secrets).hide(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The name of an attribute or a header, not something that was put in place of one. */
function isName(text: string): boolean {
  return /^[A-Za-z_$][\w.$-]{0,60}$/.test(text) && !/\d{8}/.test(text);
}

/** As long as a telephone number, and not said to be an id. */
function isLong(source: string, key: string): boolean {
  return /^\d{9,12}$/.test(source) && !/ids?$/i.test(key);
}
