import type { CliCommand } from '../command.ts';
import { chooseOne } from '../options/choose-one.ts';
import { readLanguage } from '../options/read-language.ts';
import { usualReportDir } from '../options/read-report-dir.ts';

/** Packs a run for the reviewer of an app. */
export const bundle: CliCommand = {
  usage: 'bundle [folder]',
  summary: 'pack a run for app review: evidence, reports and what is stated of them, in one ZIP',
  settings: ['lang'],
  declare: (command) =>
    command
      .option('--profile <name>', 'what it is handed in for: app-review', 'app-review')
      .option(
        '--set <name>',
        'the requirement set that the run is held against (default: the one of the run, else the newest)',
      )
      .option('--partner <name>', 'who hands it in')
      .option('--app <name>', 'the app')
      .option('--app-version <version>', 'its version')
      .option('--contact <address>', 'whom to ask')
      .option('--key <file>', 'sign with this private key (see `keygen`)')
      .option('--out <file>', 'where the ZIP goes', 'order-conformance-bundle.zip')
      .option(
        '--predicate <file>',
        'also write what is stated, for signing without a key (cosign, actions/attest)',
      )
      .option('--trial', 'also take a shop on this machine, to try it out'),
  run: async ({ words: [folder = usualReportDir], flags }, surroundings) => {
    chooseOne('profile', String(flags['profile']), ['app-review']);
    const text = (name: string): string | null => {
      const flag = flags[name];
      return typeof flag === 'string' ? flag : null;
    };
    const { bundleAndTell } = await import('../bundle-and-tell.ts');
    const named = (['partner', 'app', 'appVersion', 'contact'] as const).flatMap((name) => {
      const value = text(name)?.trim() ?? '';
      return value === '' ? [] : [[name, value] as const];
    });
    return bundleAndTell(
      {
        folder,
        set: text('set'),
        submission: Object.fromEntries(named),
        keyFile: text('key'),
        out: text('out') ?? 'order-conformance-bundle.zip',
        predicateFile: text('predicate'),
        trial: flags['trial'] === true,
        language: readLanguage(flags),
      },
      surroundings,
    );
  },
};
