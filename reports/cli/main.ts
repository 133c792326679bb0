#!/usr/bin/env node
import { once } from 'node:events';
import type { Output } from './command.ts';

/** `exitCodes.internal`, written out because nothing may be loaded before what breaks can be caught. */
const internalErrorCode = 70;
/** `exitCodes.usage`, for the same reason. */
const usageErrorCode = 64;

process.on('uncaughtException', giveUp);
process.on('unhandledRejection', giveUp);
for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(
    `error: order-conformance needs Node 22.19 or newer, and this is Node ${process.versions.node}\n`,
  );
  process.exit(usageErrorCode);
}
const { runCli } = await import('./run-cli.ts').catch(giveUp);
const { startingOver } = await import('./within-memory.ts').catch(giveUp);
const code = await runCli(process.argv.slice(2), {
  environment: process.env,
  folder: process.cwd(),
  out: outputOf(process.stdout),
  err: outputOf(process.stderr),
  startingOver,
  untilInterrupted: async () => {
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  },
});
await Promise.all([process.stdout, process.stderr].map(flushed));
process.exit(code);

function outputOf(stream: NodeJS.WriteStream): Output {
  const interactive = stream.isTTY && process.env['CI'] === undefined;
  return { stream, interactive, write: (text) => void stream.write(text) };
}

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => {
      resolve();
    });
  });
}

/** A reader that has seen enough (`| head`) changes nothing of what a run does. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`error: what a command prints cannot be written (${error.code ?? error.message})\n`);
  process.exit(internalErrorCode);
}

/** Left to itself, the process would end with 1, which says that the shop is wrong. */
function giveUp(error: unknown): never {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const debug = process.env['ORDER_CONFORMANCE_DEBUG'] === '1';
  process.stderr.write(`error: this is a bug of order-conformance: ${debug ? stack : message}\n`);
  process.exit(internalErrorCode);
}
