const allowed = /^[A-Za-z0-9-]{1,16}$/;

/**
 * Puts a run's own prefix before texts, so that what one run makes up never equals what another did; leaves them alone without one.
 * Throws `RangeError` for a prefix that would not fit into a tag or an e-mail address.
 */
export function prefixWith(namespace: string | undefined): (text: string) => string {
  if (namespace === undefined) return (text) => text;
  if (!allowed.test(namespace)) {
    throw new RangeError(
      `namespace '${namespace}': use 1 to 16 letters, digits and hyphens, such as run-7f3a`,
    );
  }
  return (text) => `${namespace} ${text}`;
}
