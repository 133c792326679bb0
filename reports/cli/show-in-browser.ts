import type { ChildProcess } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';

/** Shows a file to the user. @returns why that could not be done; undefined where it was */
export type Showing = (file: string) => Promise<string | undefined>;

/** How long the system's opener may take to say that it cannot: one that goes on longer has become the browser. */
const usualPatienceMs = 3000;

/** Opens a file in the default browser, with what each system has for that. */
export const showInBrowser: Showing = async (file) => {
  if (process.platform === 'linux' && !hasScreen(process.env)) return 'there is no screen';
  const { default: open } = await import('open');
  try {
    return await troubleOf(await open(file));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** Without a screen, an opener would look for a browser in the terminal. Windows beneath Linux has one that is not named. */
function hasScreen(environment: NodeJS.ProcessEnv): boolean {
  const names = ['DISPLAY', 'WAYLAND_DISPLAY', 'WSL_DISTRO_NAME'];
  return names.some((name) => (environment[name] ?? '') !== '');
}

/** Why an opener has not opened anything; undefined where it ended well, or goes on. @param patienceMs how long it may take to say so */
export async function troubleOf(
  opener: ChildProcess,
  patienceMs = usualPatienceMs,
): Promise<string | undefined> {
  // On Windows its end has been waited for already.
  if (opener.exitCode !== null || opener.signalCode !== null) return troubleAt(opener);
  const ended = new Promise<string | undefined>((settle) => {
    opener.once('error', ({ message }) => {
      settle(message);
    });
    opener.once('exit', () => {
      settle(troubleAt(opener));
    });
  });
  const stop = new AbortController();
  const patience = setTimeout(patienceMs, undefined, { signal: stop.signal, ref: true });
  patience.catch(() => undefined);
  const why = await Promise.race([ended, patience]);
  stop.abort();
  return why;
}

function troubleAt({ exitCode, signalCode }: ChildProcess): string | undefined {
  if (signalCode !== null) return `the system's opener was ended by ${signalCode}`;
  return exitCode === 0 ? undefined : `the system's opener ended with ${String(exitCode)}`;
}
