const secretHeader = /^(authorization|proxy-authorization|cookie|set-cookie)$|token|secret|api-?key/i;

/** Takes the given secrets out of everything that is recorded: by the name of a header, and wherever their literal text stands. */
export class Redactor {
  readonly #secrets: readonly string[];

  constructor(secrets: readonly string[]) {
    this.#secrets = secrets
      .filter((secret) => secret.length >= 4)
      .flatMap(spellings)
      .toSorted((a, b) => b.length - a.length);
  }

  text(text: string): string {
    return this.#secrets.reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), text);
  }

  headers(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    return Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [
        name,
        secretHeader.test(name) ? '[redacted]' : this.text(value),
      ]),
    );
  }
}

/** A secret as it stands in a header, in JSON (where some escape the slash), and in a URL. */
function spellings(secret: string): readonly string[] {
  const inJson = JSON.stringify(secret).slice(1, -1);
  return [...new Set([secret, inJson, inJson.replaceAll('/', '\\/'), encodeURIComponent(secret)])];
}
