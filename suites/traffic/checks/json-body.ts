import { breaks, holds } from '../../checks/judgement.ts';
import type { ContractSchema } from '../../../spec/contract.ts';
import { containerFaults } from '../body-faults.ts';
import type { RequestCheck } from './app-check.ts';

export const jsonBody: RequestCheck = {
  name: 'json-body',
  statement:
    'The body of a request to an operation is a JSON object. Where an empty one would do, null and an empty list, which some languages make of it, do too.',
  judges: 'request',
  judge({ record, asked }, { contract }) {
    const { operation } = record;
    const { body, method } = record.request;
    if (operation === null || body === null || body.trim() === '' || !takesBody(method)) return undefined;
    if (asked !== undefined) return holds;
    const { requestSchema } = contract.operation(operation);
    if (saysNothing.test(body) && mayBeEmpty(requestSchema)) return undefined;
    return breaks({
      message: 'The body is no JSON object.',
      expected: 'a JSON object',
      received: body.slice(0, 120),
    });
  },
};

const saysNothing = /^\s*(null|\[\s*\])\s*$/;

function mayBeEmpty(schema: ContractSchema | undefined): boolean {
  return schema === undefined || containerFaults({}, schema).length === 0;
}

/** With any other method a body means nothing. */
function takesBody(method: string): boolean {
  return method === 'POST' || method === 'PUT' || method === 'DELETE';
}
