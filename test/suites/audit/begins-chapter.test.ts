import { describe, expect, it } from 'vitest';
import { beginsChapter } from '../../../suites/audit/begins-chapter.ts';
import { numbered } from '../kit/evidence.ts';
import { counted, listed, read, type Sent } from '../kit/exchanges.ts';
import { order } from '../kit/wire.ts';

const page = (number: number): Sent => listed(`status=any&limit=50&page=${number}`, [order()]);

/** Does the last of these begin a chapter after the others? */
function begins(...sent: readonly Sent[]): boolean {
  const exchanges = numbered(sent);
  const last = exchanges.at(-1);
  return last !== undefined && beginsChapter(last, exchanges.slice(0, -1));
}

describe('a chapter of an audit', () => {
  it('begins with the next page of a walk', () => {
    expect(begins(page(1), read(order()), page(2))).toBe(true);
    expect(begins(page(2), page(3))).toBe(true);
    expect(begins(listed('status=open&since_id=0', []), listed('status=open&since_id=7', []))).toBe(true);
  });

  it('goes on with what is asked beside a page', () => {
    expect(begins(page(1), read(order()))).toBe(false);
    expect(begins(page(1), counted('status=any', 1))).toBe(false);
  });

  it('goes on with lists that explain each other', () => {
    expect(begins(listed('status=any', []), listed('status=any&since_id=7', []))).toBe(false);
    expect(begins(listed('status=any', []), listed('status=open', []))).toBe(false);
    expect(begins(listed('status=any&page=1', []), listed('status=open&page=2', []))).toBe(false);
  });

  it('begins with another scenario', () => {
    expect(begins(page(1), { ...counted('status=any', 1), scenario: 'another' })).toBe(true);
  });

  it('keeps a call with its tries', () => {
    expect(begins(page(1), page(2), { ...page(2), retryOf: 'x0002' })).toBe(false);
  });

  it('begins with nothing where there is none yet', () => {
    expect(begins(page(2))).toBe(false);
  });
});
