import { breaks, holds } from '../../checks/judgement.ts';
import { placeholderIn } from '../placeholder.ts';
import type { RequestCheck } from './app-check.ts';

/** `/orders/1/transactions.json`: below an order stand resources of other pages, of which this contract says nothing. */
const belowAnOrder = /^\/orders\/\d+\/(?!count\b)[a-z_]+([/.]|$)/;

export const knownOperation: RequestCheck = {
  name: 'known-operation',
  statement:
    'Path and method are those of an operation. Resources below an order that have pages of their own are left alone.',
  judges: 'request',
  judge({ record }, { contract }) {
    if (record.operation !== null) return holds;
    const { method, url } = record.request;
    const [path = ''] = url.split('?');
    const operations = Object.values(contract.operations);
    const here = operations.filter((operation) => patternOf(operation.path).test(path));
    const near = operations.find((operation) => patternOf(operation.path).test(completed(path)));
    if (here.length === 0 && near === undefined && belowAnOrder.test(path)) return undefined;
    // An example of the page shows the tags being asked for with GET.
    if (method === 'GET' && path.endsWith('/tags.json') && here.length > 0) return undefined;
    // A value that is missing is told as that.
    if (placeholderIn(url) !== undefined) return undefined;
    if (method === 'HEAD' || method === 'OPTIONS' || isPageOfAdmin(path, record.request.headers))
      return undefined;
    return breaks({
      message:
        here.length > 0
          ? `${path} does not take ${method}.`
          : `${method} ${path} is no operation of the Order API.`,
      expected:
        here.length > 0
          ? here.map((operation) => `${operation.method} ${operation.path}`).join(', ')
          : near === undefined
            ? 'one of the operations that the contract lists'
            : `${near.method} ${near.path}`,
      received: `${method} ${path}`,
    });
  },
};

function patternOf(template: string): RegExp {
  const parts = template
    .split(/\{[^}]+\}/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join(String.raw`\d+`)}$`);
}

/** Pages that people look at stand at the same address: an archive that a browser saved holds them too. */
function isPageOfAdmin(path: string, { accept }: Readonly<Record<string, string>>): boolean {
  return !path.endsWith('.json') && accept?.includes('text/html') === true;
}

/** The path with the ending that it lacks, or without the slash that it has too many. */
function completed(path: string): string {
  return `${path.replace(/\/$/, '').replace(/\.json$/, '')}.json`;
}
