/** What programs print in place of a value that they do not have. */
const noValue = /^(undefined|null|NaN|None|nil|\[object Object\])$/;

/** What stands in a URL in place of a value; undefined where all is well. */
export function placeholderIn(url: string): string | undefined {
  const { pathname, searchParams } = new URL(url, 'http://shop.invalid');
  const parts = pathname.split('/').map((part) => decoded(part).replace(/\.json$/, ''));
  return [...parts, ...searchParams.values()].find((part) => noValue.test(part));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
