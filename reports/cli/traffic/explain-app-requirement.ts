import type { AppRequirement } from '../../../spec/app/app-requirement.ts';
import { loadAppRequirements } from '../../../spec/app/load-app-requirements.ts';
import { dialectOf } from '../../../spec/dialects.ts';
import { platforms, type Platform } from '../../../spec/platforms.ts';
import { findAppCheck } from '../../../suites/traffic/checks/index.ts';
import type { Language } from '../../lang/language.ts';
import { textsIn } from '../../lang/report-texts.ts';
import { translateStatement, translateText } from '../../lang/translate-report.ts';
import { emptyLine, span, type Line } from '../../terminal/line.ts';
import { trafficWordsIn } from '../../traffic/words/words.ts';

interface Known {
  readonly platform: Platform;
  readonly requirement: AppRequirement;
}

/** Every id of a requirement on apps, once. */
export function appRequirementIds(): readonly string[] {
  return [...new Set(known().map(({ requirement }) => requirement.id))];
}

/** All there is to say of a requirement on apps, on each platform that has it; undefined where there is none of that id. */
export function explainAppRequirement(
  typed: string,
  language: Language | undefined,
): readonly Line[] | undefined {
  const found = known().filter(({ requirement }) => requirement.id === typed.toUpperCase());
  const [first] = found;
  if (first === undefined) return undefined;
  const { id, statement, why, judgedBy } = first.requirement;
  const shared = textsIn(language);
  const words = trafficWordsIn(language).explain;
  const say = (text: string): string => translateStatement(id, text, language);
  const checks = judgedBy.map(
    ({ check }) => `${check}: ${translateText(findAppCheck(check)?.statement ?? '', language)}`,
  );
  return [
    { spans: [span(id, 'strong'), span(`  ${words.asked}`, 'faint')], indent: 0, hang: 2 },
    { spans: [span(say(statement))], indent: 2, hang: 2 },
    ...found.flatMap(({ platform, requirement }) =>
      part(dialectOf(platform).title, [
        `${requirement.level}: ${shared.levelMeaning[requirement.level]}`,
        ...requirement.sources.map(shared.place),
      ]),
    ),
    ...part(words.inferred, why === undefined ? [] : [say(why)]),
    ...part(shared.explain.proof, checks),
  ];
}

function known(): readonly Known[] {
  return platforms.flatMap((platform) =>
    loadAppRequirements(platform).map((requirement) => ({ platform, requirement })),
  );
}

function part(title: string, items: readonly string[]): readonly Line[] {
  if (items.length === 0) return [];
  const lines = items.map((text) => ({ spans: [span(text)], indent: 4, hang: 6 }));
  return [emptyLine, { spans: [span(title, 'strong')], indent: 2, hang: 2 }, ...lines];
}
