import { aboveMaximum } from './above-maximum.ts';
import { atExclusiveMaximum } from './at-exclusive-maximum.ts';
import { atExclusiveMinimum } from './at-exclusive-minimum.ts';
import { belowMinimum } from './below-minimum.ts';
import { beyondIntegerFormat } from './beyond-integer-format.ts';
import { fractionForInteger } from './fraction-for-integer.ts';
import { itemForList } from './item-for-list.ts';
import { listForObject } from './list-for-object.ts';
import { missingRequired } from './missing-required.ts';
import type { NearMissWay } from '../near-miss.ts';
import { noBranch } from './no-branch.ts';
import { nullWhereNever } from './null-where-never.ts';
import { numberForBoolean } from './number-for-boolean.ts';
import { numberForText } from './number-for-text.ts';
import { offFormat } from './off-format.ts';
import { offPattern } from './off-pattern.ts';
import { textForBoolean } from './text-for-boolean.ts';
import { textForNumber } from './text-for-number.ts';
import { textForObject } from './text-for-object.ts';
import { tooFewItems } from './too-few-items.ts';
import { tooLong } from './too-long.ts';
import { tooLongItem } from './too-long-item.ts';
import { tooManyFractionDigits } from './too-many-fraction-digits.ts';
import { tooManyIntegerDigits } from './too-many-integer-digits.ts';
import { tooManyItems } from './too-many-items.ts';
import { tooShort } from './too-short.ts';
import { unknownAttribute } from './unknown-attribute.ts';
import { unlistedValue } from './unlisted-value.ts';
import { valueForNull } from './value-for-null.ts';

/** Every way of being almost right. */
export const nearMissWays: readonly NearMissWay[] = [
  nullWhereNever,
  valueForNull,
  textForNumber,
  numberForText,
  textForBoolean,
  numberForBoolean,
  fractionForInteger,
  itemForList,
  listForObject,
  textForObject,
  missingRequired,
  unknownAttribute,
  unlistedValue,
  aboveMaximum,
  belowMinimum,
  atExclusiveMaximum,
  atExclusiveMinimum,
  tooManyFractionDigits,
  tooManyIntegerDigits,
  beyondIntegerFormat,
  tooLong,
  tooShort,
  tooLongItem,
  offPattern,
  offFormat,
  tooFewItems,
  tooManyItems,
  noBranch,
];
