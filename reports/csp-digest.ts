import { createHash } from 'node:crypto';

/** A style or a script of a page, as the page's security policy names it: `sha256-…`. */
export function cspDigest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
