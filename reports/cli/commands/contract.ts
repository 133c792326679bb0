import type { CliCommand } from '../command.ts';
import { didYouMean } from '../near-names.ts';
import { readForm } from '../options/read-form.ts';
import { readLanguage } from '../options/read-language.ts';
import { UsageError } from '../usage-error.ts';

/** Compares two versions of a contract. */
export const contract: CliCommand = {
  usage: 'contract <action> <old> <new>',
  summary: 'diff: say what changed from one contract to another, and whom it breaks; each an openapi.yaml, a folder, REVISION:PATH in git, or a platform',
  settings: ['lang'],
  declare: (command) =>
    command
      .option('--json', 'print the difference as JSON and nothing else')
      .option('--markdown', 'print it as release notes in Markdown and nothing else'),
  run: async ({ words: [action = '', before = '', after = ''], typed, flags }, surroundings) => {
    if (action !== 'diff')
      throw new UsageError('contracts can be compared only', didYouMean(action, ['diff']) ?? 'Type contract diff OLD NEW.');
    const { diffContracts } = await import('../diff-contracts.ts');
    return diffContracts({ before, after, form: readForm(typed, ['json', 'markdown']), language: readLanguage(flags) }, surroundings);
  },
}; // prettier-ignore
