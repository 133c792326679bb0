import type { Capability } from '../../spec/requirements/requirement.ts';
import type { Surroundings } from './command.ts';
import { examineConfiguration, type Configured } from './doctor/examine-configuration.ts';
import { examineShop } from './doctor/examine-shop.ts';
import { note, ok, type Finding } from './doctor/finding.ts';
import { firstReason, type ExitReason } from './exit-codes.ts';
import { buildRunRecord, openTarget } from './open-target.ts';
import { suiteVersion } from './suite-version.ts';
import { surfaceOf } from './surface.ts';

/** What it takes for a run to have a capability, for those that lack it. */
const ways: Readonly<Record<Capability, string>> = {
  write: 'takes another profile than read-only',
  variant: 'takes ORDER_CONFORMANCE_VARIANTS',
  stock: 'takes ORDER_CONFORMANCE_VARIANTS with stock and policy',
  'read-token': 'takes ORDER_CONFORMANCE_READ_TOKEN',
  assign: 'advanced order processing, which a shop of others is not known to have',
  rate: 'a shop is not pushed to its limit of calls',
  together: 'takes the profile full, and --together for a shop of others',
};

/** Says whether a run would have what it needs. */
export async function examineAndTell(
  configured: Configured,
  { out }: Pick<Surroundings, 'out'>,
): Promise<ExitReason> {
  const { options } = configured;
  const { paint } = surfaceOf(out, { quiet: false, reportDir: null });
  const tell = (findings: readonly Finding[]): void => {
    for (const { about, standing, says } of findings) {
      const ink = ({ ok: 'good', note: 'warn', bad: 'bad' } as const)[standing];
      out.write(`${paint(ink, standing.padEnd(4))}  ${about.padEnd(18)}  ${says}\n`);
    }
  };
  const configuration = examineConfiguration(configured);
  tell(configuration);
  const opened = await openTarget(options);
  try {
    const run = await buildRunRecord(options, opened, { suiteVersion: suiteVersion(), now: new Date() });
    const found = await examineShop(run, opened);
    tell([...found, ...examineCapabilities(run.capabilities)]);
    return firstReason([
      ...(configuration.some(isBad) ? (['usage'] as const) : []),
      ...(found.some(isBad) ? (['unavailable'] as const) : []),
    ]);
  } finally {
    await opened.close();
  }
}

function isBad({ standing }: Finding): boolean {
  return standing === 'bad';
}

function examineCapabilities(capabilities: readonly Capability[]): readonly Finding[] {
  const lacking = (Object.keys(ways) as Capability[]).filter((each) => !capabilities.includes(each));
  return [
    ok('a run can', capabilities.length === 0 ? 'read' : `read, ${capabilities.join(', ')}`),
    ...lacking.map((each) => note('a run cannot', `${each}: ${ways[each]}`)),
  ];
}
