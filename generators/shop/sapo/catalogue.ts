import type { Decimal } from '../decimal.ts';
import type { SoldVariant } from '../platform-shop.ts';

/** A product variant this shop sells. */
export interface CatalogueVariant extends SoldVariant {
  readonly variantTitle: string;
  readonly sku: string;
  readonly grams: Decimal;
}

/** The first one is that of the docs' examples. */
export const catalogue: readonly CatalogueVariant[] = [
  {
    id: 447654529n,
    productId: 921728736n,
    title: 'IPod Touch 8GB',
    variantTitle: 'Black',
    price: '199',
    sku: 'IPOD2009BLACK',
    grams: '200',
    stock: 1000,
    policy: 'continue',
  },
  {
    id: 808950810n,
    productId: 632910392n,
    title: 'Áo thun cổ tròn',
    variantTitle: 'Đỏ / M',
    price: '149.5',
    sku: 'AT-DO-M',
    grams: '180',
    stock: 5,
    policy: 'deny',
  },
  {
    id: 457924702n,
    productId: 632910393n,
    title: 'Dịch vụ khắc tên',
    variantTitle: 'Default Title',
    price: '12.25',
    sku: 'KHAC-TEN',
    grams: '0',
    stock: null,
    policy: 'continue',
  },
];

/** The id of the app that creates orders, as their source. */
export const appId = '755357713';

/** Channels of the platform's own that an app may not claim. */
export const protectedSources: ReadonlySet<string> = new Set(['web', 'pos', 'iphone', 'android']);
