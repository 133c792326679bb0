import type { ObjectRules } from './place.ts';

const candidates = ['x_new', 'X-Other', 'Ghi chú', 'a/b~c', ''] as const;

/** Names that an object does not describe, some of them awkward in a pointer. */
export function otherNames({ properties }: ObjectRules): readonly [string, ...string[]] {
  const [first, ...more] = candidates;
  return [free(first, properties), ...more.map((name) => free(name, properties))];
}

function free(name: string, properties: ObjectRules['properties']): string {
  return properties.has(name) ? free(`${name}_`, properties) : name;
}
