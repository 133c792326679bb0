import { describe, expect, onTestFinished, test } from 'vitest';
import type { ProfilePlan } from '../../../reports/cli/plan/profile-plan.ts';
import { startMockProcess } from '../../safety/mock-process.ts';
import { startBadShop } from './bad-shop.ts';
import { runHere } from './run-here.ts';
import { runProcess } from './run-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('a plan', () => {
  test('is what a run then does to a shop: so many requests, so many orders, nothing else left', async () => {
    const folder = temporaryFolder();
    const mock = await startMockProcess('haravan', folder);
    onTestFinished(mock.stop);
    const given = { folder, environment: mock.environment };
    const planned = await runProcess(['plan', '--profile', 'smoke', '--seed', '4', '--json'], given);
    const [plan] = JSON.parse(planned.out) as [ProfilePlan];
    expect((await mock.orders()).size).toBe(25);
    const ran = await runHere(['run', '--profile', 'smoke', '--seed', '4', '--json'], given);
    expect(JSON.parse(ran.out)).toMatchObject({
      requests: plan.totalRequests - plan.cleanUpRequests,
      cleanUp: { created: plan.ordersCreated, requests: plan.cleanUpRequests },
    });
    expect(plan).toMatchObject({
      profile: 'smoke',
      ordersCreated: 1,
      seconds: 0,
      staying: { orders: { 'cancelled, closed, tagged oc-swept': 1 } },
    });
  });

  test('of all profiles is printed as a table, and asks the shop nothing', async () => {
    const { url, requests } = await startBadShop((_, response) => response.end());
    const { code, out } = await runHere(['plan', '--target', url], { folder: temporaryFolder() });
    expect([code, requests()]).toEqual([0, 0]);
    expect(out).toMatch(/^ +smoke +read-only +core +full$/m);
    expect(out).toMatch(/^ {2}createOrder +1 +0 +\d\d +\d\d$/m);
    expect(out).toMatch(/^ {2}at 80 at once, then 4 a second +at once +.*(s|min)$/m);
    expect(out).toMatch(/^ {2}orders, cancelled, closed, tagged oc-swept +1 +0 +\d\d +\d\d$/m);
  });

  test('is what run --dry-run prints, with what a run would be refused for', async () => {
    const given = {
      folder: temporaryFolder(),
      environment: { ORDER_CONFORMANCE_TOKEN: 'tok-x', ORDER_CONFORMANCE_PLATFORM: 'sapo' },
    };
    const typed = ['run', '--dry-run', '--profile', 'smoke', '--target', 'https://shop.example.com/admin'];
    const { code, out, err } = await runHere(typed, given);
    expect([code, err]).toEqual([
      0,
      'a run would be refused: the profile smoke creates orders at shop.example.com, which is not this machine\n',
    ]);
    expect(out).toMatch(/^What a run would send to https:\/\/shop\.example\.com\/admin \(sapo, seed 1\)$/m);
    expect(out).toMatch(/^ {2}orders, deleted +1$/m);
  });
});
