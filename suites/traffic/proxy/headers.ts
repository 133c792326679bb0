/** Headers of one connection, which a proxy does not pass on (RFC 9110, 7.6.1), and what older clients send in their place. */
const hopByHop: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Flat pairs of names and values, as they were sent: `['Accept', 'text/html', …]`. */
export type RawHeaders = readonly string[];

/**
 * Headers as they go on to the other side: in their order and spelling, without those of the connection.
 * @param set headers of our own, in place of those of the same name
 */
export function passedOn(raw: RawHeaders, set: Readonly<Record<string, string>> = {}): string[] {
  const pairs = pairsOf(raw);
  const left = new Set([...hopByHop, ...namedByConnection(pairs), ...Object.keys(set)]);
  return [...Object.entries(set).flat(), ...pairs.filter(([name]) => !left.has(name.toLowerCase())).flat()];
}

/** By name in lower case; several of one name stand behind one another. */
export function byName(raw: RawHeaders): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name, value] of pairsOf(raw)) {
    const key = name.toLowerCase();
    const known = Object.hasOwn(found, key) ? found[key] : undefined;
    found[key] = known === undefined ? value : `${known}, ${value}`;
  }
  return found;
}

function namedByConnection(pairs: readonly (readonly [string, string])[]): readonly string[] {
  return pairs
    .filter(([name]) => name.toLowerCase() === 'connection')
    .flatMap(([, value]) => value.split(','))
    .map((name) => name.trim().toLowerCase());
}

function pairsOf(raw: RawHeaders): readonly (readonly [string, string])[] {
  return Array.from({ length: raw.length / 2 }, (_, index) => [
    raw[index * 2] ?? '',
    raw[index * 2 + 1] ?? '',
  ]);
}
