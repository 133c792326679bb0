import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { stringify } from 'yaml';
import { suiteVersion } from '../cli/suite-version.ts';
import { UsageError } from '../cli/usage-error.ts';
import { jobsOf, type ShopList } from './shop-list.ts';

const listFolder = '/etc/order-conformance';
const reports = '/reports';
/** Nobody, who owns nothing. */
const nobody = 65_534;

/**
 * The list as a ConfigMap, and a Job whose index says which shop and shard a pod asks. Secrets are referred to by the names of their
 * keys; one that is not there keeps that shop's job from asking, and no other.
 */
export function renderKubernetes(list: ShopList): string {
  const documents = [buildConfigMap(list), buildJob(list)];
  return documents.map((document) => stringify(document, { lineWidth: 0, singleQuote: true })).join('---\n');
}

function metadataOf({ kubernetes: { name, namespace } }: ShopList): object {
  return {
    name,
    ...(namespace === undefined ? {} : { namespace }),
    labels: { 'app.kubernetes.io/name': 'order-conformance', 'app.kubernetes.io/version': suiteVersion() },
  };
}

function buildConfigMap(list: ShopList): object {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: metadataOf(list),
    data: { 'shops.yaml': list.text, ...waiversOf(list) },
  };
}

/** Waivers go along under the paths that the list has for them, which a ConfigMap can hold where they stand beside it. */
function waiversOf({ shops, file }: ShopList): Readonly<Record<string, string>> {
  const folder = file.split('/').slice(0, -1).join('/');
  const paths = new Set(shops.flatMap(({ settings }) => settings.get('waivers') ?? []));
  return Object.fromEntries(
    [...paths].map((path) => {
      const text = String(path);
      const name = folder === '' ? text : text.replace(`${folder}/`, '');
      if (isAbsolute(text) || !/^[\w.-]+$/.test(name))
        throw new UsageError(
          `${file}: a Job cannot take ${text} along`,
          'Put the waivers beside the list of shops.',
        );
      return [name, readFileSync(text, 'utf8')];
    }),
  );
}

function buildJob(list: ShopList): object {
  const { kubernetes } = list;
  const jobs = jobsOf(list);
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: metadataOf(list),
    spec: {
      completionMode: 'Indexed',
      completions: jobs.length,
      parallelism: Math.min(jobs.length, kubernetes.parallelism ?? jobs.length),
      // A deviation is not made good by asking again, and keeps no other shop from being asked.
      backoffLimitPerIndex: 0,
      maxFailedIndexes: jobs.length,
      template: {
        metadata: { labels: { 'app.kubernetes.io/name': 'order-conformance' } },
        spec: buildPod(list),
      },
    },
  };
}

function buildPod(list: ShopList): object {
  const { name, image, claim } = list.kubernetes;
  const run = `npx --yes order-conformance@${suiteVersion()} run --shops ${listFolder}/shops.yaml --job "$JOB_COMPLETION_INDEX"`;
  return {
    restartPolicy: 'Never',
    // A pod that is told to end undoes the orders of its run first.
    terminationGracePeriodSeconds: 600,
    automountServiceAccountToken: false,
    securityContext: {
      runAsNonRoot: true,
      runAsUser: nobody,
      fsGroup: nobody,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    containers: [
      {
        name: 'conformance',
        image,
        workingDir: reports,
        command: ['sh', '-c', `exec ${run} --ledger-dir ledger`],
        env: [{ name: 'HOME', value: '/tmp' }, ...secretsOf(list)],
        volumeMounts: [
          { name: 'shops', mountPath: listFolder, readOnly: true },
          { name: 'reports', mountPath: reports },
        ],
        securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
      },
    ],
    volumes: [
      { name: 'shops', configMap: { name } },
      claim === undefined
        ? { name: 'reports', emptyDir: {} }
        : { name: 'reports', persistentVolumeClaim: { claimName: claim } },
    ],
  };
}

/** Every pod has the same template, and takes of its variables those of its own shop. */
function secretsOf({ shops, kubernetes: { secret } }: ShopList): readonly object[] {
  const variables = new Set(shops.flatMap(({ secrets }) => Object.values(secrets)));
  return [...variables].map((variable) => ({
    name: variable,
    valueFrom: { secretKeyRef: { name: secret, key: variable, optional: true } },
  }));
}
