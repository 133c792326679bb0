import type { PageReading } from '../../../spec/docs/read-docs-page.ts';

/** What was read of a page, but for the lines it stands in. */
export function withoutPlaces({ facts, unread }: PageReading): string {
  return JSON.stringify([facts, unread], (key, value: unknown) =>
    ['line', 'lines'].includes(key) ? undefined : value,
  );
}
