import type { Decimal } from '../decimal.ts';
import type { SoldVariant } from '../platform-shop.ts';

/** A product variant this shop sells. The first ones have the ids, prices and titles of the docs' examples. */
export interface CatalogueVariant extends SoldVariant {
  readonly variantTitle: string;
  readonly vendor: string;
  readonly type: string;
  /** The price before a promotion of the catalogue; null where there is none. */
  readonly promotedFrom: Decimal | null;
  readonly sku: string | null;
  readonly barcode: string | null;
  readonly grams: Decimal;
  readonly requiresShipping: boolean;
  readonly taxable: boolean;
  readonly image: string | null;
  readonly cost: Decimal;
}

const common = {
  variantTitle: 'Default Title',
  vendor: 'Khác',
  type: 'Khác',
  promotedFrom: null,
  sku: null,
  barcode: null,
  grams: '0',
  requiresShipping: true,
  taxable: true,
  stock: null,
  policy: 'continue',
  image: null,
  cost: '0',
} as const;

export const catalogue: readonly CatalogueVariant[] = [
  {
    ...common,
    id: 1061514693n,
    productId: 1028183659n,
    title: 'Đầm babydoll tay lỡ khoét lỗ',
    price: '600000',
    image:
      'https://product.hstatic.net/200000219339/product/odette-baby-doll-dress-by-s.wallis-1_41912496455f423391fc4330cdf52dc3.jpg',
  },
  {
    ...common,
    id: 1008493211n,
    productId: 1003148078n,
    title: 'Túi sưởi tay hình gấu siêu dễ thương.',
    price: '115000',
    sku: 'ABC',
    barcode: '8934588063053',
    requiresShipping: false,
    taxable: false,
    stock: 40,
    image: 'http://hstatic.net/110/1000045110/1/2016/9-5/tui-suoi-da-nang-ts022-chomongcaionline-6.jpg',
  },
  {
    ...common,
    id: 1008864403n,
    productId: 1003346284n,
    title: 'Áo sơ mi nam màu xanh',
    type: 'Thời trang nam',
    price: '729000',
    promotedFrom: '749000',
    sku: 'NAM006',
    barcode: 'NAM006',
    taxable: false,
    stock: 200,
    image: 'http://sw001.hstatic.net/9/0b56e650d29162/2015-01-27_161935.png',
  },
  {
    ...common,
    id: 1043103601n,
    productId: 1021334422n,
    title: 'Áo Sơ mi Caro tay ngắn',
    variantTitle: 'Kích thước',
    price: '289000',
    sku: 'AN-007',
    barcode: '00015',
    grams: '250',
    stock: 5,
    policy: 'deny',
    image:
      'https://product.hstatic.net/1000393684/product/ben-sherman-ss-gingham-shirt-1_3beb2c18eda54de39b71d343fd311ca7.jpg',
    cost: '220549.65',
  },
];

/** The shop's stores and warehouses by id. Orders may name others: those have no name here. */
export const locationNames: ReadonlyMap<bigint, string> = new Map([
  [963414n, 'Cửa hàng chính'],
  [895636n, 'Flemington'],
  [702473n, 'Kho HCM2222'],
  [876530n, 'Kho New World'],
]);

export const defaultLocationId = 963414n;

/** The app whose token creates orders: its id as `source_name`, its user as `user_id`. */
export const app = { id: '1000398412', userId: 200000497867n } as const;

/** Channels that an app may not claim, by the prose. */
export const protectedSources: ReadonlySet<string> = new Set([
  'web',
  'pos',
  'haravan_draft_order',
  'iphone',
  'android',
]);

export const guestEmail = 'guest@haravan.com';

export const codGateway = 'Thanh toán khi giao hàng (COD)';

export const currency = 'VND';
