import type { Flags } from '../../config/settle.ts';
import { UsageError } from '../usage-error.ts';

/** The flag that says in which form a comparison is printed; undefined: as text for people. @throws UsageError for two of them */
export function readForm<const Form extends string>(flags: Flags, forms: readonly Form[]): Form | undefined {
  const [form, other] = forms.filter((each) => flags[each] === true);
  if (other !== undefined)
    throw new UsageError(`--${form} and --${other} are two forms of the same`, 'Give one of them.');
  return form;
}
