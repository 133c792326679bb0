import { describe, expect, it } from 'vitest';
import { addCommand, buildProgram } from '../../../reports/cli/build-program.ts';
import { commands } from '../../../reports/cli/commands.ts';
import { exitCodes } from '../../../reports/cli/exit-codes.ts';
import { settings } from '../../../reports/config/settings.ts';
import type { Translated } from '../../../reports/lang/catalogue.ts';
import type { Say } from '../../../reports/lang/help-and-errors.ts';
import { helpInVietnamese, vietnameseHelp } from '../../../reports/lang/vi/help-in-vietnamese.ts';
import { englishIn } from './english-left.ts';
import { entriesSaying } from './errors-known.ts';

/** All that help shows: of the program, and of every command. */
function helpIn(say: Say): string {
  let shown = '';
  const output = { write: (text: string) => void (shown += text) };
  const program = buildProgram({ out: output, err: output, say });
  for (const command of [program, ...commands.map((each) => addCommand(program, each))]) {
    command.configureOutput({ getOutHelpWidth: () => 10_000 });
    command.outputHelp();
  }
  return shown;
}

/** Each text that help asks a language for. */
function textsOfHelp(): readonly string[] {
  const asked = new Set<string>();
  helpIn((english) => {
    asked.add(english);
    return english;
  });
  return [...asked];
}

const asked = textsOfHelp();
const nameOf = ({ english }: Translated): string => english.literals.join('{}');

describe('help in Vietnamese', () => {
  it('is asked for every command, every setting and every exit code', () => {
    const said = (text: string): boolean => asked.includes(text);
    expect(commands.map(({ summary }) => summary).filter((text) => !said(text))).toEqual([]);
    expect(settings.map(({ says }) => says).filter((text) => !said(text))).toEqual([]);
    expect(Object.values(exitCodes).filter(({ meaning }) => !said(meaning))).toEqual([]);
    expect(asked.length).toBeGreaterThan(150);
  });

  it('has an entry for everything that help says', () => {
    expect(asked.filter((text) => helpInVietnamese(text) === text)).toEqual([]);
  });

  it('leaves no English where words are put into a description', () => {
    const left = asked.map(helpInVietnamese).filter((text) => englishIn(text).length > 0);
    expect(left).toEqual([]);
  });

  it('asks for all that it shows: what is left are names, and what is typed', () => {
    const shown = helpIn((text) => text.replaceAll(/[^\n]/g, '·'));
    const columns = shown.split('\n').map((line) => line.replaceAll('·', '').trim());
    const left = columns.filter((line) => line !== '' && !/^[\w-]+$/.test(line) && !isTyped(line));
    expect(left).toEqual([]);
  });

  it('has no entry that help does not say', () => {
    const used = new Set(asked.flatMap((text) => entriesSaying(text, vietnameseHelp)));
    const unused = [...vietnameseHelp.messages, ...vietnameseHelp.words].filter((entry) => !used.has(entry));
    expect(unused.map(nameOf)).toEqual([]);
  });

  it('leaves what it does not know as it is', () => {
    expect(helpInVietnamese('something new')).toBe('something new');
  });

  it('is in composed Unicode', () => {
    for (const { translated } of [...vietnameseHelp.messages, ...vietnameseHelp.words])
      for (const literal of translated.literals) expect(literal.normalize('NFC')).toBe(literal);
  });
});

/** Flags and what they take, a command and its arguments, a variable, a code. */
function isTyped(line: string): boolean {
  return /^(?:(?:-\w, )?--[\w-]+|[a-z-]+)(?: +(?:--[\w-]+|[<[][\w./ -]+[>\]]|[a-z-]+))*$/.test(line);
}
