/** Headers whose values are about the exchange, and are kept as they are. Of any other the words are looked at one by one. */
const aboutTheExchange: ReadonlySet<string> = new Set([
  'accept', 'accept-ranges', 'age', 'allow', 'alt-svc', 'cache-control', 'connection', 'content-encoding', 'content-language',
  'content-length', 'content-type', 'date', 'etag', 'expires', 'keep-alive', 'last-modified', 'pragma', 'retry-after', 'server',
  'strict-transport-security', 'transfer-encoding', 'vary', 'via', 'www-authenticate', 'x-content-type-options', 'x-frame-options',
  'x-powered-by', 'x-request-id', 'x-runtime', 'x-xss-protection',
]); // prettier-ignore

const credentials = /^(authorization|proxy-authorization|cookie|set-cookie)$|token|secret|api-?key/i;

/** What the value of a header is: to be left out, to be kept, where a redirect goes to, or any text. */
export function kindOfHeader(name: string): 'credentials' | 'exchange' | 'place' | 'any' {
  if (credentials.test(name)) return 'credentials';
  if (aboutTheExchange.has(name) || name.endsWith('-call-limit')) return 'exchange';
  return name === 'location' || name === 'content-location' ? 'place' : 'any';
}
