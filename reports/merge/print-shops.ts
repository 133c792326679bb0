import type { Surface } from '../reporter.ts';
import { printLines, section, span, type Line } from '../terminal/line.ts';
import { texts } from '../texts.ts';
import type { Verdict } from '../verdict.ts';
import type { Ink } from '../reporter.ts';
import { headline, remarksOn, standingWords } from './render-shops.ts';
import type { ShopRecord, ShopsRecord } from './shops.ts';

const inks: Readonly<Record<Verdict, Ink>> = {
  conformant: 'good',
  'conformant-with-waivers': 'good',
  'not-conformant': 'bad',
  'not-determined': 'unclear',
};

/** What many shops come to, for a terminal: what is wrong first, the sum last. */
export function printShops(record: ShopsRecord, surface: Surface): string {
  const wide = Math.max(0, ...record.shops.map(({ name }) => name.length));
  const lines: readonly Line[] = [
    ...section('What is not kept, or could not be told', record.requirements, (requirement) => [
      span(requirement.id.padEnd(20), 'strong'),
      span(` ${requirement.statement} `),
      span(standingWords(requirement), 'faint'),
    ]),
    ...section('Shops', record.shops.toReversed(), (shop) => [
      span(`${shop.name.padEnd(wide)}  `, 'strong'),
      span(texts.verdict[shop.verdict], inks[shop.verdict]),
      span(`  ${restOf(shop)}`, 'faint'),
    ]),
    { spans: [span(headline(record), 'strong')], indent: 0, hang: 2 },
  ];
  return `${printLines(lines, surface)}\n`;
}

function restOf(shop: ShopRecord): string {
  const { platform, profile, counts, folder } = shop;
  const parts = [
    platform,
    ...(profile === null ? [] : [profile]),
    ...(counts === null ? [] : [`${counts.fail} failed, ${counts.inconclusive} inconclusive`]),
    ...(remarksOn(shop) === '' ? [] : [remarksOn(shop)]),
    ...(folder === null ? [] : [folder]),
  ];
  return parts.join(' · ');
}
