import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { seedPage } from '../../spec/docs/seed-page.ts';
import { runHere } from './run-here.ts';
import { runProcess } from './run-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

const contract = fileURLToPath(new URL('../../../spec/haravan', import.meta.url));

describe('docs check', () => {
  it('ends with 0 for a page that has not changed, and tells whose it is', async (context) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'page.md'), seedPage(context, 'haravan'));
    const { code, out } = await runHere(['docs', 'check', 'page.md'], { folder });
    expect([code, out]).toEqual([0, 'page.md · haravan\nThe page states what it stated.\n']);
  });

  it('ends with 4 where somebody is broken: whom, where, which requirements and places, and a patch', async (context) => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'page.md'),
      seedPage(context, 'haravan').replace('`default 50`', '`default 20`'),
    );
    const { code, out } = await runProcess(['docs', 'check', 'page.md'], { folder });
    expect(code).toBe(4);
    for (const part of [
      'breaks writers  the default of listOrders.limit was 50 and is 20',
      '“Retrieves a list of orders”, line 1025',
      'HRV-ORD-LIST-37',
      'openapi.yaml#/components/parameters/Limit/schema',
      '+++ b/spec/haravan/openapi.yaml',
      '+        default: 20',
    ])
      expect(out).toContain(part);
  });

  it('ends with 3 where nobody is, says it as JSON, and on the page of the job', async (context) => {
    const folder = temporaryFolder();
    const summary = join(folder, 'summary.md');
    writeFileSync(
      join(folder, 'page.txt'),
      seedPage(context, 'sapo').replace('  • send_webhooks', '  • ring - Whether to\n  • send_webhooks'),
    );
    const { code, out } = await runProcess(['docs', 'check', 'page.txt', '--json'], {
      folder,
      environment: { GITHUB_STEP_SUMMARY: summary },
    });
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({
      file: 'page.txt',
      platform: 'sapo',
      worst: 'additive',
      changes: [{ id: 'parameter added: createOrder.order.ring', effect: 'additive' }],
    });
    expect(readFileSync(summary, 'utf8')).toMatch(
      /## Docs of sapo[^]*### Additive[^]*order\.ring was added[^]*```diff/,
    );
  });

  it('prints the patch alone, which git applies', async (context) => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'page.md'),
      seedPage(context, 'haravan')
        .replace('`≤50`', '`≤20`')
        .replace('- **address1**:', '- **floor**: How high.\n- **address1**:'),
    );
    cpSync(contract, join(folder, 'spec', 'haravan'), { recursive: true });
    const { out } = await runHere(['docs', 'check', 'page.md', '--patch'], { folder });
    writeFileSync(join(folder, 'page.patch'), out);
    execFileSync('git', ['apply', 'page.patch'], { cwd: folder });
    const openapi = readFileSync(join(folder, 'spec', 'haravan', 'openapi.yaml'), 'utf8');
    expect(openapi).toContain('maximum: 20');
    expect(openapi).toMatch(/floor:\n +description:/);
    expect(readFileSync(join(folder, 'spec', 'haravan', 'docs-facts.json'), 'utf8')).toContain(
      '"billing_address.floor"',
    );
  });

  it('renumbers all facts where asked to: then they are what write-facts writes', async (context) => {
    const folder = temporaryFolder();
    const page = seedPage(context, 'haravan').replace(
      '- **address1**:',
      '- **floor**: How high.\n- **address1**:',
    );
    writeFileSync(join(folder, 'page.md'), page);
    cpSync(contract, join(folder, 'spec', 'haravan'), { recursive: true });
    const { out } = await runHere(['docs', 'check', 'page.md', '--patch', '--renumber'], { folder });
    writeFileSync(join(folder, 'page.patch'), out);
    execFileSync('git', ['apply', 'page.patch'], { cwd: folder });
    mkdirSync(join(folder, 'fresh'));
    const writer = fileURLToPath(new URL('../../../spec/docs/write-facts.ts', import.meta.url));
    execFileSync(process.execPath, [writer, 'haravan', 'page.md', 'fresh'], { cwd: folder });
    for (const name of ['docs-facts.json', 'examples/cancel-order-02-amount.json'])
      expect(readFileSync(join(folder, 'spec', 'haravan', name), 'utf8')).toBe(
        readFileSync(join(folder, 'fresh', name), 'utf8'),
      );
  });

  it('ends with 2 where part of the page could not be read, and names it', async (context) => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'page.md'),
      seedPage(context, 'haravan').replace('`limit` `integer`', '| limit | integer |'),
    );
    const { code, out } = await runProcess(['docs', 'check', 'page.md'], { folder });
    expect(code).toBe(2);
    expect(out).toMatch(/One part of the page could not be read[^]*lines \d+-\d+, under 'Parameters'/);
    expect(out).not.toContain('Proposed patch');
  });

  test.each([
    [['docs', 'check', 'none.md'], 'the page none.md cannot be read (ENOENT)'],
    [['docs', 'check', 'empty.md'], 'the page empty.md is empty'],
    [['docs', 'check', 'other.md'], 'cannot be told for a docs page of haravan or sapo'],
    [['docs', 'check', 'other.md', '--platform', 'saop'], "unknown platform 'saop'"],
    [['docs', 'chek', 'other.md'], 'docs can be checked only'],
    [['docs', 'check'], "missing required argument 'page'"],
    [['docs', 'check', 'other.md', '--json', '--patch'], '--json and --patch are two forms of the same'],
    [['contract', 'diff', 'nowhere', 'haravan'], 'there is no contract at nowhere'],
    [['contract', 'diff', 'other.md', 'haravan'], 'other.md is no OpenAPI document'],
    [['contract', 'diff', 'HEAD:spec', 'haravan'], 'there is no contract at HEAD:spec'],
    [['contract', 'dif', 'sapo', 'haravan'], 'contracts can be compared only'],
  ])('%j is refused with 64', async (typed, complaint) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'empty.md'), '\n');
    writeFileSync(join(folder, 'other.md'), '# Another page\n');
    const { code, err, out } = await runHere(typed, { folder });
    expect([code, out]).toEqual([64, '']);
    expect(err).toContain(complaint);
  });
});

