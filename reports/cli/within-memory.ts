/** What a process of an audit does: ask a shop page by page, or judge what was asked chapter by chapter. */
export type AuditPhase = 'asking' | 'judging';

/** How a process starts over as another, to take no more memory than an audit needs. */
export interface StartingOver {
  /** Does the same again from its beginning; returns where the process is as it should be, or cannot be. */
  readonly asAudit: (phase: AuditPhase) => void;
  /** Goes on by judging, without what asking has loaded; returns where the process did not start over before. */
  readonly toJudge: (typed: readonly string[]) => void;
}

/**
 * What Node is started with for an audit. Left to itself it lets its heaps grow as long as there is memory, of which a shop of many orders
 * makes it take a multiple of what it needs: one page at a time, and on which page each order stood. Asking has two heaps.
 */
const flagsFor: Readonly<Record<AuditPhase, readonly string[]>> = {
  asking: ['--max-old-space-size=88', '--max-semi-space-size=1'],
  judging: ['--max-old-space-size=128', '--max-semi-space-size=2'],
};

/** For the process that the command line runs in. Windows cannot replace a process; there, Node takes the memory that it likes. */
export const startingOver: StartingOver = {
  asAudit: (phase) => {
    const said = [...process.execArgv, process.env['NODE_OPTIONS'] ?? ''].join(' ');
    if (said.includes('max-old-space-size')) return;
    const flags = ['--disable-warning=ExperimentalWarning', ...flagsFor[phase], ...process.execArgv];
    replaceProcess(flags, process.argv.slice(2));
  },
  toJudge: (typed) => {
    const { asking, judging } = flagsFor;
    if (!asking.every((flag) => process.execArgv.includes(flag))) return;
    const others = process.execArgv.filter((flag) => !asking.includes(flag));
    replaceProcess([...judging, ...others], [...typed, ...typedConfig()]);
  },
};

/** The configuration that was named; one that was not is found again. */
function typedConfig(): readonly string[] {
  const at = process.argv.findIndex((word) => word === '--config' || word.startsWith('--config='));
  if (at === -1) return [];
  return process.argv[at] === '--config' ? process.argv.slice(at, at + 2) : process.argv.slice(at, at + 1);
}

function replaceProcess(flags: readonly string[], typed: readonly string[]): void {
  if (process.execve === undefined || process.platform === 'win32') return;
  const [node = process.execPath, script = ''] = process.argv;
  process.execve(process.execPath, [node, ...flags, script, ...typed], process.env);
}
