import { ordersIn } from '../../deviation/answered.ts';
import { asDate, asEpoch, otherForms, withoutZone } from '../../deviation/fields/other-forms.ts';
import { misstates } from '../../deviation/misstates.ts';
import type { SapoFault } from './sapo-fault.ts';

const forms = otherForms([
  {
    id: 'created-on-as-epoch',
    requirement: 'SPO-ORD-FIELD-03',
    description: 'created_on is answered in seconds since 1970.',
    path: 'created_on',
    as: asEpoch,
  },
  {
    id: 'modified-on-without-zone',
    requirement: 'SPO-ORD-FIELD-03',
    description: 'modified_on has a blank for its T and no zone.',
    path: 'modified_on',
    as: withoutZone,
  },
  {
    id: 'processed-on-as-date',
    requirement: 'SPO-ORD-FIELD-03',
    description: 'processed_on is the day without the time of it.',
    path: 'processed_on',
    as: asDate,
  },
  {
    id: 'closed-on-empty',
    requirement: 'SPO-ORD-FIELD-31',
    description: 'closed_on of an order that is not closed is an empty text instead of null.',
    path: 'closed_on',
    as: (time) => time ?? '',
  },
  {
    id: 'cancelled-on-as-date',
    requirement: 'SPO-ORD-FIELD-35',
    description: 'cancelled_on is the day without the time of it.',
    path: 'cancelled_on',
    as: asDate,
  },
]);

const timesUnderOtherNames: SapoFault = {
  id: 'times-under-other-names',
  breaks: ['SPO-ORD-FIELD-03'],
  kind: 'answer',
  profile: 'core',
  description:
    'Times are answered under the names that another platform has for them: created_at, updated_at.',
  hooks: {
    answer({ answer: { json } }) {
      for (const order of ordersIn(json)) {
        for (const [name, other] of [
          ['created_on', 'created_at'],
          ['modified_on', 'updated_at'],
        ] as const) {
          if (order[name] === undefined) continue;
          order[other] = order[name];
          delete order[name];
        }
      }
    },
  },
};

/** Times in another form, or under another name, than the documented one. */
export const timeFaults: readonly SapoFault[] = [
  ...forms,
  timesUnderOtherNames,
  misstates({
    id: 'confirmed-on-as-flag',
    breaks: ['SPO-ORD-FIELD-34'],
    generation: 'live',
    description: 'confirmed_on of a live order says whether it is confirmed instead of since when.',
    path: 'confirmed_on',
    as: (time) => time !== null,
  }),
];
