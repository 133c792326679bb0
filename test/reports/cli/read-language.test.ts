import { afterEach, describe, expect, it, vi } from 'vitest';
import { environmentNames, type Environment } from '../../../reports/cli/options/environment.ts';
import { readLanguage } from '../../../reports/cli/options/read-language.ts';
import { resolveRunOptions } from '../../../reports/cli/options/resolve-run-options.ts';
import { UsageError } from '../../../reports/cli/usage-error.ts';

const nothingSet = Object.fromEntries(
  Object.keys(environmentNames).map((name) => [name, undefined]),
) as Environment;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the language of reports', () => {
  it('is the one asked for', () => {
    expect(resolveRunOptions({ lang: 'vi' }, nothingSet).language).toBe('vi');
  });

  it('is English whatever the machine is set to', () => {
    vi.stubEnv('LANG', 'vi_VN.UTF-8');
    vi.stubEnv('LC_ALL', 'vi_VN.UTF-8');
    expect(resolveRunOptions({}, nothingSet).language).toBe('en');
  });

  it('is one of those that there are', () => {
    expect(() => readLanguage({ lang: 'vn' })).toThrow(UsageError);
    expect(() => readLanguage({ lang: 'vn' })).toThrow(/vn/);
  });
});
