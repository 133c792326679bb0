import { smoke } from './smoke.ts';
import { counting } from './counting.ts';
import { createDocumented } from './create-documented.ts';
import { createGenerated } from './create-generated.ts';
import { payment } from './payment.ts';
import { stock } from './stock.ts';
import { deletion } from './deletion.ts';
import { lifeCycle } from './life-cycle.ts';
import { cancel } from './cancel.ts';
import { update } from './update.ts';
import { tags } from './tags.ts';
import { assign } from './assign.ts';
import { refusals } from './refusals.ts';
import { listing } from './listing.ts';
import { readOnly } from './read-only.ts';
import { stateful } from './stateful.ts';
import { longLife } from './long-life.ts';
import { hardValues } from './hard-values.ts';
import { laws } from './laws.ts';
import { together } from './together.ts';
import type { Scenario } from './scenario.ts';

/** All scenarios, in the order in which they are told: the one list. Each file has a *.suite.ts beside it that hosts it on Vitest. */
export const scenarios: readonly Scenario[] = [
  ...smoke,
  ...counting,
  ...createDocumented,
  ...createGenerated,
  ...hardValues,
  ...payment,
  ...stock,
  ...lifeCycle,
  ...cancel,
  ...update,
  ...tags,
  ...assign,
  ...deletion,
  ...refusals,
  ...listing,
  ...laws,
  ...longLife,
  ...together,
  ...readOnly,
  ...stateful,
];
