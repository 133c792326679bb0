import { Command, Help, type AddHelpTextContext, type AddHelpTextPosition } from 'commander';
import type { Say } from './help-and-errors.ts';

/** A command whose help speaks another language than it was declared in, and that of all commands below it. */
export class HelpCommand extends Command {
  readonly #say: Say;

  constructor(name: string | undefined, say: Say) {
    super(name);
    this.#say = say;
    this.configureHelp(helpIn(say));
  }

  override createCommand(name?: string): Command {
    return new HelpCommand(name, this.#say);
  }

  override addHelpText(
    position: AddHelpTextPosition,
    text: string | ((context: AddHelpTextContext) => string),
  ): this {
    return super.addHelpText(position, (context) => {
      const lines = (typeof text === 'string' ? text : text(context)).split('\n');
      return lines.map((line) => sayLine(line, this.#say)).join('\n');
    });
  }
}

function helpIn(say: Say): Partial<Help> {
  const usual = new Help();
  const sayNames = (text: string): string => text.replaceAll(/\[(?:options|command)\]/g, (name) => say(name));
  return {
    styleTitle: say,
    commandUsage: (command) => sayNames(usual.commandUsage(command)),
    subcommandTerm: (command) => sayNames(usual.subcommandTerm(command)),
    commandDescription: (command) => say(usual.commandDescription(command)),
    subcommandDescription: (command) => say(usual.subcommandDescription(command)),
    optionDescription: (option) => sayWithDefault(usual.optionDescription(option), say),
    argumentDescription: (argument) => sayWithDefault(usual.argumentDescription(argument), say),
  };
}

/** What is taken where nothing is typed is said apart: a description may end with anything. */
function sayWithDefault(description: string, say: Say): string {
  const { words = description, usual } =
    /^(?<words>.+) (?<usual>\(default: .+\))$/.exec(description)?.groups ?? {};
  return usual === undefined ? say(words) : `${say(words)} ${say(usual)}`;
}

/** Of a line with two columns only the second is words. */
function sayLine(line: string, say: Say): string {
  const { term = '', words = line } = /^(?<term> *\S.*? {2,})(?<words>\S.*)$/.exec(line)?.groups ?? {};
  return words === '' ? line : term + say(words);
}
