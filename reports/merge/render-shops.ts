import { printMarkdown, type Block, type Part } from '../summary/markdown.ts';
import type { Language } from '../lang/language.ts';
import { translateStatement } from '../lang/translate-report.ts';
import { shopsWordsIn, type ShopsWords } from './shops-words.ts';
import {
  openStandings,
  worstVerdicts,
  type ShopRecord,
  type ShopsRecord,
  type ShopsRequirementRecord,
} from './shops.ts';

/** Shops that are named beside a requirement; of more, how many. */
const mostNamed = 12;
const mostRequirements = 200;

/** What many shops come to, as blocks for people: the worst shop first, what most shops break first. */
export function shopsBlocks(record: ShopsRecord, language?: Language): readonly Block[] {
  const words = shopsWordsIn(language);
  const { head } = words;
  return [
    { kind: 'heading', level: 1, text: headline(record, words) },
    {
      kind: 'table',
      head: [head.shop, head.verdict, head.failed, head.open, head.warnings, head.exit, head.report],
      rows: record.shops.map((shop) => shopRow(shop, words)),
    },
    ...requirementBlocks(record, language),
  ];
}

/** `summary.md` of many shops. */
export function renderShopsMarkdown(record: ShopsRecord, language?: Language): string {
  return printMarkdown(shopsBlocks(record, language));
}

/** `3 shops: 1 not conformant, 2 conformant` */
export function headline({ shops, verdicts: counts }: ShopsRecord, words: ShopsWords): string {
  const said = worstVerdicts.filter((verdict) => counts[verdict] > 0);
  const each = said.map((verdict) => `${counts[verdict]} ${words.verdict[verdict].toLowerCase()}`);
  return words.headline(shops.length, each.join(', '));
}

/** `2 failed in hanoi, hue; 1 warning in saigon` */
export function standingWords({ shops }: ShopsRequirementRecord, words: ShopsWords): string {
  return openStandings
    .flatMap((standing) => {
      const names = shops[standing] ?? [];
      if (names.length === 0) return [];
      const rest = names.length - mostNamed;
      const shown = [
        ...names.slice(0, mostNamed).map(words.name),
        ...(rest > 0 ? [words.more(rest)] : []),
      ].join(', ');
      return [words.standingIn(words.standing[standing], names.length, shown)];
    })
    .join('; ');
}

/** What is to be said of a shop beside its verdict. */
export function remarksOn({ counts, leaks, badWaivers }: ShopRecord, words: ShopsWords): string {
  return [
    ...(counts === null ? [words.noReport] : []),
    ...(leaks > 0 ? [words.leftBehind(leaks)] : []),
    ...(badWaivers > 0 ? [words.badWaivers(badWaivers)] : []),
  ].join(', ');
}

function shopRow(shop: ShopRecord, words: ShopsWords): readonly (readonly Part[])[] {
  const { name, platform, profile, verdict, counts, exitCode, folder } = shop;
  const remarks = remarksOn(shop, words);
  return [
    [{ strong: words.name(name) }, ` ${platform}${profile === null ? '' : `, ${profile}`}`],
    [words.verdict[verdict], remarks === '' ? '' : ` (${remarks})`],
    [String(counts?.fail ?? '')],
    [String(counts?.inconclusive ?? '')],
    [String(counts?.warning ?? '')],
    [String(exitCode)],
    [folder === null ? '' : { code: folder }],
  ];
}

function requirementBlocks({ requirements }: ShopsRecord, language: Language | undefined): readonly Block[] {
  const words = shopsWordsIn(language);
  const { head } = words;
  if (requirements.length === 0) return [];
  const rest = requirements.length - mostRequirements;
  const rows = requirements
    .slice(0, mostRequirements)
    .map((requirement): readonly (readonly Part[])[] => [
      [{ strong: requirement.id }, ` ${requirement.level}`],
      [translateStatement(requirement.id, requirement.statement, language)],
      [standingWords(requirement, words)],
    ]);
  return [
    { kind: 'heading', level: 2, text: words.notKept },
    { kind: 'table', head: [head.requirement, head.says, head.shops], rows },
    ...(rest > 0 ? [{ kind: 'text' as const, parts: [words.moreInFile(rest)] }] : []),
  ];
}
