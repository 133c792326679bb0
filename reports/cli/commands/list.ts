import { loadAppRequirements } from '../../../spec/app/load-app-requirements.ts';
import { loadRequirements } from '../../../spec/requirements/load-requirements.ts';
import type { Requirement } from '../../../spec/requirements/requirement.ts';
import { emptyLine, printLines, span, type Line } from '../../terminal/line.ts';
import { placeOf } from '../../texts.ts';
import type { CliCommand } from '../command.ts';
import { resolvePlatform } from '../options/resolve-run-options.ts';
import { surfaceOf } from '../surface.ts';

/** Shows every requirement. */
export const list: CliCommand = {
  usage: 'list',
  summary: 'show every requirement, where the docs say it, and what judges it',
  settings: ['platform'],
  declare: (command) =>
    command
      .option('--app', 'those of an app, not of a shop')
      .option('--json', 'print them as JSON'),
  run: ({ flags }, { environment, out }) => {
    const load = flags['app'] === true ? loadAppRequirements : loadRequirements;
    const requirements = load(resolvePlatform(flags, environment));
    const surface = surfaceOf(out, { quiet: false, reportDir: null });
    out.write(
      flags['json'] === true
        ? `${JSON.stringify(requirements, null, 2)}\n`
        : `${printLines(requirements.flatMap(linesOf), surface)}\n${requirements.length} requirements\n`,
    );
    return Promise.resolve('conformant');
  },
};

function linesOf({ id, level, statement, sources, judgedBy, untested }: Requirement): readonly Line[] {
  const checks = [...new Set(judgedBy.map(({ check }) => check))].join(', ');
  const judged = untested === undefined ? checks : `not judged: ${untested.reason}`;
  return [
    {
      spans: [span(id.padEnd(20), 'strong'), span(level.padEnd(10), 'faint'), span(statement)],
      indent: 0,
      hang: 30,
    },
    { spans: [span(`${sources.map(placeOf).join('; ')} · ${judged}`, 'faint')], indent: 30, hang: 30 },
    emptyLine,
  ];
}
