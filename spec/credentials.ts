/** What a client proves itself with. Never printed, never recorded. */
export type Credentials = TokenCredentials | KeyCredentials;

export interface TokenCredentials {
  readonly token: string;
}

/** A key and its secret, as private apps have them. */
export interface KeyCredentials {
  readonly key: string;
  readonly secret: string;
}

export function hasToken(credentials: Credentials): credentials is TokenCredentials {
  return 'token' in credentials;
}

/** The value of an `Authorization` header for a key and its secret (RFC 7617). */
export function basicAuthorization({ key, secret }: KeyCredentials): string {
  return `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`;
}

/** Every text by which the credentials could leak, in each form that they are sent in. */
export function secretsOf(credentials: Credentials): readonly string[] {
  if (hasToken(credentials)) return [credentials.token];
  const { key, secret } = credentials;
  return [secret, key, basicAuthorization(credentials).replace('Basic ', '')];
}
