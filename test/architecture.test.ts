import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
/** From left to right: a room imports only itself and those before it. */
const rooms = ['spec', 'generators', 'suites', 'reports', 'test'] as const;

interface SourceFile {
  readonly file: string;
  readonly text: string;
  /** Modules that are there when it runs, and those that only its types need. */
  readonly imports: readonly { readonly target: string; readonly onlyTypes: boolean }[];
}

const importing = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;

function readSource(file: string): SourceFile {
  const text = readFileSync(join(root, file), 'utf8');
  const imports = [...text.matchAll(importing)].map(([, type, named, dynamic]) => {
    const target = named ?? dynamic ?? '';
    return {
      target: target.startsWith('.') ? normalize(join(dirname(file), target)) : target,
      onlyTypes: type !== undefined,
    };
  });
  return { file, text, imports };
}

const pattern = (ending: string): string[] => rooms.map((room) => `${room}/**/*.${ending}`);
const inHouse = (file: string): boolean => !file.includes('node_modules/');
const sources = globSync(pattern('ts'), { cwd: root }).filter(inHouse).toSorted().map(readSource);
const roomOf = (file: string): number => rooms.findIndex((room) => file.startsWith(`${room}/`));
const within = (folder: string): readonly SourceFile[] =>
  sources.filter(({ file }) => file.startsWith(folder));

/** Imports of these files that a rule does not allow, as `file → target`. */
function breaches(
  files: readonly SourceFile[],
  allowed: (target: string, file: string) => boolean,
): readonly string[] {
  return files.flatMap(({ file, imports }) =>
    imports.filter(({ target }) => !allowed(target, file)).map(({ target }) => `${file} → ${target}`),
  );
}

describe('the rooms', () => {
  it('are read whole: every relative import is a file that was read', () => {
    const known = new Set(sources.map(({ file }) => file));
    const lost = breaches(
      sources,
      (target) => !target.endsWith('.ts') || roomOf(target) < 0 || known.has(target),
    );
    expect(lost).toEqual([]);
    expect(sources.length).toBeGreaterThan(400);
  });

  it('import only from rooms to their left', () => {
    expect(breaches(sources, (target, file) => roomOf(target) <= roomOf(file))).toEqual([]);
  });

  it('are imported by nothing where they are tests', () => {
    const others = sources.filter(({ file }) => !file.startsWith('test/'));
    expect(breaches(others, (target) => !target.startsWith('test/'))).toEqual([]);
  });

  it('keep questions apart from the embedded shop, whose bugs they would bless', () => {
    expect(breaches(within('suites/'), (target) => !target.startsWith('generators/shop/'))).toEqual([]);
  });

  it('share nothing with the embedded shop but the contract and its names', () => {
    const shared = ['spec/contract.ts', 'spec/platforms.ts', 'spec/operations.ts'];
    const allowed = (target: string): boolean =>
      roomOf(target) < 0 || target.startsWith('generators/shop/') || shared.includes(target);
    expect(breaches(within('generators/shop/'), allowed)).toEqual([]);
  });

  it('have no cycle of imports when they run', () => {
    const running = new Map(
      sources.map(({ file, imports }) => [
        file,
        imports.filter(({ onlyTypes }) => !onlyTypes).map(({ target }) => target),
      ]),
    );
    expect(findCycle(running)).toBeUndefined();
  });
});

/** The file as it runs: its imports for types alone are gone. */
function withoutTypes(source: SourceFile): SourceFile {
  return { ...source, imports: source.imports.filter(({ onlyTypes }) => !onlyTypes) };
}

/** The first cycle of a graph, from a file back to itself. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const follow = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    done.add(file);
    for (const target of graph.get(file) ?? []) {
      const cycle = follow(target, [...path, file]);
      if (cycle !== undefined) return cycle;
    }
    return undefined;
  };
  for (const file of graph.keys()) {
    const cycle = follow(file, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

describe('judging', () => {
  const judging = [...within('suites/checks/'), ...within('suites/evidence/'), ...within('suites/j')];

  it('knows no platform by name', () => {
    const named = within('suites/').filter(({ text }) => /haravan|sapo/i.test(text));
    expect(named.map(({ file }) => file)).toEqual([]);
  });

  it('sends nothing, reads no file and no clock', () => {
    // A digest is as pure as a sum.
    const pure = (target: string): boolean =>
      target === 'node:crypto' ||
      !/^node:|^undici$|^vitest|^suites\/(client|engine|scenarios)\//.test(target);
    expect(breaches(judging, pure)).toEqual([]);
    const clocks = judging.filter(({ text }) =>
      /Date\.now\(|new Date\(\)|performance\.|Math\.random/.test(text),
    );
    expect(clocks.map(({ file }) => file)).toEqual([]);
    expect(judging.length).toBeGreaterThan(80);
  });

  it('needs no engine: only hosts of scenarios know one', () => {
    const hosts = /^suites\/(engine\/|run-scenarios\.ts|scenarios\/[^/]+\.suite\.ts)|^reports\/|^test\//;
    const others = sources.filter(({ file }) => !hosts.test(file)).map(withoutTypes);
    expect(breaches(others, (target) => !/^vitest(\/|$)|^suites\/engine\//.test(target))).toEqual([]);
  });

  it('leaves the network to one file of the suite, to the proxy, and to the embedded shop', () => {
    const network = /^(undici|node:(http|https|http2|net|tls|dgram))$/;
    const users = sources.filter(
      ({ file, imports }) => !file.startsWith('test/') && imports.some(({ target }) => network.test(target)),
    );
    expect(users.map(({ file }) => file)).toEqual([
      'generators/shop/local-server.ts',
      'generators/shop/worlds/start-world.ts',
      'suites/client/transport.ts',
      'suites/traffic/adverse/open-adversary.ts',
      'suites/traffic/proxy/forward.ts',
      'suites/traffic/proxy/start-proxy.ts',
    ]);
  });
});

describe('a file', () => {
  it('has at most 300 lines', () => {
    const others = globSync([...pattern('js'), ...pattern('css')], { cwd: root })
      .filter(inHouse)
      .map(readSource);
    const long = [...sources, ...others].filter(({ text }) => text.trimEnd().split('\n').length > 300);
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  it('is named in kebab-case after the one thing in it', () => {
    const odd = sources.filter(
      ({ file }) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|suite))?\.ts$/.test(basename(file)),
    );
    expect(odd.map(({ file }) => file)).toEqual([]);
    const vague = sources.filter(({ file }) =>
      /^(utils?|helpers?|common|types?|misc|shared)\./.test(basename(file)),
    );
    expect(vague.map(({ file }) => file)).toEqual([]);
  });

  it('knows no path of a machine', () => {
    const ours = globSync([...pattern('{ts,js,json,yaml,css,html}'), '*.{md,json,yaml,ts}', '.env.example'], {
      cwd: root,
    });
    const folders = ['root', 'tmp', 'work', 'mnt', 'opt', '(home|Users)/[\\w-]+'].join('|');
    const machine = new RegExp(`(^|["'\`\\s(=])/(${folders})/[a-z]`, 'm');
    const placed = ours
      .filter(inHouse)
      .filter((file) => file !== 'package-lock.json' && machine.test(readSource(file).text));
    expect(placed).toEqual([]);
  });

  it('holds nothing that is only begun', () => {
    const begun = new RegExp(['TO', 'DO|FIX', 'ME|XX', 'X'].join(''));
    expect(sources.filter(({ text }) => begun.test(text)).map(({ file }) => file)).toEqual([]);
  });
});
