import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

export const codGateway: Check<'creation'> = {
  name: 'cod-gateway',
  statement: 'An order to be paid on delivery has the gateway code COD.',
  judges: 'creation',
  judge({ draft, answer }) {
    if (draft.isCodGateway !== true || answer.gatewayCode === undefined) return undefined;
    if (answer.gatewayCode === 'COD') return holds;
    return breaks({
      message: `The order was created with is_cod_gateway, but its gateway code is ${String(answer.gatewayCode)}.`,
      pointer: answer.at('gatewayCode'),
      expected: '"COD"',
      received: String(answer.gatewayCode),
    });
  },
};
