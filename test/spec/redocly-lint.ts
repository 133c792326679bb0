import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What Redocly finds in a file by its recommended rules, as severity and rule. */
export async function redoclyLint(file: string): Promise<readonly string[]> {
  const redocly = join(root, 'node_modules/.bin/redocly');
  const command = [redocly, 'lint', file, '--extends', 'recommended', '--format', 'json'];
  const printed = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, command, { cwd: root }, (error, stdout) => {
      if (stdout === '') reject(error ?? new Error('redocly printed nothing'));
      else resolve(stdout);
    });
  });
  const { problems } = JSON.parse(printed) as { problems: readonly { severity: string; ruleId: string }[] };
  return problems.map(({ severity, ruleId }) => `${severity} ${ruleId}`);
}
