import { pointerStep } from '../../json/pointer.ts';
import type { DocsChange } from '../changes/docs-change.ts';
import { ByHand, type EditContext } from './edit-context.ts';
import { partAt } from './schema-edits.ts';
import type { YamlEdit } from './yaml-edit.ts';

/** A new operation, with what the page says of it and no more. One that the contract has already needs nothing. */
export function addedOperation(
  { subject, after, name }: DocsChange,
  { document, places }: EditContext,
): readonly YamlEdit[] {
  if (subject.of !== 'operation' || after === null || places.of(subject).length > 0) return [];
  const { method, path } = subject;
  const verb = method.toLowerCase();
  const at = pointerStep('/paths', path);
  if (partAt(document, pointerStep(at, verb)) !== undefined) return [];
  const operation = {
    operationId: operationIdOf(verb, path),
    summary: `New on the docs page: ${name}, to be described`,
    'x-source': { heading: after.heading, line: after.line, from: 'prose' },
    ...pathParameters(path),
    responses: { '200': { description: 'To be described.' } },
  };
  return partAt(document, at) === undefined
    ? [{ do: 'set', at, value: { [verb]: operation } }]
    : [{ do: 'set', at: pointerStep(at, verb), value: operation }];
}

/** Out of the contract, once neither a section nor a list of the page names it. */
export function removedOperation(
  { subject }: DocsChange,
  { page, places }: EditContext,
): readonly YamlEdit[] {
  if (subject.of !== 'operation') return [];
  if (page.facts.operations.some(({ operation }) => operation === subject.operation))
    throw new ByHand('another place of the page still names it');
  return places.of(subject).map((at) => ({ do: 'remove', at }));
}

/** To another path, where its path is its own; another method, or a path that others share, takes a person. */
export function movedOperation(
  { subject, was, is }: DocsChange,
  { document, places }: EditContext,
): readonly YamlEdit[] {
  if (subject.of !== 'operation' || was === null || is === null) return [];
  const [method, path] = was.split(' ');
  const [otherMethod, otherPath] = is.split(' ');
  const [at] = places.of(subject);
  if (at === undefined || path === undefined || otherPath === undefined) return [];
  if (at.startsWith(`${pointerStep('/paths', otherPath)}/`) && method === otherMethod) return [];
  const item = pointerStep('/paths', path);
  const methods = Object.keys(partAt(document, item) ?? {}).filter((key) =>
    /^(get|put|post|delete|patch)$/.test(key),
  );
  if (method !== otherMethod && path === otherPath)
    return [
      {
        do: 'rename',
        at: pointerStep(item, method?.toLowerCase() ?? ''),
        to: otherMethod?.toLowerCase() ?? '',
      },
    ];
  if (
    methods.length !== 1 ||
    method !== otherMethod ||
    partAt(document, pointerStep('/paths', otherPath)) !== undefined
  )
    throw new ByHand('other operations share its path: move it by hand');
  return [{ do: 'rename', at: item, to: otherPath }];
}

/** `post`, `/orders/{order_id}/archive.json` → `postOrdersArchive`. */
function operationIdOf(verb: string, path: string): string {
  const words = path
    .replace(/\.json$/, '')
    .replace(/#?\{[^}]*\}/g, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  return [verb, ...words.map((word) => word[0]?.toUpperCase() + word.slice(1))].join('');
}

function pathParameters(path: string): { readonly parameters?: readonly unknown[] } {
  const names = Array.from(path.matchAll(/\{([^}]+)\}/g), ([, name = '']) => name);
  if (names.length === 0) return {};
  return {
    parameters: names.map((name) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'integer', format: 'int64' },
    })),
  };
}
