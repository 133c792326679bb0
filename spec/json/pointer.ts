/** Appends one step to a JSON Pointer (RFC 6901). */
export function pointerStep(base: string, step: string | number): string {
  return `${base}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The pointer with every array index as `[]` and dots between names: `/order/line_items/0/price` → `order.line_items[].price`. */
export function genericPath(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((path, step) => (/^\d+$/.test(step) ? `${path}[]` : path === '' ? step : `${path}.${step}`), '');
}
