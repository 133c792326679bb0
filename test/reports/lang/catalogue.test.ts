import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { untestedReasons } from '../../../spec/requirements/requirement.ts';
import { checks } from '../../../suites/checks/index.ts';
import { scenarios } from '../../../suites/scenarios/index.ts';
import { buildCatalogue } from '../../../reports/lang/catalogue.ts';
import { messageInVietnamese } from '../../../reports/lang/in-vietnamese.ts';
import { translateMessage, translateValue } from '../../../reports/lang/translate-message.ts';
import { vietnamese } from '../../../reports/lang/vi/vietnamese.ts';
import { saidIn, sourcesIn, textsIn } from './said-in-source.ts';

const root = fileURLToPath(new URL('../../../suites', import.meta.url));

const patterns = new Set(
  vietnamese.messages.map(({ english }) => english.literals.join('{}').replace(/\.$/, '')),
);

/** Those that no entry fits, with every hole taken for one. */
function missing(said: readonly string[]): readonly string[] {
  return said.filter((form) => !patterns.has(form.replace(/\.$/, '')));
}

describe('the Vietnamese catalogue', () => {
  it('knows every sentence of every check', () => {
    const said = sourcesIn('suites/checks').flatMap(saidIn);
    expect(said.length).toBeGreaterThan(100);
    expect(missing(said)).toEqual([]);
  });

  it('knows every sentence by which a story stops or is cut short', () => {
    const said = [
      ...sourcesIn('suites/scenarios'),
      ...sourcesIn('suites/audit'),
      ...sourcesIn('suites/client'),
    ];
    expect(missing(said.flatMap(saidIn).filter((form) => !ofOurBugs.test(form)))).toEqual([]);
  });

  it.each([
    ['why there is nothing to judge', 'explain-silence.ts', ['no evidence was heard']],
    ['why a scenario was not told', 'scenarios/tell-scenario.ts', []],
    [
      'that readings are mixed',
      'judge-requirement.ts',
      ['requirements.yaml binds to a check that does not exist', 'one reading throughout'],
    ],
    ['that a check broke', 'tally.ts', []],
  ])('knows how to say %s', (_, file, ofOurs) => {
    const said = textsIn(`${root}/${file}`).filter((text) => isSaid(text) && !ofOurs.includes(text));
    expect(said).not.toEqual([]);
    expect(missing(said)).toEqual([]);
  });

  it.each(Object.values(untestedReasons))('knows why a promise is never judged: %s', (reason) => {
    expect(messageInVietnamese(reason)).toBeDefined();
  });

  it('knows what every check holds a shop to', () => {
    expect(
      checks.map(({ statement }) => statement).filter((text) => messageInVietnamese(text) === undefined),
    ).toEqual([]);
  });

  it('knows what has to be put right about waivers', () => {
    const said = sourcesIn('reports/waivers')
      .filter((file) => file.endsWith('find-bad-waivers.ts'))
      .flatMap(saidIn);
    expect(said.length).toBeGreaterThan(4);
    expect(missing(said)).toEqual([]);
  });

  it('knows the name of every scenario', () => {
    expect(
      scenarios.map(({ name }) => name).filter((name) => messageInVietnamese(name) === undefined),
    ).toEqual([]);
  });

  it('has no entry that leaves its English as it is', () => {
    for (const { english, translated } of [...vietnamese.messages, ...vietnamese.words])
      expect(translated.literals.join('{}')).not.toBe(english.literals.join('{}'));
  });

  it('is in composed Unicode', () => {
    for (const { translated } of [...vietnamese.messages, ...vietnamese.words])
      for (const literal of translated.literals) expect(literal.normalize('NFC')).toBe(literal);
  });
});

/** A sentence, and not a name, a key or a pattern of values. */
function isSaid(text: string): boolean {
  return /[a-z].* [a-z].*/.test(text) && !sentencesInside.has(text);
}

/** Put together from others that are known. */
const sentencesInside: ReadonlySet<string> = new Set(['was reached', '{} ({})']);

/** Said to whoever mends this suite, not to a reader of reports. */
const ofOurBugs = /^our own /;

describe('buildCatalogue', () => {
  it('refuses a translation that loses what is told of the shop', () => {
    expect(() => buildCatalogue([{ 'The tax is {total}.': 'Thuế.' }], [])).toThrow(
      /“The tax is \{total\}\.”/,
    );
  });
});

describe('translateMessage', () => {
  const small = buildCatalogue(
    [
      {
        '{path} is {value}.': '{path} là {value}.',
        '{path} is {value}: an amount below zero.': '{path} là {value}: số tiền nhỏ hơn 0.',
        'Could not be judged: {why}.': 'Chưa xét được: {why}.',
        'the answer has {what}': 'câu trả lời có {what}',
      },
    ],
    [{ nothing: 'không có gì', '{what} or null': '{what} hoặc null' }],
  );

  it('keeps what is told of the shop, whatever it is', () => {
    const hostile = '{path} $& <script>\u202e nothing';
    expect(translateMessage(`total is ${hostile}.`, small)).toBe(`total là ${hostile}.`);
  });

  it('takes the entry of which most words fit', () => {
    expect(translateMessage('price is -1: an amount below zero.', small)).toBe(
      'price là -1: số tiền nhỏ hơn 0.',
    );
  });

  it('translates a sentence within a sentence, and words within it', () => {
    expect(translateMessage('Could not be judged: the answer has nothing or null.', small)).toBe(
      'Chưa xét được: câu trả lời có không có gì hoặc null.',
    );
  });

  it('falls back where a sentence is not known, also within another', () => {
    expect(translateMessage('Something else', small)).toBeUndefined();
    expect(translateMessage('Could not be judged: something else.', small)).toBeUndefined();
  });

  it('leaves values that are not words of ours', () => {
    expect(translateValue('12.50', small)).toBe('12.50');
    expect(translateValue('nothing', small)).toBe('không có gì');
  });

  it('takes no longer than a glance for a text of a megabyte', () => {
    const long = ' is '.repeat(250_000);
    expect(translateMessage(`${long}x`, vietnamese)).toBeUndefined();
  });
});
