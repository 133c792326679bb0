import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { credentialNames } from '../../reports/cli/options/environment.ts';
import { flagOf, type Setting } from '../../reports/config/setting.ts';
import { settings } from '../../reports/config/settings.ts';
import { reporters } from '../../reports/reporters.ts';
import { temporaryFolder } from './cli/temporary-folder.ts';

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as Action;
const { steps } = action.runs;
const scripts = steps.flatMap(({ run }) => run ?? []);

function stepNamed(id: string): Step {
  const step = steps.find((candidate) => candidate.id === id);
  if (step === undefined) throw new Error(`action.yml has no step ${id}`);
  return step;
}

interface Ran {
  readonly code: number | null;
  readonly out: string;
  /** What it wrote for later steps. */
  readonly outputs: string;
}

/** Runs a step's script as a runner of GitHub does, with the action's defaults and what is given instead. */
function runStep(
  id: string,
  {
    folder,
    ...given
  }: { folder: string; inputs?: Record<string, string>; environment?: Record<string, string> },
): Ran {
  const { run = '', env = {} } = stepNamed(id);
  const inputs = Object.fromEntries(
    Object.entries(env).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1] ?? '';
      return [name, given.inputs?.[input] ?? action.inputs[input]?.default ?? ''];
    }),
  );
  const outputs = join(folder, 'outputs');
  writeFileSync(outputs, '');
  const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: `${folder}:${process.env['PATH'] ?? ''}`,
      GITHUB_OUTPUT: outputs,
      ...inputs,
      ...given.environment,
    },
  });
  return { code: status, out: stdout, outputs: readFileSync(outputs, 'utf8') };
}

/** Puts an `npx` first on the path that notes how it was called and ends with a code. */
function fakeNpx(folder: string, code: number): () => readonly string[] {
  const path = join(folder, 'npx');
  writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' "$@" > called\nexit ${code}\n`);
  chmodSync(path, 0o755);
  return () => readFileSync(join(folder, 'called'), 'utf8').trimEnd().split('\n');
}

describe('action.yml', () => {
  test('is a composite action, and says what each input is for', () => {
    expect(action.runs.using).toBe('composite');
    for (const { description } of Object.values(action.inputs)) expect(description).toMatch(/\w/);
  });

  test('uses every input that it has, and has every input that it uses', () => {
    const used = [...JSON.stringify(steps).matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name);
    expect(new Set(used)).toEqual(new Set(Object.keys(action.inputs)));
  });

  test('takes secrets from the environment only: as no input, as no default, in no argument', () => {
    for (const [name, { default: usual }] of Object.entries(action.inputs)) {
      expect(name).not.toMatch(/token|secret|key|password/);
      expect(usual).not.toMatch(/secrets\.|\$\{\{/);
    }
    expect(JSON.stringify(action)).not.toContain('secrets.');
    const asked = new Set(scripts.flatMap((script) => script.match(/ORDER_CONFORMANCE_\w+/g) ?? []));
    const known = [...Object.values(credentialNames), 'ORDER_CONFORMANCE_TARGET'];
    expect([...asked].filter((name) => !known.includes(name))).toEqual([]);
    expect(stepNamed('run').run).not.toMatch(/TOKEN|SECRET|KEY/);
  });

  test('has scripts that bash can read, into which no input is pasted', () => {
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) {
      expect(script).not.toContain('${{');
      expect(spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' })).toMatchObject({
        status: 0,
        stderr: '',
      });
    }
    for (const { run, shell } of steps) expect(shell).toBe(run === undefined ? undefined : 'bash');
  });

  test('gives flags that the command line has, and values that it takes', () => {
    const known = (settings as readonly Setting[]).map((setting) => flagOf(setting));
    const ofOneCall = ['--config', '--shops', '--shard'];
    const flags = stepNamed('run').run?.match(/--[a-z][a-z-]+/g) ?? [];
    expect(flags.filter((flag) => ![...known, ...ofOneCall, '--yes'].includes(flag))).toEqual([]);
  });

  test('asks with the version that it is released with', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(action.inputs['version']?.default).toBe(version);
  });

  test('answers with what its steps put out', () => {
    for (const { value } of Object.values(action.outputs)) {
      const [, id = '', name = ''] = /steps\.(\w+)\.outputs\.([\w-]+)/.exec(value) ?? [];
      expect(stepNamed(id).run).toContain(`${name}=`);
    }
  });

  test('keeps the report also of a run that fails', () => {
    const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
    expect(upload?.if).toMatch(/^always\(\) && /);
    expect(upload?.with?.['path']).toContain('inputs.report-dir');
  });
});

describe('the examples of the README', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [section = ''] = /^## Continuous integration$.*?(?=^## )/ms.exec(readme) ?? [];
  const examples = [...section.matchAll(/```yaml\n(.*?)```/gs)].map(
    ([, text = '']) => parse(text) as unknown,
  );

  test('are YAML, and give the action only inputs that it has', () => {
    expect(examples.length).toBeGreaterThan(1);
    const { jobs } = examples[0] as { jobs: { conformance: { steps: readonly Step[] } } };
    const [used] = jobs.conformance.steps.filter(({ uses }) => uses?.includes('order-conformance@'));
    const inputs = Object.keys(used?.with ?? {});
    expect(inputs.length).toBeGreaterThan(0);
    expect(inputs.filter((name) => !(name in action.inputs))).toEqual([]);
    expect(Object.keys(used?.env ?? {})).toEqual(['ORDER_CONFORMANCE_TOKEN']);
  });

  test('tell a CI system only of reports that are written', () => {
    const files = [...section.matchAll(/\b(?:conformance-report\/)?(\w+\.(?:xml|md))\b/g)].map(
      ([, name]) => name,
    );
    const written = reporters.map(({ file }) => file);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((name) => name !== undefined && !written.includes(name))).toEqual([]);
  });
});

