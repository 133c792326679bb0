import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** What a command used until it ended, all threads of its process together. */
export interface Usage {
  /** Largest resident set, in MB of 2^20 bytes. */
  readonly peakMb: number;
  readonly cpuMs: number;
  readonly wallMs: number;
}

/** Runs a command of ours in a process of its own. @throws Error where it does not end with 0 */
export async function measureCommand(
  typed: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Usage> {
  const folder = mkdtempSync(join(tmpdir(), 'order-conformance-bench-'));
  const file = join(folder, 'usage.json');
  const startedAt = performance.now();
  const script = (name: string): string => join(import.meta.dirname, name);
  try {
    const child = spawn(
      process.execPath,
      ['--import', script('report-usage.ts'), script('../../reports/cli/main.ts'), ...typed],
      { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...environment, USAGE_FILE: file } },
    );
    const [said, [code]] = await Promise.all([
      text(child.stderr),
      once(child, 'exit') as Promise<[number | null]>,
    ]);
    if (code !== 0) throw new Error(`${typed.join(' ')} ended with ${String(code)}: ${said}`);
    const used = JSON.parse(readFileSync(file, 'utf8')) as Omit<Usage, 'wallMs'>;
    return { ...used, wallMs: performance.now() - startedAt };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
