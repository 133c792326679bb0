import { UsageError } from '../cli/usage-error.ts';
import { jobsOf, shardFlag, type ShopList } from './shop-list.ts';

/** What GitHub makes of one matrix at most. */
const mostJobs = 256;

/** The matrix of a workflow, as one line for `fromJSON`: a job a shop and shard, with the names of its secrets. */
export function renderGithub(list: ShopList): string {
  const jobs = jobsOf(list);
  if (jobs.length > mostJobs) {
    throw new UsageError(
      `${list.file} makes ${jobs.length} jobs, and a matrix of GitHub has ${mostJobs} at most`,
      'Part the list, and give each part a job of its own.',
    );
  }
  const include = jobs.map(({ index, shop, shard }) => ({
    job: index,
    shop: shop.name,
    shard: shardFlag(shard),
    artifact: `${shop.name}-${shard.index}-of-${shard.count}`,
    token: shop.secrets.token ?? '',
    key: shop.secrets.key ?? '',
    secret: shop.secrets.secret ?? '',
    readToken: shop.secrets.readToken ?? '',
  }));
  return `${JSON.stringify({ include })}\n`;
}