describe('the action’s look for credentials', () => {
  const shop = 'https://shop.example/admin';

  test('skips with a notice, and well, where there are none', () => {
    const ran = runStep('credentials', { folder: temporaryFolder(), inputs: { target: shop } });
    expect(ran).toMatchObject({ code: 0, outputs: 'skipped=true\n' });
    expect(ran.out).toMatch(/^::notice title=order-conformance was skipped::There are no credentials here/);
  });

  test('fails where it is told to', () => {
    const inputs = { target: shop, 'missing-credentials': 'fail' };
    const ran = runStep('credentials', { folder: temporaryFolder(), inputs });
    expect(ran.code).toBe(64);
    expect(ran.out).toMatch(/^::error title=order-conformance::There are no credentials\./);
  });

  test('refuses to be told anything else', () => {
    const inputs = { target: shop, 'missing-credentials': 'ignore' };
    expect(runStep('credentials', { folder: temporaryFolder(), inputs }).code).toBe(64);
  });

  test.each([
    ['a token', { ORDER_CONFORMANCE_TOKEN: 'tok' }, 'false'],
    ['a key and its secret', { ORDER_CONFORMANCE_KEY: 'k', ORDER_CONFORMANCE_SECRET: 's' }, 'false'],
    ['a key alone', { ORDER_CONFORMANCE_KEY: 'k' }, 'true'],
    ['the empty token of a fork', { ORDER_CONFORMANCE_TOKEN: '' }, 'true'],
  ])('knows %s', (_, environment, skipped) => {
    const ran = runStep('credentials', { folder: temporaryFolder(), inputs: { target: shop }, environment });
    expect(ran).toMatchObject({ code: 0, outputs: `skipped=${skipped}\n` });
    expect(ran.out).not.toContain('tok');
  });

  test.each([
    ['nothing named', null, 'false'],
    ['a file without a target', 'profile: core\n', 'false'],
    ['the embedded shop in the file', "target: 'mock' # ours\n", 'false'],
    ['a shop in the file', `profile: core\ntarget: "${shop}"\n`, 'true'],
  ])('needs none for the embedded shop: %s', (_, file, skipped) => {
    const folder = temporaryFolder();
    if (file !== null) writeFileSync(join(folder, 'conformance.yaml'), file);
    expect(runStep('credentials', { folder }).outputs).toBe(`skipped=${skipped}\n`);
  });

  test('reads the file that is named, and the target of the environment', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'own.yaml'), `target: ${shop}\n`);
    expect(runStep('credentials', { folder, inputs: { config: 'own.yaml' } }).outputs).toBe('skipped=true\n');
    const environment = { ORDER_CONFORMANCE_TARGET: shop };
    expect(runStep('credentials', { folder, environment }).outputs).toBe('skipped=true\n');
  });
});

test('the action needs credentials for the shops of a list', () => {
  const inputs = { shops: 'shops.yaml', shop: 'hanoi' };
  expect(runStep('credentials', { folder: temporaryFolder(), inputs }).outputs).toBe('skipped=true\n');
  const environment = { ORDER_CONFORMANCE_TOKEN: 'tok' };
  const ran = runStep('credentials', { folder: temporaryFolder(), inputs, environment });
  expect(ran.outputs).toBe('skipped=false\n');
});

describe('the action’s run', () => {
  test('asks with what was given, and leaves the rest to configuration and defaults', () => {
    const folder = temporaryFolder();
    const called = fakeNpx(folder, 0);
    const inputs = {
      target: 'https://a.example/com',
      only: 'HRV-ORD-*; $(id)',
      'allow-writes': 'true',
      version: '9.9.9',
    };
    expect(runStep('run', { folder, inputs })).toMatchObject({ code: 0, outputs: 'exit-code=0\n' });
    expect(called()).toEqual([
      '--yes',
      'order-conformance@9.9.9',
      'run',
      '--report-dir',
      'conformance-report',
      '--ledger-dir',
      'conformance-report/ledger',
      '--target',
      'https://a.example/com',
      '--only',
      'HRV-ORD-*; $(id)',
      '--allow-writes',
    ]);
  });

  test('asks one shard of one shop of a list', () => {
    const folder = temporaryFolder();
    const called = fakeNpx(folder, 0);
    runStep('run', { folder, inputs: { shops: 'shops.yaml', shop: 'hanoi', shard: '2/3' } });
    expect(called().slice(-6)).toEqual(['--shop', 'hanoi', '--shops', 'shops.yaml', '--shard', '2/3']);
  });

  test.each([1, 2, 64, 69, 70])('ends with %i as the run does', (code) => {
    const folder = temporaryFolder();
    fakeNpx(folder, code);
    expect(runStep('run', { folder })).toMatchObject({ code, outputs: `exit-code=${code}\n` });
  });
});
