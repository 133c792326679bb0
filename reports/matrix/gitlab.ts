import { stringify } from 'yaml';
import { suiteVersion } from '../cli/suite-version.ts';
import { jobsOf, shardFlag, type ShopJob, type ShopList } from './shop-list.ts';

/** What GitLab makes of one matrix at most. */
const mostJobs = 200;
const reports = 'conformance-report';

/**
 * A child pipeline: a job a shop and shard, and one that merges what they say. Secrets are variables of the project, which jobs have by
 * their names.
 */
export function renderGitlab(list: ShopList): string {
  const jobs = jobsOf(list);
  const parts = Array.from({ length: Math.ceil(jobs.length / mostJobs) }, (_, part) =>
    jobs.slice(part * mostJobs, (part + 1) * mostJobs),
  );
  const names = parts.map((_, part) => (parts.length === 1 ? 'conformance' : `conformance-${part + 1}`));
  const asking = parts.map((part, at) => [names[at] ?? '', buildJob(part, list)] as const);
  const pipeline = {
    stages: ['test', 'report'],
    default: { image: list.kubernetes.image },
    ...Object.fromEntries(asking),
    merge: buildMerge(list),
  };
  return stringify(pipeline, { lineWidth: 0, singleQuote: true });
}

function buildJob(jobs: readonly ShopJob[], { file }: ShopList): object {
  return {
    stage: 'test',
    parallel: { matrix: jobs.map(({ shop, shard }) => ({ SHOP: shop.name, SHARD: shardFlag(shard) })) },
    // Not of two pipelines at once: they would share the rate of calls of one shop.
    resource_group: 'order-conformance-$SHOP-$SHARD',
    script: [
      `${npx()} run --shops ${quote(file)} --shop "$SHOP" --shard "$SHARD" --ledger-dir ${reports}/ledger`,
    ],
    artifacts: {
      when: 'always',
      paths: [`${reports}/`],
      reports: { junit: `${reports}/**/junit.xml` },
    },
  };
}

/** It comes after jobs that failed, too: their reports are what it is for. */
function buildMerge({ file }: ShopList): object {
  return {
    stage: 'report',
    when: 'always',
    script: [`${npx()} report merge ${reports} --shops ${quote(file)} --allow-missing`],
    artifacts: { when: 'always', paths: [`${reports}/`] },
  };
}

function npx(): string {
  return `npx --yes order-conformance@${suiteVersion()}`;
}

function quote(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
