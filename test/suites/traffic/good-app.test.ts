import { describe, expect, test } from 'vitest';
import { platforms } from '../../../spec/platforms.ts';
import { runGoodApp } from './kit/good-app.ts';
import { openSession } from './kit/open-session.ts';

const readings = ['text', 'example'] as const;

describe.each(platforms)('an app of %s that does as the docs say', (platform) => {
  test.each(readings)('is not found fault with, on a shop of the reading %s', async (reading) => {
    const session = await openSession({ platform, shop: { reading } });
    await runGoodApp(session);
    const { app, answers, failed, exchanges } = await session.judged();
    expect(failed).toEqual([]);
    expect(app.filter(({ outcome }) => outcome === 'pass').length).toBeGreaterThan(10);
    expect(answers.filter(({ outcome }) => outcome === 'fail' || outcome === 'error')).toEqual([]);
    expect(exchanges.length).toBeGreaterThan(10);
  });

  test.each([
    ['text', 1],
    ['example', 2],
  ] as const)(
    'survives what is put in its way, on a shop of the reading %s with seed %d',
    async (reading, adverseSeed) => {
      const session = await openSession({ platform, adverseSeed, shop: { reading } });
      await runGoodApp(session);
      const { failed, conditions } = await session.judged();
      expect(failed).toEqual([]);
      expect(conditions.filter(({ survival }) => survival === 'not-survived')).toEqual([]);
      expect(conditions.filter(({ survival }) => survival === 'survived').length).toBeGreaterThan(3);
    },
  );
});
