import { isJsonArray, isJsonObject, type Json } from '../../../spec/json/exact-json.ts';
import type { ContractSchema } from '../../../spec/contract.ts';
import { breaks, holds, type Judgement } from '../../checks/judgement.ts';
import { memberSchemas } from '../body-faults.ts';
import type { RequestCheck } from './app-check.ts';

/** The ways that the contract describes one place: of a request, and of the order that is answered. */
type Descriptions = readonly ContractSchema[];

export const describedAttributes: RequestCheck = {
  name: 'described-attributes',
  statement:
    'Every name in a body is described, for the request or for the order that is answered. A body of another form is other requirements’ business.',
  judges: 'request',
  judge({ record, asked }, { contract }) {
    const { operation } = record;
    if (operation === null || asked === undefined) return undefined;
    const { requestSchema, successStatus } = contract.operation(operation);
    if (requestSchema === undefined || memberSchemas(requestSchema).size === 0) return undefined;
    const answered = contract.responseSchema(operation, successStatus);
    // Where no name is known at all, the body means something else, and is told as that.
    const names = Object.keys(asked);
    if (names.length > 0 && !names.some((name) => memberSchemas(requestSchema).has(name))) return undefined;
    const unknown = unknownNames(asked, answered === undefined ? [requestSchema] : [requestSchema, answered]);
    if (unknown.length === 0) return holds;
    return unknown.map(({ pointer, name, known }): Judgement =>
      breaks({
        message: `${pointer} is not described for ${operation}.`,
        expected: `one of ${known.join(', ')}`,
        received: name,
      }),
    );
  },
};

interface UnknownName {
  readonly pointer: string;
  readonly name: string;
  readonly known: readonly string[];
}

function unknownNames(value: Json, described: Descriptions, pointer = ''): readonly UnknownName[] {
  if (isJsonArray(value)) {
    const items = described.flatMap(itemsOf);
    return items.length === 0
      ? []
      : value.flatMap((item, index) => unknownNames(item, items, `${pointer}/${index}`));
  }
  if (!isJsonObject(value)) return [];
  const members = described.map(memberSchemas);
  const known = [...new Set(members.flatMap((each) => [...each.keys()]))];
  // An object of which no member is described may hold anything.
  if (known.length === 0) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const here = members.flatMap((each) => each.get(name) ?? []);
    if (here.length === 0) return [{ pointer: `${pointer}/${name}`, name, known }];
    return unknownNames(member, here, `${pointer}/${name}`);
  });
}

function itemsOf(schema: ContractSchema): Descriptions {
  const parts = [
    ...(schema.allOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
  ] as ContractSchema[];
  const own = 'items' in schema ? [schema.items as ContractSchema] : [];
  return [...own, ...parts.flatMap(itemsOf)];
}
