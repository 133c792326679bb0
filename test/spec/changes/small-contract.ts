import type { ContractSource } from '../../../spec/changes/contract-source.ts';
import type { Node } from '../../../spec/changes/document.ts';

/** A contract of one operation that takes and answers what it is given, and may hold more. */
export function smallContract(
  { request = {}, answer = {} }: { readonly request?: unknown; readonly answer?: unknown },
  more: { readonly operation?: Node; readonly components?: Node; readonly document?: Node } = {},
): ContractSource {
  const json = (schema: unknown): Node => ({ 'application/json': { schema } });
  return {
    requirements: undefined,
    examples: undefined,
    document: {
      openapi: '3.1.0',
      info: { title: 'Parcels', version: '1' },
      paths: {
        '/parcels.json': {
          post: {
            operationId: 'sendParcel',
            requestBody: { required: true, content: json(request) },
            responses: { '201': { description: 'Sent.', content: json(answer) } },
            ...more.operation,
          },
        },
      },
      components: more.components ?? {},
      ...more.document,
    },
  };
}
