import { callLimits } from './answers/call-limits.ts';
import { internalErrors } from './answers/internal-errors.ts';
import { unreadableAnswers } from './answers/unreadable-answers.ts';
import { wrongEnvelopes } from './answers/wrong-envelopes.ts';
import { wrongOrders } from './answers/wrong-orders.ts';
import { wrongStatuses } from './answers/wrong-statuses.ts';
import { misheardCancellations } from './cancellation/misheard-cancellations.ts';
import { spoiltCancellations } from './cancellation/spoilt-cancellations.ts';
import { wrongAssignments } from './changes/wrong-assignments.ts';
import { wrongTags } from './changes/wrong-tags.ts';
import { wrongUpdates } from './changes/wrong-updates.ts';
import { misheardAddresses } from './creation/misheard-addresses.ts';
import { misheardAmounts } from './creation/misheard-amounts.ts';
import { misheardInstructions } from './creation/misheard-instructions.ts';
import { misheardTexts } from './creation/misheard-texts.ts';
import { wrongBeginnings } from './creation/wrong-beginnings.ts';
import { rareAmounts } from './deep/rare-amounts.ts';
import { rareCourses } from './deep/rare-courses.ts';
import { rareLines } from './deep/rare-lines.ts';
import { lostChanges } from './deep/lost-changes.ts';
import { rareLists } from './deep/rare-lists.ts';
import { rareRefunds } from './deep/rare-refunds.ts';
import { rareTags } from './deep/rare-tags.ts';
import { rareTexts } from './deep/rare-texts.ts';
import { decimalForms } from './fields/decimal-forms.ts';
import { emptyAsNull } from './fields/empty-as-null.ts';
import { flagsAsWords } from './fields/flags-as-words.ts';
import { generationAttributes } from './fields/generations.ts';
import { missingKeys } from './fields/missing-keys.ts';
import { numbersAsTexts } from './fields/numbers-as-texts.ts';
import { textsAsNumbers } from './fields/texts-as-numbers.ts';
import { unlistedValues } from './fields/unlisted-values.ts';
import { wrongForms } from './fields/wrong-forms.ts';
import type { HaravanFault } from './haravan-fault.ts';
import { forgottenChanges } from './life/forgotten-changes.ts';
import { repeatsThatChange } from './life/repeats-that-change.ts';
import { staleAnswers } from './life/stale-answers.ts';
import { touchesTooMuch } from './life/touches-too-much.ts';
import { wrongStages } from './life/wrong-stages.ts';
import { filtersIgnored } from './lists/filters-ignored.ts';
import { filtersLosing } from './lists/filters-losing.ts';
import { wrongCounts } from './lists/wrong-counts.ts';
import { wrongFilters } from './lists/wrong-filters.ts';
import { wrongPages } from './lists/wrong-pages.ts';
import { wrongViews } from './lists/wrong-views.ts';
import { lineDiscountFaults } from './money/line-discounts.ts';
import { wrongRefunds } from './money/wrong-refunds.ts';
import { wrongSums } from './money/wrong-sums.ts';
import { strayReferences, wrongQuantities } from './quantities/wrong-quantities.ts';
import { doneAllTheSame } from './refusals/done-all-the-same.ts';
import { lostCredentials } from './refusals/lost-credentials.ts';
import { lostScopes } from './refusals/lost-scopes.ts';
import { readAllTheSame } from './refusals/read-all-the-same.ts';
import { unknownOrders } from './refusals/unknown-orders.ts';

export type { HaravanFault } from './haravan-fault.ts';

/** Every fault of the embedded Haravan shop. */
export const haravanFaults: readonly HaravanFault[] = [
  ...wrongStatuses,
  ...wrongEnvelopes,
  ...unreadableAnswers,
  ...internalErrors,
  ...wrongOrders,
  ...callLimits,
  ...lostCredentials,
  ...lostScopes,
  ...unknownOrders,
  ...readAllTheSame,
  ...doneAllTheSame,
  ...numbersAsTexts,
  ...textsAsNumbers,
  ...flagsAsWords,
  ...unlistedValues,
  ...wrongForms,
  ...decimalForms,
  ...emptyAsNull,
  ...missingKeys,
  ...generationAttributes,
  ...wrongSums,
  ...lineDiscountFaults,
  ...wrongRefunds,
  ...wrongQuantities,
  ...strayReferences,
  ...misheardTexts,
  ...misheardAmounts,
  ...misheardAddresses,
  ...misheardInstructions,
  ...wrongBeginnings,
  ...forgottenChanges,
  ...staleAnswers,
  ...wrongStages,
  ...touchesTooMuch,
  ...repeatsThatChange,
  ...misheardCancellations,
  ...spoiltCancellations,
  ...wrongUpdates,
  ...wrongTags,
  ...wrongAssignments,
  ...filtersIgnored,
  ...filtersLosing,
  ...wrongFilters,
  ...wrongPages,
  ...wrongViews,
  ...wrongCounts,
  ...rareAmounts,
  ...rareTexts,
  ...rareLines,
  ...rareRefunds,
  ...rareTags,
  ...rareCourses,
  ...rareLists,
  ...lostChanges,
];
