import { amountFormFaults } from './amount-forms.ts';
import { answerFaults } from './answers.ts';
import { beginningFaults } from './beginnings.ts';
import { deepFaults } from './deep.ts';
import { fieldFaults } from './fields.ts';
import { containerFaults } from './containers.ts';
import { timeFaults } from './times.ts';
import { goodsFaults } from './goods.ts';
import { courseFaults } from './courses.ts';
import { lifeFaults } from './life.ts';
import { listFaults } from './lists.ts';
import { partyFaults } from './parties.ts';
import { paymentFaults } from './payments.ts';
import { quantityFaults } from './quantities.ts';
import { refusalFaults } from './refusals.ts';
import type { SapoFault } from './sapo-fault.ts';
import { stockFaults } from './stock.ts';
import { sumFaults } from './sums.ts';
import { textFaults } from './texts.ts';
import { updateFaults } from './updates.ts';

export type { SapoFault } from './sapo-fault.ts';

/** Every fault of the embedded Sapo shop. */
export const sapoFaults: readonly SapoFault[] = [
  ...answerFaults,
  ...refusalFaults,
  ...fieldFaults,
  ...timeFaults,
  ...containerFaults,
  ...sumFaults,
  ...amountFormFaults,
  ...paymentFaults,
  ...quantityFaults,
  ...textFaults,
  ...partyFaults,
  ...goodsFaults,
  ...beginningFaults,
  ...stockFaults,
  ...lifeFaults,
  ...courseFaults,
  ...updateFaults,
  ...listFaults,
  ...deepFaults,
];
