import type { Capability } from '../../../spec/requirements/requirement.ts';
import { deniable } from '../../config/choices.ts';
import type { Flags } from '../../config/settle.ts';
import { chooseOne } from './choose-one.ts';

/** What the shop's plan or the token does not allow. @throws UsageError */
export function readWithout({ without }: Flags): readonly Capability[] {
  if (typeof without !== 'string') return [];
  return without.split(',').map((name) => chooseOne('without', name.trim(), deniable));
}
