/**
 * Our proxy as a process of its own, as the command line runs it: prints where it is, and, when it is told to end, has judged, and
 * says what processor time it has taken.
 */
import { once } from 'node:events';
import { runProxy } from '../../reports/cli/traffic/run-proxy.ts';
import type { Output } from '../../reports/cli/command.ts';

const [target = '', reportDir = ''] = process.argv.slice(2);

const say = (record: object): void => void process.stdout.write(`${JSON.stringify(record)}\n`);
const out: Output = {
  interactive: false,
  stream: process.stderr,
  write: (text) => {
    const url = /listens at (\S+)/.exec(text)?.[1];
    if (url === undefined) return;
    say({ url });
  },
};

await runProxy(
  {
    platform: 'haravan',
    target: new URL(target),
    port: 0,
    seed: 1,
    behaviour: { reading: 'example', generation: '2022', faults: [] },
    adverse: false,
    scope: null,
    reportDir,
    quiet: true,
    language: 'en',
  },
  {
    environment: {},
    ci: { kind: 'none' },
    out,
    err: { ...out, write: () => undefined },
    untilInterrupted: async () => {
      process.stdin.resume();
      await once(process.stdin, 'end');
    },
  } as unknown as Parameters<typeof runProxy>[1],
);
const { user, system } = process.cpuUsage();
say({ cpuMs: (user + system) / 1000 });
