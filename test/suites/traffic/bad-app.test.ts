import { describe, expect, test } from 'vitest';
import { loadAppRequirements } from '../../../spec/app/load-app-requirements.ts';
import { platforms } from '../../../spec/platforms.ts';
import { always, serve } from '../kit/http-server.ts';
import { callOf } from './kit/call.ts';
import { openSession } from './kit/open-session.ts';
import { sins } from './kit/sins.ts';

const cases = platforms.flatMap((platform) =>
  sins
    .filter((sin) => sin.platforms?.includes(platform) ?? true)
    .map((sin) => ({ ...sin, platform, title: `${sin.name} (${platform})` })),
);

describe('a bad app is found out by the requirement that it breaks, and by no other', () => {
  test.each(cases)('$title', async ({ platform, shop = {}, scope, gateway, commit, requirement }) => {
    const base = platform === 'haravan' ? '/com' : '/admin';
    const front = gateway === true ? await serve(always(504, 'Gateway Time-out')) : undefined;
    const session = await openSession({
      platform,
      shop,
      ...(scope === undefined ? {} : { scope }),
      ...(front === undefined ? {} : { origin: `${front.origin}${base}` }),
    });
    await commit(callOf(session), session);
    const { failed, exchanges } = await session.judged();
    expect(failed).toEqual([requirement]);
    expect(JSON.stringify(exchanges)).not.toContain(session.token);
  });

  test.each(platforms)('every requirement of %s has a sin', (platform) => {
    const broken = new Set(cases.filter((sin) => sin.platform === platform).map((sin) => sin.requirement));
    expect(loadAppRequirements(platform).map(({ id }) => id)).toEqual(
      loadAppRequirements(platform).flatMap(({ id }) => (broken.has(id) ? [id] : [])),
    );
  });
});
