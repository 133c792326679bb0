import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { UsageError } from '../../../reports/cli/usage-error.ts';
import { matrixFormats } from '../../../reports/matrix/formats.ts';
import { loadShopList } from '../../../reports/matrix/load-shop-list.ts';
import type { ShopList } from '../../../reports/matrix/shop-list.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const three = [
  'defaults: { platform: sapo, profile: core }',
  'shops:',
  '  - { name: hanoi, target: "https://hanoi.mysapo.net/admin", shards: 2, secrets: { key: HANOI_KEY, secret: HANOI_SECRET } }',
  '  - { name: hue, target: "https://hue.mysapo.net/admin", secrets: { token: HUE_TOKEN } }',
  '',
].join('\n');

function listOf(text: string): ShopList {
  const file = join(temporaryFolder(), 'shops.yaml');
  writeFileSync(file, text);
  return loadShopList(file);
}

const many = (count: number): string =>
  ['shops:', ...Array.from({ length: count }, (_, at) => `  - { name: shop-${at}, target: mock }`), ''].join(
    '\n',
  );

describe('the matrix of GitHub', () => {
  const render = (text: string): string => matrixFormats.github(listOf(text));

  test('is one line of JSON that lists a job for each shop and shard', () => {
    const text = render(three);
    expect(text.match(/\n/g)).toHaveLength(1);
    const { include } = JSON.parse(text) as { include: readonly Record<string, unknown>[] };
    expect(include).toEqual([
      {
        job: 0,
        shop: 'hanoi',
        shard: '1/2',
        artifact: 'hanoi-1-of-2',
        token: '',
        key: 'HANOI_KEY',
        secret: 'HANOI_SECRET',
        readToken: '',
      },
      {
        job: 1,
        shop: 'hanoi',
        shard: '2/2',
        artifact: 'hanoi-2-of-2',
        token: '',
        key: 'HANOI_KEY',
        secret: 'HANOI_SECRET',
        readToken: '',
      },
      {
        job: 2,
        shop: 'hue',
        shard: '1/1',
        artifact: 'hue-1-of-1',
        token: 'HUE_TOKEN',
        key: '',
        secret: '',
        readToken: '',
      },
    ]);
  });

  test('gives every job the same keys, with values that an expression can use, and names of artefacts that may be', () => {
    const { include } = JSON.parse(render(many(256))) as { include: readonly Record<string, unknown>[] };
    const keys = new Set(include.map((job) => Object.keys(job).join()));
    expect(keys.size).toBe(1);
    for (const job of include) {
      for (const value of Object.values(job)) expect(['string', 'number']).toContain(typeof value);
      expect(job['artifact']).toMatch(/^[^"<>:|*?\r\n\\/]+$/);
    }
    expect(new Set(include.map(({ artifact }) => artifact)).size).toBe(256);
  });

  test('is refused where GitHub would refuse it', () => {
    expect(() => render(many(257))).toThrow(UsageError);
    expect(() => render(many(257))).toThrow(/makes 257 jobs, and a matrix of GitHub has 256 at most/);
  });
});

interface GitlabJob {
  readonly stage: string;
  readonly script: readonly string[];
  readonly parallel?: { readonly matrix: readonly Record<string, string>[] };
  readonly artifacts: { readonly when: string; readonly paths: readonly string[] };
  readonly when?: string;
}

/** Words that GitLab takes for something else than a job. */
const reserved = [
  'stages',
  'default',
  'workflow',
  'variables',
  'include',
  'image',
  'services',
  'cache',
  'pages',
];

function pipelineOf(text: string) {
  const pipeline = parse(matrixFormats.gitlab(listOf(text))) as Readonly<Record<string, unknown>>;
  const jobs = Object.entries(pipeline).filter(([name]) => !reserved.includes(name));
  return {
    stages: pipeline['stages'] as readonly string[],
    jobs: Object.fromEntries(jobs) as Readonly<Record<string, GitlabJob>>,
  };
}

describe('the child pipeline of GitLab', () => {
  test('has a stage and a script for every job, and keeps the reports of those that fail', () => {
    const { stages, jobs } = pipelineOf(three);
    expect(Object.keys(jobs)).toEqual(['conformance', 'merge']);
    for (const { stage, script, artifacts } of Object.values(jobs)) {
      expect(stages).toContain(stage);
      expect(script.length).toBeGreaterThan(0);
      expect(artifacts).toMatchObject({ when: 'always', paths: ['conformance-report/'] });
    }
    expect(jobs['merge']?.when).toBe('always');
  });

  test('asks each shop and shard in a job, under names that variables may have', () => {
    const matrix = pipelineOf(three).jobs['conformance']?.parallel?.matrix ?? [];
    expect(matrix).toEqual([
      { SHOP: 'hanoi', SHARD: '1/2' },
      { SHOP: 'hanoi', SHARD: '2/2' },
      { SHOP: 'hue', SHARD: '1/1' },
    ]);
  });

  test('parts a list that is longer than a matrix may be, and loses nobody', () => {
    const { jobs } = pipelineOf(many(450));
    const asking = Object.values(jobs).flatMap(({ parallel }) =>
      parallel === undefined ? [] : [parallel.matrix],
    );
    expect(asking.map(({ length }) => length)).toEqual([200, 200, 50]);
    expect(new Set(asking.flat().map(({ SHOP }) => SHOP)).size).toBe(450);
  });
});

interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly data?: Readonly<Record<string, string>>;
  readonly spec?: {
    readonly completionMode: string;
    readonly completions: number;
    readonly parallelism: number;
    readonly backoffLimitPerIndex: number;
    readonly maxFailedIndexes: number;
    readonly template: { readonly spec: Pod };
  };
}

interface Pod {
  readonly restartPolicy: string;
  readonly containers: readonly {
    readonly name: string;
    readonly image: string;
    readonly command: readonly string[];
    readonly env: readonly {
      readonly name: string;
      readonly value?: string;
      readonly valueFrom?: { readonly secretKeyRef: { name: string; key: string; optional: boolean } };
    }[];
    readonly volumeMounts: readonly { readonly name: string }[];
  }[];
  readonly volumes: readonly { readonly name: string }[];
}

function manifestsOf(text: string): readonly Manifest[] {
  const documents = parseAllDocuments(matrixFormats.kubernetes(listOf(text)));
  return documents.map((document) => {
    expect(document.errors).toEqual([]);
    return document.toJS() as Manifest;
  });
}

describe('the Job of Kubernetes', () => {
  test('is indexed, with an index for each shop and shard', () => {
    const [map, job] = manifestsOf(three);
    expect(map).toMatchObject({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'order-conformance' },
    });
    expect(map?.data?.['shops.yaml']).toBe(three);
    expect(job).toMatchObject({ apiVersion: 'batch/v1', kind: 'Job' });
    expect(job?.spec).toMatchObject({
      completionMode: 'Indexed',
      completions: 3,
      parallelism: 3,
      // Limits for each index ask for this, and refuse any other policy.
      backoffLimitPerIndex: 0,
      maxFailedIndexes: 3,
      template: { spec: { restartPolicy: 'Never' } },
    });
  });

  test('takes its shop by its index, and secrets by reference alone', () => {
    const [container] = manifestsOf(three)[1]?.spec?.template.spec.containers ?? [];
    expect(container?.command.join(' ')).toContain('--job "$JOB_COMPLETION_INDEX"');
    const secrets = (container?.env ?? []).filter(({ valueFrom }) => valueFrom !== undefined);
    expect(secrets.map(({ name }) => name)).toEqual(['HANOI_KEY', 'HANOI_SECRET', 'HUE_TOKEN']);
    for (const { name, value, valueFrom } of secrets) {
      expect(value).toBeUndefined();
      expect(valueFrom?.secretKeyRef).toEqual({ name: 'order-conformance', key: name, optional: true });
    }
  });

  test('mounts no volume that it has not', () => {
    const pod = manifestsOf(`${three}kubernetes: { claim: reports }\n`)[1]?.spec?.template.spec;
    const volumes = pod?.volumes.map(({ name }) => name);
    expect(pod?.containers.flatMap(({ volumeMounts }) => volumeMounts.map(({ name }) => name))).toEqual(
      volumes,
    );
    expect(pod?.volumes).toContainEqual({ name: 'reports', persistentVolumeClaim: { claimName: 'reports' } });
  });

  test('is called, and runs, as the list says', () => {
    const extra =
      'kubernetes: { name: nightly, namespace: qa, image: "registry.example/node:24", secret: shops, parallelism: 2 }\n';
    const [map, job] = manifestsOf(three + extra);
    expect(map?.metadata).toMatchObject({ name: 'nightly', namespace: 'qa' });
    expect(job?.spec?.parallelism).toBe(2);
    const [container] = job?.spec?.template.spec.containers ?? [];
    expect(container?.image).toBe('registry.example/node:24');
    expect(container?.env[1]?.valueFrom?.secretKeyRef.name).toBe('shops');
  });
});
