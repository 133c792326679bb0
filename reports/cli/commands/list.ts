import { loadAppRequirements } from '../../../spec/app/load-app-requirements.ts';
import { loadRequirements } from '../../../spec/requirements/load-requirements.ts';
import type { Platform } from '../../../spec/platforms.ts';
import { requirementsOf } from '../../../spec/requirements/requirement-sets.ts';
import type { Requirement } from '../../../spec/requirements/requirement.ts';
import type { Flags } from '../../config/settle.ts';
import { textsIn } from '../../lang/report-texts.ts';
import { translateStatement } from '../../lang/translate-report.ts';
import type { Surface } from '../../reporter.ts';
import { emptyLine, printLines, span, type Line } from '../../terminal/line.ts';
import type { CliCommand } from '../command.ts';
import { resolvePlatform } from '../options/resolve-run-options.ts';
import { readLanguage } from '../options/read-language.ts';
import { readSet } from '../options/read-set.ts';
import { UsageError } from '../usage-error.ts';
import { surfaceOf } from '../surface.ts';

/** Shows every requirement. */
export const list: CliCommand = {
  usage: 'list',
  summary: 'show every requirement, where the docs say it, and what judges it',
  settings: ['platform', 'lang'],
  declare: (command) =>
    command
      .option('--app', 'those of an app, not of a shop')
      .option('--set <name>', 'those of a requirement set')
      .option('--json', 'print them as JSON'),
  run: ({ flags }, { environment, out }) => {
    const requirements = load(flags, resolvePlatform(flags, environment));
    const surface = surfaceOf(out, { quiet: false, reportDir: null, language: readLanguage(flags) });
    out.write(
      flags['json'] === true
        ? `${JSON.stringify(requirements, null, 2)}\n`
        : `${printLines(
            requirements.flatMap((requirement) => linesOf(requirement, surface)),
            surface,
          )}\n${textsIn(surface.language).list.count(requirements.length)}\n`,
    );
    return Promise.resolve('conformant');
  },
};

/** @throws UsageError, RequirementSetError */
function load(flags: Flags, platform: Platform): readonly Requirement[] {
  const set = readSet(flags, platform);
  if (flags['app'] !== true) return set === null ? loadRequirements(platform) : requirementsOf(set);
  if (set === null) return loadAppRequirements(platform);
  throw new UsageError('a requirement set is of a shop, not of an app', 'Leave --set or --app out.');
}

function linesOf(
  { id, level, statement, sources, judgedBy, untested }: Requirement,
  { language }: Surface,
): readonly Line[] {
  const words = textsIn(language);
  const checks = [...new Set(judgedBy.map(({ check }) => check))].join(', ');
  const judged = untested === undefined ? checks : words.list.notJudged(untested.reason);
  return [
    {
      spans: [
        span(id.padEnd(20), 'strong'),
        span(level.padEnd(10), 'faint'),
        span(translateStatement(id, statement, language)),
      ],
      indent: 0,
      hang: 30,
    },
    { spans: [span(`${sources.map(words.place).join('; ')} · ${judged}`, 'faint')], indent: 30, hang: 30 },
    emptyLine,
  ];
}
