import { describe, expect, test } from 'vitest';
import { terminal } from '../../reports/terminal/terminal.ts';
import type { CleanUpRecord } from '../../suites/evidence/record.ts';
import { buildExchange, buildReport, plainSurface } from './fixture.ts';

const leaks = [
  { orderId: '1225', key: 'r/3', why: 'cancelOrder was answered with 422 (x0042)' },
  { orderId: null, key: 'r/4', why: 'whether it was created is not known: the connection was refused' },
];

function reportOf(given: Partial<CleanUpRecord>) {
  const cleanUp: CleanUpRecord = {
    type: 'clean-up',
    end: 'undone',
    created: 2,
    undone: 2,
    leaks: [],
    ...given,
  };
  const exchanges = [
    buildExchange({ id: 'x0001' }),
    buildExchange({ id: 'x0002', scenario: 'clean-up', intent: 'clean-up' }),
  ];
  return buildReport({ exchanges, cleanUp });
}

describe('what a run left in a shop', () => {
  test('is told even where little is wanted, each order with the reason', () => {
    const said = terminal.render(reportOf({ undone: 0, leaks }), { ...plainSurface, quiet: true });
    expect(said).toContain(
      [
        'Left behind in the shop, and to be undone by hand',
        '  order 1225  cancelOrder was answered with 422 (x0042)',
        '  the order of r/4  whether it was created is not known: the connection was refused',
      ].join('\n'),
    );
    expect(said).toContain('0 of 2 orders undone with 1 more request\n');
  });

  test('is nothing where everything was undone, and what was kept is said to be', () => {
    const undone = terminal.render(reportOf({}), plainSurface);
    expect(undone).toContain('2 orders created and undone with 1 more request\n');
    expect(undone).not.toContain('Left behind');
    expect(terminal.render(reportOf({ end: 'kept', undone: 0 }), plainSurface)).toContain(
      '2 orders left in the shop, as asked: `order-conformance sweep` undoes them\n',
    );
    expect(terminal.render(buildReport(), plainSurface)).not.toMatch(/undone|left in the shop/);
  });

  test('is in the results, with requests that are not those of the run', () => {
    expect(reportOf({ undone: 0, leaks }).results).toMatchObject({
      requests: 1,
      cleanUp: { end: 'undone', created: 2, undone: 0, requests: 1, leaks },
    });
    expect(buildReport().results.cleanUp).toBeNull();
  });
});
