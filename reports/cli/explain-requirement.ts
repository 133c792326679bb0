import { loadDocsFacts } from '../../spec/docs/load-facts.ts';
import { platforms, type Platform } from '../../spec/platforms.ts';
import { loadRequirements } from '../../spec/requirements/load-requirements.ts';
import { untestedReasons, type Binding, type Requirement } from '../../spec/requirements/requirement.ts';
import { findCheck } from '../../suites/checks/index.ts';
import { loadKillMatrix } from '../prove/kill-matrix.ts';
import type { Surface } from '../reporter.ts';
import { emptyLine, printLines, span, type Line } from '../terminal/line.ts';
import { placeOf, texts } from '../texts.ts';
import { loadLedgerEntries, type LedgerEntry } from './ledger.ts';
import { didYouMean } from './near-names.ts';
import { UsageError } from './usage-error.ts';

/** Everything about the requirement with an id, letters of either case. @throws UsageError with ids that are near */
export function explainRequirement(id: string, surface: Surface): string {
  const { platform, requirement } = findRequirement(id);
  return `${printLines(explainLines(platform, requirement), surface)}\n`;
}

function findRequirement(typed: string): { platform: Platform; requirement: Requirement } {
  const all = platforms.flatMap((platform) =>
    loadRequirements(platform).map((requirement) => ({ platform, requirement })),
  );
  const found = all.find(({ requirement }) => requirement.id === typed.toUpperCase());
  if (found !== undefined) return found;
  const near = didYouMean(
    typed,
    all.map(({ requirement }) => requirement.id),
  );
  throw new UsageError(`no requirement has the id '${typed}'`, near ?? '`order-conformance list` shows all.');
}

function explainLines(platform: Platform, requirement: Requirement): readonly Line[] {
  const { id, level, statement, sources, ruling, readings } = requirement;
  const entries = ruling === undefined ? [] : loadLedgerEntries(platform, ruling);
  return [
    {
      spans: [span(id, 'strong'), span(`  ${level}: ${texts.levelMeaning[level]}`, 'faint')],
      indent: 0,
      hang: 2,
    },
    { spans: [span(statement)], indent: 2, hang: 2 },
    ...part('Where the docs say it', [
      ...sources.map(placeOf),
      ...(sources.some(({ from }) => from !== 'facts') ? [loadDocsFacts(platform).page.url] : []),
    ]),
    ...part('Readings, of which a shop follows one', Object.entries(readings).map(named)),
    ...part('How the docs are read', entries.flatMap(rulingTexts)),
    ...part('What proves it', proofTexts(requirement)),
    ...part('Faults that make it fail', faultTexts(platform, id)),
  ];
}

const mostFaults = 8;

function faultTexts(platform: Platform, id: string): readonly string[] {
  const caught = loadKillMatrix(platform)[id] ?? [];
  const rest = caught.length - mostFaults;
  return [
    ...caught.slice(0, mostFaults),
    ...(rest > 0 ? [`and ${rest} more of the catalogue that \`prove\` uses`] : []),
  ];
}

function proofTexts({ judgedBy, untested, needs, profile }: Requirement): readonly string[] {
  if (untested !== undefined) return [`Never judged: ${untestedReasons[untested.reason]}. ${untested.why}`];
  return [
    ...judgedBy.map(bindingText),
    `Asked from the profile ${profile} on${needs.length === 0 ? '' : `, where there is: ${needs.join(', ')}`}.`,
  ];
}

function bindingText({ check, with: given }: Binding): string {
  const values = Object.entries(given).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return `${check}: ${findCheck(check)?.statement ?? ''}${values.length === 0 ? '' : ` (${values.join(', ')})`}`;
}

function rulingTexts({ id, title, decision, evidence }: LedgerEntry): readonly string[] {
  return [
    `${id}, ${title}: ${decision}`,
    ...evidence.map(
      ({ heading, line, says }) => `“${heading}”${line === undefined ? '' : `, line ${line}`}: ${says}`,
    ),
  ];
}

function named([name, text]: readonly [string, string]): string {
  return `${name}: ${text}`;
}

function part(title: string, items: readonly string[]): readonly Line[] {
  if (items.length === 0) return [];
  const lines = items.map((text) => ({ spans: [span(text)], indent: 4, hang: 6 }));
  return [emptyLine, { spans: [span(title, 'strong')], indent: 2, hang: 2 }, ...lines];
}
