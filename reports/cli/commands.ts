import type { CliCommand } from './command.ts';
import { compare } from './commands/compare.ts';
import { config } from './commands/config.ts';
import { doctor } from './commands/doctor.ts';
import { explain } from './commands/explain.ts';
import { judge } from './commands/judge.ts';
import { list } from './commands/list.ts';
import { mock } from './commands/mock.ts';
import { plan } from './commands/plan.ts';
import { prove } from './commands/prove.ts';
import { run } from './commands/run.ts';
import { schemas } from './commands/schemas.ts';
import { sweep } from './commands/sweep.ts';

/** All commands: the one list. */
export const commands: readonly CliCommand[] = [
  run,
  list,
  explain,
  judge,
  config,
  doctor,
  plan,
  sweep,
  mock,
  compare,
  schemas,
  prove,
];