describe('contract diff', () => {
  const twoVersions = (edit: (text: string) => string): string => {
    const folder = temporaryFolder();
    cpSync(contract, join(folder, 'old'), { recursive: true });
    cpSync(contract, join(folder, 'new'), { recursive: true });
    const file = join(folder, 'new', 'openapi.yaml');
    writeFileSync(file, edit(readFileSync(file, 'utf8')));
    return folder;
  };

  it('ends with 0 for the same contract, by folder, file and platform', async () => {
    const folder = twoVersions((text) => text);
    for (const typed of [
      ['old', 'new'],
      ['old/openapi.yaml', 'new'],
      ['haravan', 'new'],
    ]) {
      const { code, out } = await runHere(['contract', 'diff', ...typed], { folder });
      expect([code, out]).toEqual([0, `${typed.join(' → ')}\nBoth promise the same.\n`]);
    }
  });

  it('ends with 4 where somebody is broken, and 3 where nobody is', async () => {
    const folder = twoVersions((text) => text.replace('default: 50', 'default: 20'));
    const { code, out } = await runHere(['contract', 'diff', 'old', 'new'], { folder });
    expect(code).toBe(4);
    expect(out).toContain('breaks writers  limit in the query (sent): its default was 50 and is 20');
    const eased = twoVersions((text) => text.replace('maximum: 50', 'maximum: 99'));
    expect((await runHere(['contract', 'diff', 'old', 'new'], { folder: eased })).code).toBe(3);
  });

  it('compares requirements and examples that lie beside', async () => {
    const folder = twoVersions((text) => text);
    const edit = (name: string, from: string, to: string): void => {
      const file = join(folder, 'new', name);
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    };
    edit('requirements.yaml', 'level: MUST', 'level: SHOULD');
    edit('examples/confirm-order-01-empty-body.json', '"VND"', '"USD"');
    const { code, out } = await runHere(['contract', 'diff', 'old', 'new', '--json'], { folder });
    expect(code).toBe(4);
    expect(JSON.parse(out)).toMatchObject({
      worst: 'breaking',
      requirementsCompared: true,
      changes: [
        {
          rule: 'requirement-level-changed',
          effect: 'breaks readers',
          about: 'HRV-ORD-OPS-01',
          was: 'MUST',
          is: 'SHOULD',
        },
        { rule: 'example-changed', effect: 'editorial', was: '"VND"', is: '"USD"' },
      ],
    });
  });

  it('reads revisions of a git repository, and prints release notes', async () => {
    const folder = twoVersions((text) => text);
    const git = (...args: readonly string[]): void => {
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], {
        cwd: folder,
        stdio: 'ignore',
      });
    };
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
    const file = join(folder, 'new', 'openapi.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(
        'enum: [unconfirmed, confirmed]',
        'enum: [unconfirmed, confirmed, lost]',
      ),
    );
    const summary = join(folder, 'summary.md');
    const { code, out } = await runProcess(['contract', 'diff', 'HEAD:new', 'new', '--markdown'], {
      folder,
      environment: { GITHUB_STEP_SUMMARY: summary },
    });
    expect(code).toBe(4);
    expect(out).toMatch(
      /## Contract: HEAD:new → new[^]*### Breaks readers[^]*- orders.*confirmed\\_status \(received\): the value lost was added/,
    );
    expect(readFileSync(summary, 'utf8')).toBe(out);
  });
});
