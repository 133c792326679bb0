import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadValidators } from '../../../generators/schemas/validators.ts';
import { loadDocsFacts } from '../../../spec/docs/load-facts.ts';
import { isOperationId } from '../../../spec/operations.ts';
import { loadRequirements } from '../../../spec/requirements/load-requirements.ts';
import { untestedReasons, type Binding, type Requirement } from '../../../spec/requirements/requirement.ts';
import { fieldOwners } from '../../../suites/checks/field-owners.ts';
import { findCheck } from '../../../suites/checks/index.ts';
import { readSections } from './page-sections.ts';

const requirements = loadRequirements('sapo');
const strict = requirements.filter(({ level }) => level === 'MUST' || level === 'EITHER');
const either = requirements.filter(({ level }) => level === 'EITHER');
const bindings = requirements.flatMap(({ id, judgedBy }) => judgedBy.map((binding) => ({ id, ...binding })));
const ids = (some: readonly Requirement[]): readonly string[] => some.map(({ id }) => id);

describe('the requirements of Sapo', () => {
  it('lock their ids, levels and statements', async () => {
    const lines = requirements.map(({ id, level, statement }) => `${id} ${level} ${statement}`);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('__snapshots__/requirements.txt');
  });

  it('number each area from 01 without a gap', () => {
    const areas = Map.groupBy(requirements, ({ area }) => area);
    for (const [area, some] of areas) {
      const numbers = some.map((_, index) => String(index + 1).padStart(2, '0'));
      expect(ids(some)).toEqual(numbers.map((number) => `SPO-ORD-${area.toUpperCase()}-${number}`));
    }
    expect(requirements.length).toBeGreaterThan(200);
  });

  it('make statements of their own, each a sentence', () => {
    const statements = requirements.map(({ statement }) => statement);
    expect(statements.filter((text) => !text.endsWith('.'))).toEqual([]);
    expect(statements.filter((text, index) => statements.indexOf(text) !== index)).toEqual([]);
  });

  it('bind to checks that exist, and ask none the same question twice', () => {
    expect(bindings.filter(({ check }) => findCheck(check) === undefined)).toEqual([]);
    const questions = bindings.map(({ check, with: args }) => JSON.stringify([check, args]));
    expect(questions.filter((question, index) => questions.indexOf(question) !== index)).toEqual([]);
  });

  it('name operations that exist where they say which answers are judged', () => {
    const named = bindings.flatMap(({ with: args }) => [
      ...((args['from'] as readonly string[] | undefined) ?? []),
      ...(typeof args['operation'] === 'string' ? [args['operation']] : []),
    ]);
    expect(named.filter((name) => !isOperationId(name))).toEqual([]);
  });

  it('say why each that is never judged is not, by a reason of the closed list', () => {
    const untested = requirements.filter(({ untested: reason }) => reason !== undefined);
    expect(untested.filter(({ untested: why }) => !why?.why || !(why.reason in untestedReasons))).toEqual([]);
    expect(ids(requirements.filter(({ level }) => level === 'OBSERVED'))).toEqual(
      ids(untested.filter(({ untested: why }) => why?.reason === 'observed')),
    );
  });
});

describe('what a shop can fail by', () => {
  /** What any order is, whichever answer shows it: itself, with an id and parts of its own. */
  const ofAnyOrder: readonly string[] = ['right-order', 'parts-belong', 'line-references', 'unique-line-ids'];

  it('is what a creation answers, or what any order is', () => {
    const judged = strict.flatMap(({ id, judgedBy }) => judgedBy.map((binding) => ({ id, ...binding })));
    const beyond = judged.filter(
      (binding) => !ofAnyOrder.includes(binding.check) && !judgesCreations(binding),
    );
    expect(beyond).toEqual([]);
    expect(judged.filter(({ check }) => ofAnyOrder.includes(check)).map(({ id }) => id)).toEqual([
      'SPO-ORD-OPS-05',
      'SPO-ORD-QTY-03',
      'SPO-ORD-QTY-04',
      'SPO-ORD-QTY-05',
    ]);
  });

  it('needs a run that writes', () => {
    const withoutWrites = strict.filter(({ needs, untested }) => !untested && !needs.includes('write'));
    expect(ids(withoutWrites)).toEqual(['SPO-ORD-OPS-05']);
  });

  it('stands on the page itself', () => {
    const elsewhere = strict.filter(({ sources }) => sources.every(({ from }) => from === 'facts'));
    expect(ids(elsewhere)).toEqual([]);
  });
});

/** Checks of other subjects that look at nothing but creations. */
const ofCreations: ReadonlySet<string> = new Set([
  'accepted-over-stock',
  'new-ids',
  'stock-ignored-by-default',
]);

