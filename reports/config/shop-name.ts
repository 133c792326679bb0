import type { ValueSchema } from './value-schema.ts';

/** What a shop may be called: fit for folders, artefacts and jobs of every CI system. */
export const shopNameForm = /^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/;

export const shopName: ValueSchema = {
  type: 'string',
  pattern: shopNameForm.source,
  examples: ['hanoi-staging'],
};
