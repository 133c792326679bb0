import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Translated } from '../../../reports/lang/catalogue.ts';
import {
  errorInVietnamese,
  saidInReports,
  vietnameseErrors,
} from '../../../reports/lang/vi/errors-in-vietnamese.ts';
import { englishIn } from './english-left.ts';
import { errorsIn, wordsInErrors, type SaidOfError } from './errors-in-source.ts';
import { entriesFor, entriesForWords, entriesSaying } from './errors-known.ts';
import { demands, namesTyped, putTogether } from './errors-put-together.ts';
import { sourcesIn, textsIn } from './said-in-source.ts';
import { typedWrong } from './typed-wrong.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

interface Said extends SaidOfError {
  readonly file: string;
}

function saidBy(read: (path: string) => readonly SaidOfError[]): readonly Said[] {
  return ['reports', 'suites', 'spec', 'generators']
    .flatMap(sourcesIn)
    .flatMap((path) => read(path).map((said) => ({ ...said, file: relative(root, path) })));
}

/** Of what is made that way, what a user of the command line is told. */
const errors = saidBy(errorsIn).filter(({ by, file }) => {
  if (by === 'super') return /report-error\.ts|write-schemas\.ts/.test(file);
  if (by === 'RangeError') return /shop\/choose-[\w-]+\.ts/.test(file);
  if (by === 'message' || by === 'hint')
    return /reports\/(?:config|matrix)\/|har\/foreign-recording\.ts|suites\/connect\.ts/.test(file);
  return true;
});
const isFromElsewhere = ({ form }: SaidOfError): boolean => /^(?:\{\}:\{\}: )?\{\}$/.test(form);
/** Halves that choose between one and several alike; a server without a port; what is said by what it is called with. */
const neverSaid =
  /^shard \{\} .* are missing$|^shards \{\} .* is missing$|listens on no port$|^unknown \{\} /;
const made = errors.filter((said) => !isFromElsewhere(said) && !neverSaid.test(said.form));

const words = saidBy(wordsInErrors)
  .map(asSaid)
  .filter(
    ({ by, file, form }) =>
      form !== '{}' &&
      !file.includes('/worlds/') &&
      (by !== 'what' || /read-writes|sweep-and-tell|load-asides/.test(file)),
  );

/** What is chosen wrongly is a sentence of its own: its name alone may be a name that somebody typed. */
function asSaid(said: Said): Said {
  return said.by === 'chooseOne' ? { ...said, form: `unknown ${said.form} '{}'` } : said;
}

/** Files whose words reach an error otherwise: by tables, functions, or as commander said them. */
const tabled = [
  'reports/report-error.ts',
  'reports/cli/explain-error.ts',
  'reports/cli/explain-full-disk.ts',
  'reports/cli/read-contract.ts',
  'reports/cli/drift/require-same-kind.ts',
  'reports/merge/check-shards.ts',
  'generators/shop/local-server.ts',
].flatMap((file) =>
  textsIn(root + file)
    .filter((text) => /[a-z]{2}[^/]* [^/]*[a-z]{2}/.test(text) && !neverSaid.test(text))
    .map((form) => ({ file, form })),
);

type Entries = readonly Translated[] | undefined;
const ofError = ({ form }: { readonly form: string }): Entries => entriesFor(form, vietnameseErrors);
const ofEither = ({ form }: { readonly form: string }): Entries =>
  entriesFor(form, vietnameseErrors) ?? entriesForWords(form, vietnameseErrors);

function missing<T extends { readonly file: string; readonly form: string }>(
  said: readonly T[],
  entriesOf: (one: T) => Entries,
): readonly string[] {
  return said.filter((one) => entriesOf(one) === undefined).map(({ file, form }) => `${file}: ${form}`);
}

const nameOf = ({ english }: Translated): string => english.literals.join('{}');

