import { describe, expect, it } from 'vitest';
import { readRequirements, RequirementsError } from '../../../spec/requirements/load-requirements.ts';
import type { Requirement } from '../../../spec/requirements/requirement.ts';

const source = 'source: [{ heading: Properties, line: 5, from: prose }]';

/** One entry of a requirements file; a line given replaces the one of its key. */
function entry(...lines: readonly string[]): string {
  const plain = ['id: KIT-ORD-TAGS-01', 'level: MUST', 'statement: Tags stay.', source, 'judged-by: [tags]'];
  const keyOf = (line: string): string => line.split(':')[0] ?? '';
  const given = new Set(lines.map(keyOf));
  const kept = [
    ...plain.filter((line) => !given.has(keyOf(line))),
    ...lines.filter((line) => !line.endsWith(': ')),
  ];
  return `  - ${kept.join('\n    ')}`;
}

function read(...entries: readonly string[]): readonly Requirement[] {
  return readRequirements(`requirements:\n${entries.join('\n')}\n`);
}

describe('reading requirements', () => {
  it('fills in what an entry leaves out', () => {
    expect(read(entry())).toEqual([
      {
        id: 'KIT-ORD-TAGS-01',
        area: 'tags',
        level: 'MUST',
        statement: 'Tags stay.',
        sources: [{ heading: 'Properties', line: 5, from: 'prose' }],
        ruling: undefined,
        readings: {},
        consistent: 'value',
        needs: [],
        profile: 'core',
        whereSeen: false,
        judgedBy: [{ check: 'tags', with: {} }],
        untested: undefined,
      },
    ]);
  });

  it('takes everything that an entry says', () => {
    const [full] = read(
      entry(
        'level: EITHER',
        'ruling: 12',
        'readings: { text: a, example: b }',
        'consistent: shop',
        'needs: [write, assign]',
        'profile: full',
        'where-seen: true',
        'judged-by: [{ check: tags, question: adds, many: [1] }, long-tag]',
      ),
    );
    expect(full).toMatchObject({
      ruling: '12',
      readings: { text: 'a', example: 'b' },
      consistent: 'shop',
      needs: ['write', 'assign'],
      profile: 'full',
      whereSeen: true,
      judgedBy: [
        { check: 'tags', with: { question: 'adds', many: [1] } },
        { check: 'long-tag', with: {} },
      ],
    });
  });

  it('takes one source for a list of one', () => {
    const [one] = read(entry('source: { heading: Order, line: 9, from: example }'));
    expect(one?.sources).toEqual([{ heading: 'Order', line: 9, from: 'example' }]);
  });

  it('takes what another page says without a line', () => {
    const [one] = read(entry('source: { heading: Decimal Data Type, from: facts }'));
    expect(one?.sources).toEqual([{ heading: 'Decimal Data Type', from: 'facts' }]);
  });

  it('keeps the order of the file', () => {
    const ids = ['KIT-ORD-TAGS-02', 'KIT-ORD-LIST-01', 'KIT-ORD-TAGS-01'];
    expect(read(...ids.map((id) => entry(`id: ${id}`))).map(({ id }) => id)).toEqual(ids);
  });
});

describe('a requirements file that cannot be used', () => {
  const id = 'KIT-ORD-TAGS-01';
  it.each([
    ['an unknown key', entry('judgedby: [tags]'), `${id}: unknown key \`judgedby\``],
    ['an unknown level', entry('level: SHALL'), `${id}: level is one of MUST, EITHER, SHOULD, OBSERVED`],
    ['no level', entry('level: '), `${id}: level is one of MUST, EITHER, SHOULD, OBSERVED`],
    ['no statement', entry('statement: '), `${id}: \`statement\` is missing`],
    ['no source', entry('source: '), `${id}: names no source in the docs`],
    ['an empty list of sources', entry('source: []'), `${id}: names no source in the docs`],
    [
      'a source without heading',
      entry('source: { line: 5, from: prose }'),
      `${id}: a source has no \`heading\``,
    ],
    [
      'a source of another kind',
      entry('source: { heading: Order, line: 5, from: hearsay }'),
      `${id}: a source is from prose, example, prose+example, facts`,
    ],
    [
      'a place on the page without line',
      entry('source: { heading: Order, from: prose+example }'),
      `${id}: a source on the page has no \`line\``,
    ],
    [
      'neither checks nor a reason',
      entry('judged-by: '),
      `${id}: needs either \`judged-by\` or \`untested\``,
    ],
    [
      'checks and a reason',
      entry('untested: { reason: observed, why: x }'),
      `${id}: needs either \`judged-by\` or \`untested\``,
    ],
    [
      'a reason of its own',
      entry('judged-by: ', 'untested: { reason: too-hard, why: x }'),
      `${id}: unknown reason \`too-hard\``,
    ],
    ['EITHER without readings', entry('level: EITHER'), `${id}: EITHER needs two readings`],
    [
      'EITHER with one reading',
      entry('level: EITHER', 'readings: { text: a }'),
      `${id}: EITHER needs two readings`,
    ],
    ['an unknown need', entry('needs: [money]'), `${id}: unknown need \`money\``],
    ['an unknown profile', entry('profile: read-only'), `${id}: unknown profile`],
    ['an unknown consistency', entry('consistent: order'), `${id}: consistent is shop or value`],
    ['an id of another form', entry('id: TAGS-1'), 'TAGS-1: an id reads like HRV-ORD-CANCEL-02'],
    ['no id', entry('id: '), '(an entry without id): `id` is missing'],
    ['an id used twice', `${entry()}\n${entry()}`, `${id} is used twice; an id is never reused`],
  ])('is refused by name: %s', (_, text, message) => {
    expect(() => read(text)).toThrow(new RequirementsError(message));
  });

  it.each(['', '[]', 'requirements: {}', 'demands: []'])('has a list of requirements, not %j', (text) => {
    expect(() => readRequirements(text)).toThrow(
      new RequirementsError('the file has no list named `requirements`'),
    );
  });
});
