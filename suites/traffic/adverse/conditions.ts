import type { Contract, ContractSchema } from '../../../spec/contract.ts';
import { dialectOf } from '../../../spec/dialects.ts';
import type { Condition } from './condition.ts';
import { lateVisibility } from './conditions/late-visibility.ts';
import { lostAnswer } from './conditions/lost-answer.ts';
import { nulls } from './conditions/nulls.ts';
import { otherReading } from './conditions/other-reading.ts';
import { serverError } from './conditions/server-error.ts';
import { shiftingPages } from './conditions/shifting-pages.ts';
import { textsForNumbers } from './conditions/texts-for-numbers.ts';
import { tooManyCalls } from './conditions/too-many-calls.ts';
import { unknownAttributes } from './conditions/unknown-attributes.ts';
import { unknownValues } from './conditions/unknown-values.ts';

const everywhere: readonly Condition[] = [
  tooManyCalls,
  serverError,
  lostAnswer,
  lateVisibility,
  shiftingPages,
  unknownAttributes,
  unknownValues,
  nulls,
];

/** All conditions that may befall an app of a platform: the one list. Which readings there are, its contract says. */
export function conditionsOf(contract: Contract): readonly Condition[] {
  const { spellings } = dialectOf(contract.platform);
  return [
    ...everywhere,
    ...(Object.keys(spellings).length > 0 ? [otherReading] : []),
    ...(takesTextForMoney(contract) ? [textsForNumbers] : []),
  ];
}

function takesTextForMoney(contract: Contract): boolean {
  const price = contract.schema('Order').properties?.['total_price'];
  return price !== undefined && typesOf(price).includes('string');
}

function typesOf(schema: ContractSchema): readonly string[] {
  const parts = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])] as readonly ContractSchema[];
  return [...(schema.type === undefined ? [] : [schema.type].flat()), ...parts.flatMap(typesOf)];
}
