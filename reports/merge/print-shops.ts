import type { Surface } from '../reporter.ts';
import { printLines, section, span, type Line } from '../terminal/line.ts';
import { translateStatement } from '../lang/translate-report.ts';
import type { Verdict } from '../verdict.ts';
import type { Ink } from '../reporter.ts';
import { headline, remarksOn, standingWords } from './render-shops.ts';
import { shopsWordsIn, type ShopsWords } from './shops-words.ts';
import type { ShopRecord, ShopsRecord } from './shops.ts';

const inks: Readonly<Record<Verdict, Ink>> = {
  conformant: 'good',
  'conformant-with-waivers': 'good',
  'not-conformant': 'bad',
  'not-determined': 'unclear',
};

/** What many shops come to, for a terminal: what is wrong first, the sum last. */
export function printShops(record: ShopsRecord, surface: Surface): string {
  const { language } = surface;
  const words = shopsWordsIn(language);
  const wide = Math.max(0, ...record.shops.map(({ name }) => words.name(name).length));
  const lines: readonly Line[] = [
    ...section(words.notKept, record.requirements, (requirement) => [
      span(requirement.id.padEnd(20), 'strong'),
      span(` ${translateStatement(requirement.id, requirement.statement, language)} `),
      span(standingWords(requirement, words), 'faint'),
    ]),
    ...section(words.shops, record.shops.toReversed(), (shop) => [
      span(`${words.name(shop.name).padEnd(wide)}  `, 'strong'),
      span(words.verdict[shop.verdict], inks[shop.verdict]),
      span(`  ${restOf(shop, words)}`, 'faint'),
    ]),
    { spans: [span(headline(record, words), 'strong')], indent: 0, hang: 2 },
  ];
  return `${printLines(lines, surface)}\n`;
}

function restOf(shop: ShopRecord, words: ShopsWords): string {
  const { platform, profile, counts, folder } = shop;
  const parts = [
    platform,
    ...(profile === null ? [] : [profile]),
    ...(counts === null ? [] : [words.counts(counts.fail, counts.inconclusive)]),
    ...(remarksOn(shop, words) === '' ? [] : [remarksOn(shop, words)]),
    ...(folder === null ? [] : [folder]),
  ];
  return parts.join(' · ');
}
