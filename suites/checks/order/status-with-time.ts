import type { Check, Given } from '../check.ts';
import { argument } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

type State = 'confirmed' | 'closed' | 'cancelled';

export const statusWithTime: Check<'sighting'> = {
  name: 'status-with-time',
  statement: 'The time of a state is set exactly where its status says so.',
  judges: 'sighting',
  judge({ order }, given) {
    const state = argument(given, 'state') as State;
    const status = order[`${state}Status`];
    const time = order[`${state}At`];
    const due = given.dialect.lifecycle?.[state];
    if (typeof status !== 'string' || time === undefined || due === undefined) return undefined;
    const said = status === due;
    if (said === (time !== null)) return holds;
    return breaks({
      message: `${nameOf(given, `${state}Status`)} is "${status}" while ${nameOf(given, `${state}At`)} is ${time === null ? 'null' : `"${time}"`}: one of them is wrong.`,
      pointer: order.at(`${state}Status`),
      expected: time === null ? 'the time set, or another status' : `"${due}"`,
      received: `"${status}"`,
    });
  },
};

function nameOf(given: Given, attribute: string): string {
  return given.dialect.names.toWire(attribute);
}
