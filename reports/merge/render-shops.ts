import { printMarkdown, type Block, type Part } from '../summary/markdown.ts';
import { texts } from '../texts.ts';
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
export function shopsBlocks(record: ShopsRecord): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: headline(record) },
    {
      kind: 'table',
      head: ['Shop', 'Verdict', 'Failed', 'Open', 'Warnings', 'Exit', 'Report'],
      rows: record.shops.map(shopRow),
    },
    ...requirementBlocks(record),
  ];
}

/** `summary.md` of many shops. */
export function renderShopsMarkdown(record: ShopsRecord): string {
  return printMarkdown(shopsBlocks(record));
}

/** `3 shops: 1 not conformant, 2 conformant` */
export function headline({ shops, verdicts: counts }: ShopsRecord): string {
  const said = worstVerdicts.filter((verdict) => counts[verdict] > 0);
  const words = said.map((verdict) => `${counts[verdict]} ${texts.verdict[verdict].toLowerCase()}`);
  return `${shops.length} ${shops.length === 1 ? 'shop' : 'shops'}: ${words.join(', ')}`;
}

/** `2 failed in hanoi, hue; 1 warning in saigon` */
export function standingWords({ shops }: ShopsRequirementRecord): string {
  return openStandings
    .flatMap((standing) => {
      const names = shops[standing] ?? [];
      if (names.length === 0) return [];
      const rest = names.length - mostNamed;
      const shown = [...names.slice(0, mostNamed), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
      return [`${texts.standing[standing]} in ${names.length}: ${shown}`];
    })
    .join('; ');
}

/** What is to be said of a shop beside its verdict. */
export function remarksOn({ counts, leaks, badWaivers }: ShopRecord): string {
  return [
    ...(counts === null ? ['no report'] : []),
    ...(leaks > 0 ? [`${leaks} left behind`] : []),
    ...(badWaivers > 0 ? [`${badWaivers} bad waivers`] : []),
  ].join(', ');
}

function shopRow(shop: ShopRecord): readonly (readonly Part[])[] {
  const { name, platform, profile, verdict, counts, exitCode, folder } = shop;
  const remarks = remarksOn(shop);
  return [
    [{ strong: name }, ` ${platform}${profile === null ? '' : `, ${profile}`}`],
    [texts.verdict[verdict], remarks === '' ? '' : ` (${remarks})`],
    [String(counts?.fail ?? '')],
    [String(counts?.inconclusive ?? '')],
    [String(counts?.warning ?? '')],
    [String(exitCode)],
    [folder === null ? '' : { code: folder }],
  ];
}

function requirementBlocks({ requirements }: ShopsRecord): readonly Block[] {
  if (requirements.length === 0) return [];
  const rest = requirements.length - mostRequirements;
  const rows = requirements
    .slice(0, mostRequirements)
    .map((requirement): readonly (readonly Part[])[] => [
      [{ strong: requirement.id }, ` ${requirement.level}`],
      [requirement.statement],
      [standingWords(requirement)],
    ]);
  return [
    { kind: 'heading', level: 2, text: 'What is not kept, or could not be told' },
    { kind: 'table', head: ['Requirement', 'Says', 'Shops'], rows },
    ...(rest > 0 ? [{ kind: 'text' as const, parts: [`and ${rest} more, all in shops.json`] }] : []),
  ];
}
