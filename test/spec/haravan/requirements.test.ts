import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadValidators } from '../../../generators/schemas/validators.ts';
import { dialectOf } from '../../../spec/dialects.ts';
import { loadDocsFacts } from '../../../spec/docs/load-facts.ts';
import { platforms } from '../../../spec/platforms.ts';
import { loadRequirements } from '../../../spec/requirements/load-requirements.ts';
import { untestedReasons, type Binding, type Requirement } from '../../../spec/requirements/requirement.ts';
import { fieldOwners } from '../../../suites/checks/field-owners.ts';
import { checks, findCheck } from '../../../suites/checks/index.ts';

const requirements = loadRequirements('haravan');
const { names } = dialectOf('haravan');
const bindings = requirements.flatMap(({ id, judgedBy }) => judgedBy.map((binding) => ({ id, ...binding })));
const ids = (some: readonly Requirement[]): readonly string[] => some.map(({ id }) => id);

describe('the requirements of Haravan', () => {
  it('lock their ids, levels and statements', async () => {
    const lines = requirements.map(({ id, level, statement }) => `${id} ${level} ${statement}`);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('__snapshots__/requirements.txt');
  });

  it('number each area from 01 without a gap', () => {
    const areas = Map.groupBy(requirements, ({ area }) => area);
    for (const [area, some] of areas) {
      const numbers = some.map((_, index) => String(index + 1).padStart(2, '0'));
      expect(ids(some)).toEqual(numbers.map((number) => `HRV-ORD-${area.toUpperCase()}-${number}`));
    }
    expect(requirements.length).toBeGreaterThan(250);
  });

  it('make statements of their own, each a sentence', () => {
    const statements = requirements.map(({ statement }) => statement);
    expect(statements.filter((text) => !text.endsWith('.'))).toEqual([]);
    expect(statements.filter((text, index) => statements.indexOf(text) !== index)).toEqual([]);
  });

  it('bind to checks that exist, and with those of other platforms leave no check without work', () => {
    expect(bindings.filter(({ check }) => findCheck(check) === undefined)).toEqual([]);
    const bound = new Set(
      platforms.flatMap(loadRequirements).flatMap(({ judgedBy }) => judgedBy.map(({ check }) => check)),
    );
    expect(checks.map(({ name }) => name).filter((name) => !bound.has(name))).toEqual([]);
  });

  it('ask no check the same question twice', () => {
    const questions = bindings.map(({ check, with: args }) => JSON.stringify([check, args]));
    const twice = questions.filter((question, index) => questions.indexOf(question) !== index);
    // Whether notes, titles and streets come back at all, and whether they do byte for byte, are two questions.
    expect(twice).toEqual([]);
  });

  it('say why each that is never judged is not, by a reason of the closed list', () => {
    const untested = requirements.filter(({ untested: reason }) => reason !== undefined);
    expect(untested.filter(({ untested: why }) => !why?.why || !(why.reason in untestedReasons))).toEqual([]);
    expect(ids(requirements.filter(({ level }) => level === 'OBSERVED'))).toEqual(
      ids(untested.filter(({ untested: why }) => why?.reason === 'observed')),
    );
  });
});

describe('the readings of a requirement', () => {
  const either = requirements.filter(({ level }) => level === 'EITHER');

  it('are told only by those that have two', () => {
    expect(either.filter(({ readings }) => Object.keys(readings).length !== 2)).toEqual([]);
    expect(ids(requirements.filter(({ readings }) => Object.keys(readings).length > 0))).toEqual(ids(either));
  });

  it('are names that one of its checks can say', () => {
    const unsaid = either.flatMap(({ id, readings, judgedBy }) =>
      Object.keys(readings)
        .filter((reading) => !judgedBy.some((binding) => canSay(binding, reading)))
        .map((reading) => `${id} ${reading}`),
    );
    expect(unsaid).toEqual([]);
  });

  it('are one for the whole shop only where the docs leave that no choice', () => {
    expect(ids(requirements.filter(({ consistent }) => consistent === 'shop'))).toEqual([
      'HRV-ORD-MONEY-03',
      'HRV-ORD-MONEY-07',
      'HRV-ORD-CANCEL-07',
    ]);
  });
});

