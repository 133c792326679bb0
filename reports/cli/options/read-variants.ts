import type { VariantOption } from '../../../suites/evidence/variant-option.ts';
import { UsageError } from '../usage-error.ts';

/** Reads `ID[:STOCK:deny|continue],…`. @throws UsageError naming the entry */
export function readVariants(text: string | undefined): readonly VariantOption[] {
  if (text === undefined) return [];
  return text.split(',').map((entry) => readVariant(entry.trim()));
}

function readVariant(entry: string): VariantOption {
  const parts = /^(?<id>\d{1,20})(?::(?<stock>\d{1,9}):(?<policy>deny|continue))?$/.exec(entry)?.groups;
  if (parts?.['id'] === undefined) {
    throw new UsageError(
      `the variants have an entry that cannot be read: '${entry}'`,
      'Write ID, or ID:STOCK:deny, or ID:STOCK:continue, with commas between: 1234567,1234568:10:deny',
    );
  }
  const { id, stock, policy } = parts;
  return {
    id,
    stock: stock === undefined ? null : Number(stock),
    policy: policy === 'deny' || policy === 'continue' ? policy : null,
  };
}

/** Writes variants as they are configured. */
export function printVariants(variants: readonly VariantOption[]): string {
  return variants
    .map(({ id, stock, policy }) => (stock === null || policy === null ? id : `${id}:${stock}:${policy}`))
    .join(',');
}
