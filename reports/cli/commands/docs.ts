import { platforms } from '../../../spec/platforms.ts';
import type { CliCommand } from '../command.ts';
import { didYouMean } from '../near-names.ts';
import { chooseOne } from '../options/choose-one.ts';
import { readForm } from '../options/read-form.ts';
import { readLanguage } from '../options/read-language.ts';
import { UsageError } from '../usage-error.ts';

/** Compares a docs page of the vendor, as it is now, with what the contract was made from. */
export const docs: CliCommand = {
  usage: 'docs <action> <page>',
  summary: 'check: say what a saved docs page (Markdown, text or HTML) states otherwise than the contract was made from',
  settings: ['lang'],
  declare: (command) =>
    command
      .option('--platform <name>', `${platforms.join(' or ')} (default: told from the page)`)
      .option('--renumber', 'let the patch write new line numbers for facts that did not change, too')
      .option('--json', 'print the check as JSON and nothing else')
      .option('--markdown', 'print it as Markdown and nothing else')
      .option('--patch', 'print the proposed patch and nothing else, for git apply'),
  run: async ({ words: [action = '', page = ''], typed, flags }, surroundings) => {
    if (action !== 'check')
      throw new UsageError('docs can be checked only', didYouMean(action, ['check']) ?? 'Type docs check PAGE.');
    const { platform } = typed;
    const { checkDocs } = await import('../check-docs.ts');
    return checkDocs(
      {
        page,
        platform: typeof platform === 'string' ? chooseOne('platform', platform, platforms) : undefined,
        renumber: typed['renumber'] === true,
        form: readForm(typed, ['json', 'markdown', 'patch']),
        language: readLanguage(flags),
      },
      surroundings,
    );
  },
}; // prettier-ignore