describe('errors in Vietnamese', () => {
  it('have an entry for every message and hint of every error', () => {
    expect(made.length).toBeGreaterThan(250);
    expect(missing(made, ofError)).toEqual([]);
  });

  it('have words for all that is put into a message', () => {
    expect(words.length).toBeGreaterThan(15);
    expect(missing(words, ofEither)).toEqual([]);
  });

  it('have words for what stands in tables', () => {
    expect(tabled.length).toBeGreaterThan(25);
    expect(missing(tabled, ofEither)).toEqual([]);
  });

  it('know where each message comes from that is not made in its place', () => {
    const passedOn = errors.filter((said) => isFromElsewhere(said) && said.source !== 'undefined');
    const places = passedOn.map(({ file, source }) => `${file}: ${source.replaceAll(/\s+/g, ' ')}`);
    expect([...new Set(places)].toSorted()).toMatchInlineSnapshot(`
      [
        "reports/cli/commands/mock.ts: (error as Error).message",
        "reports/cli/drift/ask-for-drift.ts: connection.message",
        "reports/cli/embedded-shop.ts: cause.message",
        "reports/cli/options/read-set.ts: [didYouMean(name, names), there].filter((part) => part !== undefined).join(' ')",
        "reports/cli/read-ledgers.ts: cause.message",
        "reports/cli/read-recorded.ts: cause.hint",
        "reports/cli/read-recorded.ts: foreign.hint",
        "reports/cli/read-recorded.ts: hint",
        "reports/cli/resume/find-run.ts: lines.length === 0 ? none : ['These were cut, and can be resumed:', ...lines].join('\\n')",
        "reports/cli/run-and-judge.ts: connection.message",
        "reports/cli/traffic/run-proxy.ts: cause.message",
        "reports/config/read-checked-yaml.ts: \`\${file}:\${line}: \${message}\`",
        "reports/config/read-checked-yaml.ts: hint",
        "reports/config/read-checked-yaml.ts: message",
        "suites/connect.ts: error.message",
      ]
    `);
  });

  it('know every reason why no answer was received', () => {
    const reasons = textsIn(`${root}suites/client/network-error.ts`).filter((text) =>
      /^[a-z]+ [^{]* [a-z]+$/i.test(text),
    );
    expect(reasons.length).toBeGreaterThan(15);
    const said = reasons.map((reason) => `GET https://shop.example/com/orders.json: ${reason} (CODE)`);
    expect(said.filter((text) => errorInVietnamese(text) === text)).toEqual([]);
  });

  it.each(demands())('say that %s must be %s', (name, kind) => {
    const said = errorInVietnamese(`conformance.yaml:3: ${name} must be ${kind}`);
    expect(said).toMatch(/^conformance\.yaml:3: .+ phải là /);
    const key = name.replace(/^an entry of |^the .+/, '');
    expect(said).toContain(` ${key}`);
    expect(englishIn(said.replace(key, ''))).toEqual([]);
  });

  it.each(putTogether)('say what is put together where it is said: %s', (text) => {
    expect(errorInVietnamese(text)).not.toBe(text);
    expect(englishIn(errorInVietnamese(text))).toEqual([]);
  });

  it('leave what is not known as it is', () => {
    expect(errorInVietnamese('Something else happened.')).toBe('Something else happened.');
    expect(errorInVietnamese('conformance.yaml:3: something else')).toBe(
      'conformance.yaml:3: something else',
    );
  });

  it('keep what was typed, whatever it is', () => {
    const hostile = "{typed} $& \u202e <b>' of the";
    expect(errorInVietnamese(`unknown platform '${hostile}'`)).toBe(`không có nền tảng '${hostile}'`);
  });

  it('leave every name as it is, as it is what is typed', () => {
    const names = namesTyped();
    expect(names.length).toBeGreaterThan(80);
    const suggested = names.map((name) => errorInVietnamese(`Did you mean ${name}?`));
    expect(suggested).toEqual(names.map((name) => `Có phải ý bạn là ${name}?`));
    expect(names.map((name) => errorInVietnamese(`There are x, ${name}.`))).toEqual(
      names.map((name) => `Có x, ${name}.`),
    );
  });

  it('are said of command lines that are wrong in one way each', async () => {
    const [english, said] = [await typedWrong('en'), await typedWrong('vi')];
    expect(said.length).toBeGreaterThan(40);
    expect(said.filter((line) => english.includes(line))).toEqual([]);
    const own = said.map((line) => line.replace(/(?<=không phải YAML: ).*/, ''));
    expect(own.flatMap(englishIn)).toEqual([]);
  });

  it('have no entry that nothing says', async () => {
    const heard = [
      ...putTogether.flatMap((text) => [text, ...text.split('\n')]),
      ...demands().map(([name, kind]) => `conformance.yaml:3: ${name} must be ${kind}`),
      ...(await typedWrong('en')),
    ];
    const used = new Set<Translated>([
      ...made.flatMap((said) => ofError(said) ?? []),
      ...words.flatMap((said) => ofEither(said) ?? []),
      ...tabled.flatMap((said) => ofEither(said) ?? []),
      ...heard.flatMap((text) => entriesSaying(text, vietnameseErrors)),
    ]);
    const ofReports = new Set(
      saidInReports.flatMap(Object.keys).map((text) => text.replaceAll(/\{\w+\}/g, '{}')),
    );
    const own = [...vietnameseErrors.messages, ...vietnameseErrors.words].filter(
      (entry) => !ofReports.has(nameOf(entry)),
    );
    expect(own.filter((entry) => !used.has(entry)).map(nameOf)).toEqual([]);
  });

  it('are in composed Unicode', () => {
    for (const { translated } of [...vietnameseErrors.messages, ...vietnameseErrors.words])
      for (const literal of translated.literals) expect(literal.normalize('NFC')).toBe(literal);
  });
});
