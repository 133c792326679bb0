import { pointerStep } from '../json/pointer.ts';
import { asNode, resolveAt, type At, type Node } from './document.ts';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** One operation of a document, references followed as far as its own parts. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly at: At;
  /** By place and name: `query limit`; parameters of a path by their position in it. */
  readonly parameters: ReadonlyMap<string, At>;
  readonly body: At | undefined;
  readonly responses: ReadonlyMap<string, At>;
}

/** Every operation, in the document's order. */
export function readOperations(document: Node): readonly Operation[] {
  return Object.entries(asNode(document['paths'])).flatMap(([path, item]) => {
    const base = pointerStep('/paths', path);
    return methods.flatMap((method) => {
      const node = asNode(item)[method];
      if (node === undefined) return [];
      return [readOperation(document, { path, method, item: asNode(item), base })];
    });
  });
}

interface Place {
  readonly path: string;
  readonly method: string;
  readonly item: Node;
  readonly base: string;
}

function readOperation(document: Node, { path, method, item, base }: Place): Operation {
  const node = asNode(item[method]);
  const at = { node, pointer: `${base}/${method}` };
  const body = node['requestBody'];
  return {
    id: typeof node['operationId'] === 'string' ? node['operationId'] : `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    at,
    parameters: new Map([
      ...parametersIn(document, item, { base, path }),
      ...parametersIn(document, node, { base: at.pointer, path }),
    ]),
    body:
      body === undefined
        ? undefined
        : resolveAt(document, { node: asNode(body), pointer: `${at.pointer}/requestBody` }),
    responses: new Map(
      Object.entries(asNode(node['responses'])).map(([status, response]) => [
        status,
        resolveAt(document, {
          node: asNode(response),
          pointer: pointerStep(`${at.pointer}/responses`, status),
        }),
      ]),
    ),
  };
}

function parametersIn(
  document: Node,
  holder: Node,
  { base, path }: { readonly base: string; readonly path: string },
): readonly (readonly [string, At])[] {
  const list = Array.isArray(holder['parameters']) ? (holder['parameters'] as readonly unknown[]) : [];
  const names = Array.from(path.matchAll(/\{([^}]+)\}/g), ([, name = '']) => name);
  return list.map((item, index) => {
    const at = resolveAt(document, { node: asNode(item), pointer: `${base}/parameters/${index}` });
    const [place, name] = [String(at.node['in']), String(at.node['name'])];
    // Clients fill a path in: what its parts are called is nobody's business.
    const position = names.indexOf(name);
    return [
      place === 'path' && position >= 0
        ? `path ${position + 1}`
        : `${place} ${place === 'header' ? name.toLowerCase() : name}`,
      at,
    ] as const;
  });
}

/** A path with its placeholders numbered: how it looks to a client. */
export function addressOf({ method, path }: Pick<Operation, 'method' | 'path'>): string {
  return `${method} ${path.replace(/\{[^}]+\}/g, '{}')}`;
}
