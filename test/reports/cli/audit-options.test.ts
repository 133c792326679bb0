import { describe, expect, it } from 'vitest';
import { readAudit } from '../../../reports/cli/options/read-audit.ts';
import type { Flags } from '../../../reports/config/settle.ts';

const now = new Date('2025-07-10T12:00:00Z');

interface Given {
  readonly profile?: 'core' | 'read-only';
  readonly typed?: Flags;
}

function read(flags: Flags, { profile = 'read-only', typed = flags }: Given = {}) {
  return readAudit(flags, { typed, profile, now });
}

describe('which orders an audit walks through', () => {
  it('is all of them where nobody says otherwise', () => {
    expect(read({})).toBeNull();
  });

  it.each([
    ['7d', '2025-07-03T12:00:00Z'],
    ['36h', '2025-07-09T00:00:00Z'],
    ['2025-07-01', '2025-07-01T00:00:00Z'],
    ['2025-07-01T08:00:00+07:00', '2025-07-01T01:00:00Z'],
    ['2025-07-01T08:00:00.1234567Z', '2025-07-01T08:00:00Z'],
  ])('is those since %s', (since, time) => {
    expect(read({ since })).toEqual({ since: time });
  });

  it('is at most so many', () => {
    expect(read({ maxOrders: '500', since: '1d' })).toEqual({
      maxOrders: 500,
      since: '2025-07-09T12:00:00Z',
    });
  });

  it.each(['yesterday', '2025-13-01', '2025-07-01T08:00:00', '7', ''])('is not told by %j', (since) => {
    expect(() => read({ since })).toThrow(`--since is not '${since}'`);
  });

  it('is not told by a time to come', () => {
    expect(() => read({ since: '2025-07-11' })).toThrow('--since 2025-07-11 is in the future');
  });

  it.each(['0', '1.5', 'all'])('is not told by --max-orders %s', (maxOrders) => {
    expect(() => read({ maxOrders })).toThrow('--max-orders');
  });

  it('cannot be typed for a profile that walks through none', () => {
    expect(() => read({ since: '7d' }, { profile: 'core' })).toThrow('--since says which orders');
    expect(() => read({ maxOrders: '5' }, { profile: 'core' })).toThrow(
      'the profile core walks through none',
    );
  });

  it('may stand in a configuration that other profiles read, too', () => {
    expect(read({ maxOrders: '5' }, { profile: 'core', typed: {} })).toBeNull();
  });
});
