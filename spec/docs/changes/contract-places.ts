import { pointerStep } from '../../json/pointer.ts';
import { viewContract, type Node } from '../contract-view.ts';
import type { Subject } from '../statements.ts';

/** Where a contract speaks of what a page speaks of: JSON Pointers into `openapi.yaml`. */
export interface ContractPlaces {
  /** The places of a subject: for a property or parameter its schema, for an operation the operation. */
  readonly of: (subject: Subject) => readonly string[];
  /** What names lines of the page as its source: those from one to another. */
  readonly from: (lines: readonly [from: number, to: number]) => readonly string[];
  /** The pointer of a part of the document. */
  readonly pointerOf: (node: Node) => string | undefined;
}

/** @param document the parsed `openapi.yaml`, its references not resolved */
export function contractPlaces(document: unknown, resource: string): ContractPlaces {
  const pointers = new Map<unknown, string>();
  index(document, '', pointers);
  const view = viewContract(document, resource);
  const pointersOf = (nodes: readonly Node[], last: RegExp): readonly string[] => [
    ...new Set(nodes.flatMap((node) => pointers.get(node) ?? []).filter((pointer) => last.test(pointer))),
  ];
  const sourced = [...pointers].flatMap(([node, pointer]) => {
    const source = (node as Node)['x-source'];
    const line: unknown =
      typeof source === 'object' && source !== null ? Reflect.get(source, 'line') : undefined;
    return typeof line === 'number' ? [{ pointer, line }] : [];
  });
  return {
    pointerOf: (node) => pointers.get(node),
    from: ([from, to]) =>
      sourced.filter(({ line }) => line >= from && line <= to).map(({ pointer }) => pointer),
    of: (subject) => {
      switch (subject.of) {
        case 'property':
          return pointersOf(
            [...view.schemasOf(subject), ...view.sentSchemasOf(subject.path)],
            memberEnd(subject.path),
          );
        case 'query':
          return pointersOf(view.schemasOf(subject), /\/parameters\/[^/]+\/schema$/);
        case 'body':
          return pointersOf(view.schemasOf(subject), memberEnd(subject.name));
        case 'operation':
          return operationPlace(subject.operation, pointers);
        case 'example':
          return operationPlace(subject.example.operation, pointers);
        case 'page':
          return [];
      }
    },
  };
}

function memberEnd(path: string): RegExp {
  return new RegExp(`/properties/${path.split('.').at(-1) ?? path}$`);
}

function operationPlace(id: string, pointers: ReadonlyMap<unknown, string>): readonly string[] {
  return [...pointers].flatMap(([node, pointer]) =>
    pointer.startsWith('/paths/') && (node as Node)['operationId'] === id ? [pointer] : [],
  );
}

/** Every object of the document, once, by where it stands. */
function index(value: unknown, pointer: string, pointers: Map<unknown, string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) pointers.set(value, pointer);
  for (const [key, child] of Object.entries(value)) index(child, pointerStep(pointer, key), pointers);
}
