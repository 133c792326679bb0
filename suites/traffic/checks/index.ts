import type { AppCheck } from './app-check.ts';
import { knownOperation } from './known-operation.ts';
import { knownParameter } from './known-parameter.ts';
import { limitMaximum } from './limit-maximum.ts';
import { listedFilterValue } from './listed-filter-value.ts';
import { parameterForm } from './parameter-form.ts';
import { timeWithZone } from './time-with-zone.ts';
import { contentType } from './content-type.ts';
import { jsonBody } from './json-body.ts';
import { bodyForm } from './body-form.ts';
import { assignmentForm } from './assignment-form.ts';
import { tagsForm } from './tags-form.ts';
import { describedAttributes } from './described-attributes.ts';
import { exactMoney } from './exact-money.ts';
import { listedBodyValue } from './listed-body-value.ts';
import { updateWithoutLines } from './update-without-lines.ts';
import { tagLength } from './tag-length.ts';
import { pagesToTheEnd } from './pages-to-the-end.ts';
import { noSecondReading } from './no-second-reading.ts';
import { calmPolling } from './calm-polling.ts';
import { retryAfter } from './retry-after.ts';
import { fullBucket } from './full-bucket.ts';
import { noBlindCreation } from './no-blind-creation.ts';
import { noRepeatedRefusal } from './no-repeated-refusal.ts';
import { credentialsInHeader } from './credentials-in-header.ts';
import { narrowestScope } from './narrowest-scope.ts';
import { stopsWhenRefused } from './stops-when-refused.ts';

/** All checks of apps: the one list. A check that is not here judges nothing. */
export const appChecks: readonly AppCheck[] = [
  knownOperation,
  knownParameter,
  limitMaximum,
  listedFilterValue,
  parameterForm,
  timeWithZone,
  contentType,
  jsonBody,
  bodyForm,
  assignmentForm,
  tagsForm,
  describedAttributes,
  exactMoney,
  listedBodyValue,
  updateWithoutLines,
  tagLength,
  pagesToTheEnd,
  noSecondReading,
  calmPolling,
  retryAfter,
  fullBucket,
  noBlindCreation,
  noRepeatedRefusal,
  credentialsInHeader,
  narrowestScope,
  stopsWhenRefused,
];

const byName: ReadonlyMap<string, AppCheck> = new Map(appChecks.map((check) => [check.name, check]));

export function findAppCheck(name: string): AppCheck | undefined {
  return byName.get(name);
}
