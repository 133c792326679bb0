import type { CliCommand } from './command.ts';
import { bundle } from './commands/bundle.ts';
import { checkTraffic } from './commands/check-traffic.ts';
import { compare } from './commands/compare.ts';
import { config } from './commands/config.ts';
import { contract } from './commands/contract.ts';
import { docs } from './commands/docs.ts';
import { drift } from './commands/drift.ts';
import { doctor } from './commands/doctor.ts';
import { explain } from './commands/explain.ts';
import { judge } from './commands/judge.ts';
import { keygen } from './commands/keygen.ts';
import { list } from './commands/list.ts';
import { mock } from './commands/mock.ts';
import { plan } from './commands/plan.ts';
import { proxy } from './commands/proxy.ts';
import { prove } from './commands/prove.ts';
import { report } from './commands/report.ts';
import { run } from './commands/run.ts';
import { schemas } from './commands/schemas.ts';
import { sweep } from './commands/sweep.ts';
import { verify } from './commands/verify.ts';

/** All commands: the one list. */
export const commands: readonly CliCommand[] = [
  run,
  list,
  explain,
  judge,
  report,
  config,
  doctor,
  plan,
  sweep,
  bundle,
  verify,
  keygen,
  mock,
  compare,
  schemas,
  prove,
  docs,
  contract,
  drift,
  proxy,
  checkTraffic,
];
