import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { packInto, root } from './packed-folder.ts';

const { folder, files } = packInto('packed-');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ran {
  readonly code: number | null;
  readonly said: string;
}

/** Runs a script with this Node, in the folder, with nothing of ours in the environment. */
function runNode(...typed: readonly string[]): Ran {
  const environment = { PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`, CI: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, typed, {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
  });
  return { code: status, said: `${stdout}${stderr}` };
}

/** What a script said that did not end well. */
const troubleOf = ({ code, said }: Ran): string | undefined => (code === 0 ? undefined : said);

const command = join(folder, 'node_modules/.bin/order-conformance');

describe('the package', () => {
  test('holds what runs, what it reads and what explains it, and nothing else', () => {
    const known =
      /^(dist\/(spec|generators|suites|reports)\/.*\.(js|d\.ts|json|yaml|html|css)|package\.json|LICENSE|(README|README\.vi|CHANGELOG)\.md)$/;
    expect(files.filter((file) => !known.test(file))).toEqual([]);
    expect(files.filter((file) => /\.test\.|(^|\/)(test|node_modules)\//.test(file))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'dist/spec/haravan/openapi.yaml']));
  });

  test('has every file that its exports and its command name', () => {
    const { exports, bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
      readonly bin: Readonly<Record<string, string>>;
    };
    const named = [...Object.values(exports), bin].flatMap((each) =>
      typeof each === 'string' ? [each] : Object.values(each),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((file) => !files.includes(file.replace('./', '')))).toEqual([]);
  });

  test('is installed without TypeScript and without what only its development needs', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly devDependencies: Readonly<Record<string, string>>;
    };
    const there = Object.keys(devDependencies).filter((name) =>
      existsSync(join(folder, 'node_modules', name)),
    );
    expect(there).toEqual([]);
  });
});

test('runs a whole run, and proves an order wrong, as installed', () => {
  const kept = runNode(command, 'run', '--platform', 'haravan', '--target', 'mock', '--profile', 'smoke');
  expect(troubleOf(kept)).toBeUndefined();
  const typed = ['run', '--profile', 'core', '--fault', 'page-overlap', '--only', 'HRV-ORD-LIST-*'];
  const broken = runNode(command, ...typed);
  expect(broken.said).toContain('NOT CONFORMANT');
  expect(broken.code).toBe(1);
});

/** Fenced TypeScript of the docs of the API and of the README that uses the package, as files. */
function examples(): Readonly<Record<string, string>> {
  const sources = [...globSync('reports/api/*.ts', { cwd: root }).toSorted(), 'README.md'];
  const found = sources.flatMap((source) => {
    const text = readFileSync(join(root, source), 'utf8').replaceAll(/^ \* ?/gm, '');
    const blocks = [...text.matchAll(/^```ts\n(.*?)^```/gms)].flatMap(([, code = '']) =>
      code.includes("'order-conformance") ? [code] : [],
    );
    const name = source.replace(/^.*\//, '').replace(/\.\w+$/, '');
    return blocks.map(
      (code, index) => [`${name}-${index + 1}${code.includes("'vitest'") ? '.test' : ''}.ts`, code] as const,
    );
  });
  return Object.fromEntries(found);
}

describe('the examples of the docs', () => {
  const all = examples();
  mkdirSync(join(folder, 'examples'));
  for (const [name, code] of Object.entries(all)) writeFileSync(join(folder, 'examples', name), code);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');

  test('show every way in', () => {
    const ways = ['judgeOrder(', 'judgeExchange(', 'orderDrafts(', 'startShop(', '.toConformTo('];
    const text = Object.values(all).join('\n');
    expect(ways.filter((way) => !text.includes(way))).toEqual([]);
  });

  test('compile against the types as packed, also where an app has no types of Node', () => {
    const check = (options: object, include: readonly string[]): Ran => {
      const compilerOptions = {
        target: 'es2024',
        lib: ['es2024', 'dom', 'esnext.disposable'],
        module: 'nodenext',
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        types: [],
        ...options,
      };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include }));
      return runNode(join(root, 'node_modules/typescript/bin/tsc'), '-p', folder);
    };
    const names = Object.keys(all).map((name) => `examples/${name}`);
    const plain = names.filter((name) => !name.endsWith('.test.ts'));
    expect(check({ skipLibCheck: false }, plain)).toEqual({ code: 0, said: '' });
    expect(check({ skipLibCheck: true }, names)).toEqual({ code: 0, said: '' });
  });

  test('are refused by the compiler where they ask for what there is not', () => {
    const wrong = `import { judgeOrder } from 'order-conformance';
import 'order-conformance/vitest';
import { expect } from 'vitest';
await judgeOrder('{}', { platform: 'shopify' });
expect({}).toConformTo('haravan', 'customer');
`;
    mkdirSync(join(folder, 'wrong'));
    writeFileSync(join(folder, 'wrong/wrong.ts'), wrong);
    const compilerOptions = {
      target: 'es2024',
      module: 'nodenext',
      strict: true,
      noEmit: true,
      types: [],
      skipLibCheck: true,
    };
    writeFileSync(
      join(folder, 'wrong/tsconfig.json'),
      JSON.stringify({ compilerOptions, include: ['wrong.ts'] }),
    );
    const { said } = runNode(join(root, 'node_modules/typescript/bin/tsc'), '-p', join(folder, 'wrong'));
    expect(said).toMatch(/wrong\.ts\(4,\d+\): error TS/);
    expect(said).toMatch(/wrong\.ts\(5,\d+\): error TS/);
  });

  test('run: those of the matcher on Vitest as installed', () => {
    const ran = runNode(join(folder, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder, 'examples');
    expect(troubleOf(ran)).toBeUndefined();
  });

  test.each(Object.keys(all).filter((name) => /^(judge-exchange|order-drafts|start-shop)/.test(name)))(
    'run: %s',
    (name) => {
      const ran = runNode(join(folder, 'examples', name));
      expect(troubleOf(ran)).toBeUndefined();
    },
  );
});