/** Whether nothing but the answer to a creation, or to one that was to be refused, can break the requirement. */
function judgesCreations({ check, with: args }: Binding): boolean {
  const kind = findCheck(check)?.judges;
  if (check === 'echo') return args['in'] === 'answer';
  if (kind === 'creation' || ofCreations.has(check)) return true;
  if (args['intent'] === 'over-stock' || args['operation'] === 'createOrder') return true;
  return JSON.stringify(args['from']) === '["createOrder"]';
}

describe('the readings of a requirement', () => {
  it('are told only by those that have two', () => {
    expect(either.filter(({ readings }) => Object.keys(readings).length !== 2)).toEqual([]);
    expect(ids(requirements.filter(({ readings }) => Object.keys(readings).length > 0))).toEqual(ids(either));
  });

  it('are names that one of its checks can say', () => {
    const unsaid = either.flatMap(({ id, readings, judgedBy }) =>
      Object.keys(readings)
        .filter((reading) => !judgedBy.some(({ check }) => sourceOf(check).includes(`'${reading}'`)))
        .map((reading) => `${id} ${reading}`),
    );
    expect(unsaid).toEqual([]);
  });

  it('are those of the ledger, which says what the docs contradict', () => {
    const ledger = parse(
      readFileSync(new URL('../../../spec/sapo/discrepancies.yaml', import.meta.url), 'utf8'),
    ) as readonly { id: string; ruling: string | number; readings?: Readonly<Record<string, string>> }[];
    const told = either.map(({ id, ruling, readings }) => {
      const entry = ledger.find(
        (candidate) => candidate.id === ruling || String(candidate.ruling) === ruling,
      );
      return [id, Object.keys(readings), Object.keys(entry?.readings ?? {})];
    });
    expect(told.filter(([, ours, theirs]) => String(ours) !== String(theirs))).toEqual([]);
    expect(told.length).toBeGreaterThan(5);
  });

  it('are one for the whole shop only where the docs leave that no choice', () => {
    expect(ids(requirements.filter(({ consistent }) => consistent === 'shop'))).toEqual([
      'SPO-ORD-MONEY-07',
      'SPO-ORD-MONEY-08',
    ]);
  });
});

function sourceOf(check: string): string {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  return globSync(`suites/checks/*/${check}.ts`, { cwd: root })
    .map((file) => readFileSync(`${root}${file}`, 'utf8'))
    .join('\n');
}

describe('the attributes of an order', async () => {
  const { answerPaths } = await loadValidators('sapo');
  const known = answerPaths('createOrder', 201);

  it('are owned by a requirement each', () => {
    const ownerOf = fieldOwners(requirements);
    const paths = [...known]
      .filter((path) => path.startsWith('order.'))
      .map((path) => path.slice('order.'.length));
    expect(paths.length).toBeGreaterThan(250);
    expect(paths.filter((path) => ownerOf(path) === undefined)).toEqual([]);
  });

  it('are those of the contract wherever a requirement names one', () => {
    const named = bindings
      .filter(({ check }) => check === 'field')
      .map(({ with: args }) => String(args['path']))
      .filter((path) => path !== '*');
    expect(named.filter((path) => !known.has(`order.${path.replace(/\[\]$/, '')}`))).toEqual([]);
  });
});

describe('the places in the docs that requirements name', () => {
  const facts = loadDocsFacts('sapo');
  const sources = requirements.flatMap(({ id, sources: all }) => all.map((source) => ({ id, ...source })));

  it('stand in the section of their heading', () => {
    const standsIn = readSections(facts);
    const onPage = sources.filter((source) => source.from !== 'facts');
    expect(onPage.filter((source) => !standsIn(source))).toEqual([]);
    expect(onPage.length).toBeGreaterThan(150);
  });

  it('are prose and examples; what comes from elsewhere says from where', () => {
    const elsewhere = sources.filter(({ from }) => from === 'facts');
    expect(new Set(sources.map(({ from }) => from))).toEqual(new Set(['prose', 'example', 'facts']));
    expect(elsewhere.filter(({ line }) => line !== undefined)).toEqual([]);
    expect([...new Set(elsewhere.map(({ heading }) => heading))].toSorted()).toEqual(
      [
        'Các thuộc tính của Order API',
        'Giới thiệu Order API',
        'Phương thức DELETE của Order',
        'Phương thức GET của Order phần 1',
        'Phương thức GET của Order phần 2',
        'Phương thức POST của Order phần 1',
        'Phương thức PUT của Order',
        'Refund',
        'Transaction',
        "a public summary of the vendor's pages",
        'error handling of public clients',
        'notes on live shops by public clients',
        'Ứng dụng riêng (Private Apps)',
      ].toSorted(),
    );
  });
});
