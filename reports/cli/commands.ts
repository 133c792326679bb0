import type { CliCommand } from './command.ts';
import { compare } from './commands/compare.ts';
import { config } from './commands/config.ts';
import { explain } from './commands/explain.ts';
import { judge } from './commands/judge.ts';
import { list } from './commands/list.ts';
import { mock } from './commands/mock.ts';
import { prove } from './commands/prove.ts';
import { run } from './commands/run.ts';
import { schemas } from './commands/schemas.ts';

/** All commands: the one list. */
export const commands: readonly CliCommand[] = [
  run,
  list,
  explain,
  judge,
  config,
  mock,
  compare,
  schemas,
  prove,
];
