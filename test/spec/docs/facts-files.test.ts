import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildFactsFiles, UnreadPageError } from '../../../spec/docs/facts-files.ts';
import { FactsFileError, loadDocsFacts, readDocsFacts } from '../../../spec/docs/load-facts.ts';
import { platforms, type Platform } from '../../../spec/platforms.ts';
import { seedPage } from './seed-page.ts';
import { smallPage } from './small-page.ts';

const folderOf = (platform: Platform): URL => new URL(`../../../spec/${platform}/`, import.meta.url);
const script = fileURLToPath(new URL('../../../spec/docs/write-facts.ts', import.meta.url));
const committed = (platform: Platform, name: string): string =>
  readFileSync(new URL(name, folderOf(platform)), 'utf8');

describe.each(platforms)('the committed facts of %s', (platform) => {
  it('are byte for byte what the page makes', (context) => {
    const made = [...buildFactsFiles(platform, seedPage(context, platform))];
    expect(made.map(([name]) => [name, committed(platform, name)])).toEqual(made);
  });

  it('leave no example of the page out and add none', (context) => {
    const made = [...buildFactsFiles(platform, seedPage(context, platform)).keys()].filter((name) =>
      name.startsWith('examples/'),
    );
    const there = readdirSync(new URL('examples/', folderOf(platform))).map((name) => `examples/${name}`);
    expect(there.toSorted()).toEqual(made.toSorted());
  });
});

