import type { Requirement } from '../../spec/requirements/requirement.ts';

/** Finds the path that answers for another: itself, or the nearest above it that a requirement names. */
export function fieldOwners(requirements: readonly Requirement[]): (path: string) => string | undefined {
  const owned = new Set(
    requirements.flatMap(({ judgedBy }) =>
      judgedBy.filter(({ check }) => check === 'field').map((binding) => String(binding.with['path'])),
    ),
  );
  const known = new Map<string, string | undefined>();
  return (path) => {
    if (!known.has(path))
      known.set(
        path,
        ancestors(path).find((candidate) => owned.has(candidate)),
      );
    return known.get(path);
  };
}

/** The path and all above it, nearest first: `a[].b.c` → `a[].b.c`, `a[].b`, `a[]`, `a`. */
function ancestors(path: string): readonly string[] {
  const found = [path];
  for (let rest = path; rest !== '';) {
    rest = rest.endsWith('[]') ? rest.slice(0, -2) : rest.slice(0, Math.max(0, rest.lastIndexOf('.')));
    if (rest !== '') found.push(rest);
  }
  return found;
}
