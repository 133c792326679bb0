import { shopNameForm } from '../../config/shop-name.ts';
import type { Flags } from '../../config/settle.ts';
import { UsageError } from '../usage-error.ts';

/** What the shop is called, or null. @throws UsageError for a name that is none */
export function readShopName({ shop }: Flags): string | null {
  if (typeof shop !== 'string') return null;
  if (shopNameForm.test(shop)) return shop;
  const shown = /^[\w.-]{1,80}$/.test(shop) ? ` '${shop}'` : '';
  throw new UsageError(
    `the shop${shown} has a name that it cannot have`,
    'Call it by small letters, digits and hyphens, 40 at most: hanoi-staging',
  );
}