describe('the committed facts of Haravan', () => {
  it('point at the lines where the page says so', (context) => {
    const lines = seedPage(context, 'haravan').replaceAll('\\_', '_').split('\n');
    const facts = loadDocsFacts('haravan');
    const said: readonly (readonly [line: number, text: string])[] = [
      ...facts.operations.map(({ line, method }) => [line, method] as const),
      ...facts.properties.map(
        ({ line, path, headed }) => [line, headed ?? path.split('.').at(-1) ?? path] as const,
      ),
      ...facts.properties.flatMap(({ line, type }) =>
        type === undefined ? [] : [[line, `\`${type}\``] as const],
      ),
      ...facts.parameters.map(({ line, name }) => [line, `\`${name}\``] as const),
      ...[...facts.properties, ...facts.parameters].flatMap(({ values = [] }) =>
        values.map(({ line, value }) => [line, value.replace(' ', '%20')] as const),
      ),
      ...facts.examples.map(
        ({ line, method, path }) => [line, `${method} \`https://apis.haravan.com/com${path}\``] as const,
      ),
      ...facts.examples.map(({ answer, status }) => [answer.lines.from + 1, `HTTP/1.1 ${status}`] as const),
    ];
    expect(said.filter(([line, text]) => !lines[line - 1]?.includes(text))).toEqual([]);
  });

  it('count as many of each as the page marks up', (context) => {
    const page = seedPage(context, 'haravan');
    const properties = page.slice(page.indexOf('### Properties'), page.indexOf('### Retrieves a list'));
    const facts = loadDocsFacts('haravan');
    const inProperties = facts.properties.flatMap(({ values = [], path }) => [
      ...values.filter(({ prose }) => prose !== undefined),
      ...(path.includes('.') ? [path] : []),
    ]);
    expect(inProperties).toHaveLength(properties.match(/^- \*\*/gm)?.length ?? 0);
    expect(facts.properties.filter(({ type }) => type !== undefined)).toHaveLength(
      properties.match(/^`\w+` ?: ?`/gm)?.length ?? 0,
    );
    expect(facts.examples).toHaveLength(page.match(/^HTTP\/1\.1 /gm)?.length ?? 0);
    expect(facts.operations).toHaveLength(2 * 12);
  });
});

describe('the committed facts of Sapo', () => {
  const facts = loadDocsFacts('sapo');

  it('point at the lines where the page says so', (context) => {
    const lines = seedPage(context, 'sapo').split('\n');
    const said: readonly (readonly [line: number, text: string])[] = [
      ...facts.operations.map(({ line, method, path }) => [line, `${method}/admin${path}`] as const),
      ...facts.parameters.map(({ line, name }) => [line, name.split('.').at(-1) ?? name] as const),
      ...facts.parameters.flatMap(({ values = [] }) =>
        values.map(({ line, value }) => [line, value] as const),
      ),
      ...facts.examples.map(({ line, method, path }) => [line, `${method} /admin${path}`] as const),
      ...facts.examples.map(({ answer, status }) => [answer.lines.from - 1, `HTTP/1.1 ${status}`] as const),
    ];
    expect(said.filter(([line, text]) => !lines[line - 1]?.includes(text))).toEqual([]);
  });

  it('count as many of each as the page shows', (context) => {
    const page = seedPage(context, 'sapo');
    const values = facts.parameters.flatMap((parameter) => parameter.values ?? []);
    // One member of the body has no bullet: the word above the flags.
    expect(facts.parameters.length - 1 + values.length).toBe(page.match(/^ +• /gm)?.length);
    expect(facts.examples).toHaveLength(page.match(/^HTTP\/1\.1 /gm)?.length ?? 0);
    const masked = facts.examples
      .flatMap(({ body, answer }) => [body, answer])
      .filter((text) => text?.damage.includes('masked'));
    expect(masked).toHaveLength(7);
  });
});

describe('readDocsFacts', () => {
  it.each(['{', '[]', 'null', '{"page": {}, "operations": []}'])(
    'refuses %s and says how to make the file',
    (text) => {
      expect(() => readDocsFacts(text)).toThrow(FactsFileError);
      expect(() => readDocsFacts(text)).toThrow('write it again with write-facts.ts');
    },
  );
});

describe('buildFactsFiles', () => {
  it('makes the same bytes twice', (context) => {
    const page = seedPage(context, 'haravan');
    expect([...buildFactsFiles('haravan', page)]).toEqual([...buildFactsFiles('haravan', page)]);
  });

  it('refuses a page it cannot wholly read and says where', () => {
    const page = smallPage.replace('Not JSON.', '<b>?</b>');
    const build = (): unknown => buildFactsFiles('haravan', page);
    expect(build).toThrow(UnreadPageError);
    expect(build).toThrow(/lines \d+-\d+, under 'Properties': this layout reads no paragraph here/);
  });
});

describe('the command that writes facts', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'facts-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('writes what the library builds and removes examples the page has no more', (context) => {
    const page = join(folder, 'page.md');
    writeFileSync(page, seedPage(context, 'haravan'));
    run('haravan', page, folder);
    writeFileSync(join(folder, 'examples', 'stale.json'), '{}');
    expect(run('haravan', page, folder)).toEqual({
      status: 0,
      output: `28 files written to ${folder}, 1 stale removed\n`,
    });
    expect(readFileSync(join(folder, 'docs-facts.json'), 'utf8')).toBe(
      committed('haravan', 'docs-facts.json'),
    );
    expect(readdirSync(join(folder, 'examples'))).toHaveLength(27);
  });

  it('says what to type where an argument is missing', () => {
    expect(run('haravan')).toEqual({
      status: 64,
      output: 'usage: node spec/docs/write-facts.ts haravan|sapo PAGE.md FOLDER\n',
    });
  });

  it('refuses an unknown platform and a page that is not there', () => {
    expect(run('shopify', 'page.md', folder)).toMatchObject({ status: 64 });
    expect(run('shopify', 'page.md', folder).output).toContain("unknown platform 'shopify'");
    expect(run('haravan', join(folder, 'none.md'), folder)).toMatchObject({ status: 64 });
  });

  it('writes nothing from a page it cannot read', () => {
    const page = join(folder, 'page.md');
    writeFileSync(page, '# Something else\n');
    expect(run('haravan', page, folder).output).toContain('the page lacks the properties');
    expect(readdirSync(folder)).toEqual(['page.md']);
  });
});

function run(...args: readonly string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}
