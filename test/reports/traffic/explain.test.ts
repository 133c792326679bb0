import { describe, expect, test } from 'vitest';
import { loadAppRequirements } from '../../../spec/app/load-app-requirements.ts';
import { platforms } from '../../../spec/platforms.ts';
import { explainRequirement } from '../../../reports/cli/explain-requirement.ts';
import { runProcess } from '../cli/run-process.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { plainSurface } from '../fixture.ts';

describe('a requirement on apps', () => {
  test.each(platforms)('is explained, with level, docs and proof (%s)', (platform) => {
    for (const { id, statement, level } of loadAppRequirements(platform)) {
      const text = explainRequirement(id.toLowerCase(), plainSurface).replaceAll(/\s+/g, ' ');
      expect(text).toContain(statement);
      expect(text).toContain(`${level}:`);
      expect(text).toContain('What proves it');
    }
  });

  test('is found by list --app, and only there', async () => {
    const folder = temporaryFolder();
    const apps = await runProcess(['list', '--app', '--json'], { folder });
    const ids = (JSON.parse(apps.out) as readonly { readonly id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(loadAppRequirements('haravan').map(({ id }) => id));
    expect((await runProcess(['list'], { folder })).out).not.toContain('APP-ORD-');
  });

  test('that does not exist is answered with those that are near', () => {
    expect(() => explainRequirement('APP-ORD-READING-09', plainSurface)).toThrow(
      "no requirement has the id 'APP-ORD-READING-09'",
    );
  });
});