/** The name of a reading stands in the check's file, or comes to it from the binding. */
function canSay({ check, with: args }: Binding, reading: string): boolean {
  if (Object.values(args).includes(reading) || reading in args) return true;
  const kind = findCheck(check)?.judges;
  const folders = ['exchange', 'order', 'creation', 'change', 'listing', 'probe', 'life'];
  return kind !== undefined && folders.some((folder) => sourceOf(folder, check)?.includes(`'${reading}'`));
}

function sourceOf(folder: string, check: string): string | undefined {
  try {
    return readFileSync(new URL(`../../../suites/checks/${folder}/${check}.ts`, import.meta.url), 'utf8');
  } catch {
    return undefined;
  }
}

describe('the attributes of an order', () => {
  it('are owned by a requirement each, as their path or by their spelling', async () => {
    const { answerPaths } = await loadValidators('haravan');
    const ownerOf = fieldOwners(requirements);
    const spelled = new Set(bindings.filter(({ check }) => check === 'enum-reading').map(wirePath));
    const paths = [...answerPaths('getOrder', 200)].filter((path) => path.startsWith('order.'));
    const nobodys = paths
      .map((path) => path.slice('order.'.length))
      .filter((path) => ownerOf(path) === undefined && !spelled.has(path));
    expect(paths.length).toBeGreaterThan(400);
    // FIELD-31 and FIELD-41 list them and say why they are never judged.
    expect(nobodys.toSorted()).toEqual(['device_id', 'image_id']);
  });

  it('are those of the contract wherever a requirement names one', async () => {
    const { answerPaths } = await loadValidators('haravan');
    const known = answerPaths('getOrder', 200);
    const named = bindings
      .filter(({ check }) => check === 'field')
      .map((binding) => String(binding.with['path']));
    expect(named.filter((path) => !known.has(`order.${path}`))).toEqual([]);
  });
});

/** The path of the attribute that a requirement spells: `line_items[].fulfillment_status`. */
function wirePath({ with: args }: Binding): string {
  const name = names.toWire(String(args['attribute']));
  return args['of'] === undefined ? name : `${names.toWire(String(args['of']))}[].${name}`;
}

describe('the places in the docs that requirements name', () => {
  const facts = loadDocsFacts('haravan');
  const sources = requirements.flatMap(({ id, sources: all }) => all.map((source) => ({ id, ...source })));
  const onPage = sources.filter((source) => source.from !== 'facts');

  it('stand in the section of their heading', () => {
    const sections = sectionStarts();
    const astray = onPage.filter(({ heading, line }) => {
      const section = sections.findLast((start) => start.line <= line);
      const next = sections.find((start) => start.line > line);
      // A heading stands up to four lines before the first fact of its section.
      return section?.heading !== heading && !(next?.heading === heading && next.line - line <= 4);
    });
    expect(astray).toEqual([]);
    expect(onPage.length).toBeGreaterThan(250);
  });

  it('are prose, examples or both; what comes from elsewhere names its page', () => {
    expect(new Set(sources.map(({ from }) => from))).toEqual(
      new Set(['prose', 'example', 'prose+example', 'facts']),
    );
    const pages = new Set(sources.filter(({ from }) => from === 'facts').map(({ heading }) => heading));
    expect([...pages].toSorted()).toEqual([
      'API Rate Limits',
      'API response status and error codes',
      'Decimal Data Type',
    ]);
  });

  function sectionStarts(): readonly { readonly heading: string; readonly line: number }[] {
    const first = new Map<string, number>();
    for (const { heading, line } of [...facts.prose, ...facts.operations, ...facts.properties]) {
      first.set(heading, Math.min(line, first.get(heading) ?? line));
    }
    return [...first]
      .map(([heading, line]) => ({ heading, line }))
      .toSorted((one, other) => one.line - other.line);
  }
});
