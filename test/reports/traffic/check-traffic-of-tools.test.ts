import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgeTraffic } from '../../../reports/cli/traffic/judge-traffic.ts';
import { loadTraffic } from '../../../reports/cli/traffic/load-traffic.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { archivesOfTools } from './archives-of-tools.ts';
import { sentInSession, shopOfTools, shownBySession } from './session-of-tools.ts';

async function load(text: string) {
  const path = join(temporaryFolder(), 'app.har');
  writeFileSync(path, text);
  return loadTraffic({ path, platform: 'haravan', platformSaid: false, target: null, scope: null });
}

describe.each(Object.entries(archivesOfTools))('the session as %s writes it', (_tool, text) => {
  test('is read as it was sent, in its order', async () => {
    const { exchanges, target } = await load(text);
    expect(target).toBe(shopOfTools);
    expect(exchanges.map(({ request }) => `${request.method} ${request.url}`)).toEqual([
      'GET /orders.json?limit=51',
      'POST /orders/1/tags.json',
      'DELETE /orders/1/tags.json',
      'POST /orders.json',
      'POST /orders/2/close.json',
    ]);
    expect(exchanges.map(({ request }) => request.body)).toEqual(sentInSession);
    expect(exchanges[1]?.response?.body).toBe('{"tags":"khách quen, đường Nguyễn Huệ"}');
    expect(exchanges[0]?.startedAt).toMatch(/^2026-01-02T03:04:05/);
    expect(exchanges.some(({ request }) => request.unsaved === true)).toBe(false);
  });

  test('is found to be what it is, and nothing else', async () => {
    const { app, answers } = await judgeTraffic(await load(text));
    const failed = [...app.requirements, ...(answers?.requirements ?? [])].filter(
      ({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable',
    );
    expect(failed.map(({ id }) => id).toSorted()).toEqual(shownBySession);
  });
});
