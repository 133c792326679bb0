/** What stands in place of a secret. */
export const hidden = '[redacted]';

/** The least characters of a secret that can be told from other words; whoever takes secrets refuses shorter ones. */
export const shortestHidden = 4;

/** Texts that must show nowhere, in whatever spelling they come. */
export class Secrets {
  readonly #pattern: RegExp | undefined;
  /** Characters of the shortest spelling: what is shorter holds none. */
  readonly #shortest: number;

  /**
   * @param secrets those of less than `shortestHidden` characters would take too much else with them, and are left; what a header holds
   * that proves who asks is not recorded anyway
   */
  constructor(secrets: readonly string[]) {
    const spelled = secrets.filter((secret) => secret.length >= shortestHidden).flatMap(spellings);
    const longestFirst = [...new Set(spelled)].toSorted((a, b) => b.length - a.length);
    this.#shortest = longestFirst.at(-1)?.length ?? Number.POSITIVE_INFINITY;
    // Names of headers lose their capitals on the way; of a short secret, another spelling may be a word.
    const anyCase = secrets.every((secret) => secret.length >= 12);
    if (longestFirst.length > 0)
      this.#pattern = new RegExp(longestFirst.map(literally).join('|'), anyCase ? 'gi' : 'g');
  }

  /** Does a text hold one of them? */
  isIn(text: string): boolean {
    return this.#pattern !== undefined && text.length >= this.#shortest && text.search(this.#pattern) >= 0;
  }

  hide(text: string): string {
    return this.#pattern === undefined || text.length < this.#shortest
      ? text
      : text.replaceAll(this.#pattern, hidden);
  }
}

function literally(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9]/g, String.raw`\$&`);
}

/** A secret as it stands in a header, in JSON (where some escape the slash), in HTML, in a URL, and in base64, with and without a colon. */
function spellings(secret: string): readonly string[] {
  const inJson = JSON.stringify(secret).slice(1, -1);
  const inUrl = encodeURIComponent(secret);
  return [
    secret,
    inJson,
    inJson.replaceAll('/', '\\/'),
    inHtml(secret),
    inUrl,
    encodeURIComponent(inJson.replaceAll('/', '\\/')),
    encodeURIComponent(inUrl),
    ...[secret, `${secret}:`, `:${secret}`].flatMap(inBase64),
  ].filter((text) => text.length >= shortestHidden);
}

function inHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Wherever in a longer text it begins: the characters at both ends, which depend on what is beside them, are left out. */
function inBase64(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  return [0, 1, 2].flatMap((before) => {
    const padded = Buffer.concat([
      Buffer.alloc(before),
      bytes,
      Buffer.alloc((3 - ((before + bytes.length) % 3)) % 3),
    ]);
    const whole = Math.floor((before + bytes.length) / 3) * 4;
    const core = padded.toString('base64').slice(before === 0 ? 0 : 4, whole);
    return core.length < 12 ? [] : [core, core.replaceAll('+', '-').replaceAll('/', '_')];
  });
}
