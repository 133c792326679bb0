import { loadDocsFacts } from '../../spec/docs/load-facts.ts';
import { platforms, type Platform } from '../../spec/platforms.ts';
import { loadRequirements } from '../../spec/requirements/load-requirements.ts';
import { untestedReasons, type Binding, type Requirement } from '../../spec/requirements/requirement.ts';
import { findCheck } from '../../suites/checks/index.ts';
import { loadKillMatrix } from '../prove/kill-matrix.ts';
import type { Language } from '../lang/language.ts';
import type { Surface } from '../reporter.ts';
import { emptyLine, printLines, span, type Line } from '../terminal/line.ts';
import { textsIn } from '../lang/report-texts.ts';
import { translateStatement, translateText } from '../lang/translate-report.ts';
import { loadLedgerEntries, type LedgerEntry } from './ledger.ts';
import { didYouMean } from './near-names.ts';
import { appRequirementIds, explainAppRequirement } from './traffic/explain-app-requirement.ts';
import { UsageError } from './usage-error.ts';

/** Everything about the requirement with an id, letters of either case. @throws UsageError with ids that are near */
export function explainRequirement(id: string, surface: Surface): string {
  const lines = /^APP-/i.test(id) ? explainAppRequirement(id, surface.language) : undefined;
  if (lines !== undefined) return `${printLines(lines, surface)}\n`;
  const { platform, requirement } = findRequirement(id);
  return `${printLines(explainLines({ platform, requirement }, surface.language), surface)}\n`;
}

function findRequirement(typed: string): Found {
  const all = platforms.flatMap((platform) =>
    loadRequirements(platform).map((requirement) => ({ platform, requirement })),
  );
  const found = all.find(({ requirement }) => requirement.id === typed.toUpperCase());
  if (found !== undefined) return found;
  const near = didYouMean(typed, [...all.map(({ requirement }) => requirement.id), ...appRequirementIds()]);
  throw new UsageError(`no requirement has the id '${typed}'`, near ?? '`order-conformance list` shows all.');
}

interface Found {
  readonly platform: Platform;
  readonly requirement: Requirement;
}

function explainLines({ platform, requirement }: Found, language: Language | undefined): readonly Line[] {
  const { id, level, statement, sources, ruling, readings } = requirement;
  const words = textsIn(language);
  const titles = words.explain;
  const say = (text: string): string => translateStatement(id, text, language);
  const entries = ruling === undefined ? [] : loadLedgerEntries(platform, ruling);
  return [
    {
      spans: [span(id, 'strong'), span(`  ${level}: ${words.levelMeaning[level]}`, 'faint')],
      indent: 0,
      hang: 2,
    },
    { spans: [span(say(statement))], indent: 2, hang: 2 },
    ...part(titles.sources, [
      ...sources.map(words.place),
      ...(sources.some(({ from }) => from !== 'facts') ? [loadDocsFacts(platform).page.url] : []),
    ]),
    ...part(
      titles.readings,
      Object.entries(readings).map(([name, text]) => `${name}: ${say(text)}`),
    ),
    ...part(
      titles.rulings,
      entries.flatMap((entry) => rulingTexts(entry, language)),
    ),
    ...part(titles.proof, proofTexts(requirement, language)),
    ...part(titles.faults, faultTexts({ platform, requirement }, language)),
  ];
}

const mostFaults = 8;

function faultTexts(
  { platform, requirement: { id } }: Found,
  language: Language | undefined,
): readonly string[] {
  const caught = loadKillMatrix(platform)[id] ?? [];
  const rest = caught.length - mostFaults;
  return [...caught.slice(0, mostFaults), ...(rest > 0 ? [textsIn(language).explain.moreFaults(rest)] : [])];
}

function proofTexts(
  { judgedBy, untested, needs, profile }: Requirement,
  language: Language | undefined,
): readonly string[] {
  const words = textsIn(language).explain;
  if (untested !== undefined)
    return [words.neverJudged(translateText(untestedReasons[untested.reason], language), untested.why)];
  return [...judgedBy.map((binding) => bindingText(binding, language)), words.askedFrom(profile, needs)];
}

function bindingText({ check, with: given }: Binding, language: Language | undefined): string {
  const values = Object.entries(given).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return `${check}: ${translateText(findCheck(check)?.statement ?? '', language)}${values.length === 0 ? '' : ` (${values.join(', ')})`}`;
}

function rulingTexts(
  { id, title, decision, evidence }: LedgerEntry,
  language: Language | undefined,
): readonly string[] {
  return [
    `${id}, ${title}: ${decision}`,
    ...evidence.map(
      ({ heading, line, says }) =>
        `“${heading}”${line === undefined ? '' : textsIn(language).explain.line(line)}: ${says}`,
    ),
  ];
}

function part(title: string, items: readonly string[]): readonly Line[] {
  if (items.length === 0) return [];
  const lines = items.map((text) => ({ spans: [span(text)], indent: 4, hang: 6 }));
  return [emptyLine, { spans: [span(title, 'strong')], indent: 2, hang: 2 }, ...lines];
}
