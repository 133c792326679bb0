import type { Requirement } from '../../requirements/requirement.ts';
import type { ContractPlaces } from './contract-places.ts';
import type { DocsChange } from './docs-change.ts';

/** What has to be looked at again because a page says something else. */
export interface Concerned {
  /** Requirements that are drawn from what changed, or judge it. */
  readonly requirements: readonly string[];
  /** JSON Pointers into `openapi.yaml`. */
  readonly places: readonly string[];
  /** Entries of the ledger of discrepancies about what changed. */
  readonly discrepancies: readonly string[];
}

/** An entry of `discrepancies.yaml`, as far as it is needed here. */
export interface LedgerEntry {
  readonly id: string;
  /** Keys of statements, as `fact-keys.ts` names them. */
  readonly keys: readonly string[];
  readonly lines: readonly number[];
}

/** What a contract has beside its document. */
export interface ContractLaw {
  readonly requirements: readonly Requirement[];
  readonly ledger: readonly LedgerEntry[];
  readonly places: ContractPlaces;
}

/** Finds what a change of the page concerns: by the lines that it is drawn from, and by what it is about. */
export function findConcerned(change: DocsChange, { requirements, ledger, places }: ContractLaw): Concerned {
  const from = (line: number | undefined): boolean => {
    const [first, last] = change.spans ?? [Infinity, -Infinity];
    return line !== undefined && line >= first && line <= last;
  };
  const shown = membersShown(change);
  const drawn = (requirement: Requirement): boolean =>
    requirement.sources.some((source) => source.from !== 'facts' && from(source.line)) &&
    (shown === undefined || shown.some((name) => mentions(requirement, name)));
  const subject = places.of(change.subject);
  const sourced =
    change.spans === null || shown !== undefined || subject.length > 0 ? [] : places.from(change.spans);
  return {
    requirements: requirements.filter((each) => drawn(each) || judges(each, change)).map(({ id }) => id),
    places: [...new Set([...subject, ...sourced])],
    discrepancies: ledger
      .filter(
        ({ keys, lines }) =>
          keys.some((key) => isAbout(key, change)) || (shown === undefined && lines.some(from)),
      )
      .map(({ id }) => id),
  };
}

/** The names of the members of an example that changed; undefined where the whole of it, or no example, is meant. */
function membersShown({ topic, members }: DocsChange): readonly string[] | undefined {
  if (topic !== 'example') return undefined;
  const paths = members.map(({ path }) => path).filter((path) => /^(request|answer) /.test(path));
  const names = paths.flatMap(
    (path) =>
      path
        .replace(/\[\d+\]/g, '')
        .split('.')
        .at(-1) ?? [],
  );
  return names.length === 0 ? undefined : [...new Set(names)];
}

function mentions({ statement, judgedBy }: Requirement, name: string): boolean {
  const pattern = new RegExp(`(^|[^\\w])${name}([^\\w]|$)`);
  return pattern.test(statement) || judgedBy.some((binding) => pattern.test(JSON.stringify(binding.with)));
}

/** Do the arguments of a requirement's checks name what changed? */
function judges({ judgedBy }: Requirement, { subject, topic, name, members }: DocsChange): boolean {
  return judgedBy.some(({ with: given }) => {
    switch (subject.of) {
      case 'property':
        return given['path'] === subject.path || given['attribute'] === subject.path;
      case 'query':
        return (
          given['parameter'] === subject.name &&
          (given['operation'] ?? subject.operation) === subject.operation
        );
      case 'operation':
        return topic !== 'heading' && given['operation'] === name;
      case 'example':
        return attributesShown(members).some((path) => given['path'] === path || given['attribute'] === path);
      case 'body':
      case 'page':
        return false;
    }
  });
}

/** `answer order.line_items[0].price` → `line_items.price`. */
function attributesShown(members: DocsChange['members']): readonly string[] {
  return members.flatMap(
    ({ path }) => /^answer orders?(?:\[\d+\])?\.(.+)$/.exec(path)?.[1]?.replace(/\[\d+\]/g, '') ?? [],
  );
}

/** Keys name a subject, and what the page states of it behind `=`. */
function isAbout(key: string, { subject, name, topic }: DocsChange): boolean {
  if (subject.of === 'page') return false;
  const about = key.slice(key.indexOf(':') + 1).replace(/=.*$/s, '');
  return about === name || (topic === 'property' && about.startsWith(`${name}.`));
}
