import type { JsonValue } from '../../exact-json.ts';
import type { CommonFault } from '../family.ts';
import { misstates } from '../misstates.ts';
import { slugOf } from '../places.ts';

export interface Unlisted {
  readonly requirement: string;
  readonly path: string;
  /** The documented value in whose place it stands; every value where left out. */
  readonly instead?: readonly JsonValue[];
  /** A word that the docs list nowhere. */
  readonly word: JsonValue;
}

/** Values of documented lists that are in none of them, one place each. */
export function unlistedValues(rows: readonly Unlisted[]): readonly CommonFault[] {
  return rows.map(({ requirement, path, instead, word }) =>
    misstates({
      id: `${slugOf(path)}-unlisted`,
      breaks: [requirement],
      description: `${path} is answered as ${JSON.stringify(word)}, which no list of the docs has.`,
      path,
      as: (value) => (instead === undefined || instead.includes(value) ? word : value),
    }),
  );
}
