/** An object of a document. */
export type Node = Readonly<Record<string, unknown>>;

/** A part of a document, and the JSON Pointer to it. */
export interface At {
  readonly node: Node;
  readonly pointer: string;
}

/** A value as an object; anything else is an empty one. */
export function asNode(value: unknown): Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : {};
}

/** What a part's `$ref` within the document leads to; a part without one is itself. */
export function resolveAt(root: unknown, at: At, seen: readonly string[] = []): At {
  const reference = at.node['$ref'];
  if (typeof reference !== 'string' || !reference.startsWith('#/') || seen.includes(reference)) return at;
  const pointer = reference.slice(1);
  const found = pointer
    .split('/')
    .slice(1)
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, step) => asNode(value)[step], root);
  return resolveAt(root, { node: asNode(found), pointer }, [...seen, reference]);
}

/** The same text for what is equal, whatever the order of keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}
