import { readHistory, sinceWhen, type ComparedLine, type HistoryLine } from '../../drift/history.ts';
import { driftWordsIn } from '../../drift/say-drift.ts';
import type { Language } from '../../lang/language.ts';
import { translateTitle } from '../../lang/translate-drift.ts';
import type { Surroundings } from '../command.ts';
import type { ExitReason } from '../exit-codes.ts';
import { UsageError } from '../usage-error.ts';
import type { HistoryOptions } from './drift-options.ts';

/** Says since when there is what difference. */
export function tellHistory(options: HistoryOptions, { out }: Pick<Surroundings, 'out'>): ExitReason {
  const lines = readHistory(options.history);
  if (lines.length === 0)
    throw new UsageError(`there is no history in ${options.history}`, 'Every `drift` adds a line to it.');
  const rows = rowsOf(lines);
  const wanted =
    options.difference === null ? rows : rows.filter((row) => isNamed(row, options.difference ?? ''));
  if (options.difference !== null && wanted.length === 0) {
    throw new UsageError(
      'no difference of that id or fingerprint was ever seen',
      '`drift history` lists those that were.',
    );
  }
  if (options.json) out.write(`${JSON.stringify(wanted, null, 2)}\n`);
  else out.write(renderHistory(wanted, lines, options.language));
  return 'conformant';
}

interface HistoryRow {
  readonly id: string;
  readonly fingerprint: string;
  readonly class: ComparedLine['differences'][number]['class'];
  readonly title: string;
  readonly platform: string;
  readonly target: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly times: number;
  readonly of: number;
  /** It was there when the shop was looked at last. */
  readonly there: boolean;
}

/** Every difference of every shop, the one that is there longest first. */
function rowsOf(lines: readonly HistoryLine[]): readonly HistoryRow[] {
  const shops = Map.groupBy(lines, ({ platform, target }) => `${platform} ${target}`);
  return [...shops.values()]
    .flatMap((ofShop) => {
      const compared = ofShop.filter((line) => line.type === 'compared');
      const seen = new Map(
        compared.flatMap((line) =>
          line.differences.map((difference) => [difference.fingerprint, { difference, line }]),
        ),
      );
      return [...seen.values()].flatMap(({ difference, line }): readonly HistoryRow[] => {
        const since = sinceWhen(ofShop, difference.fingerprint);
        if (since === undefined) return [];
        const there = line === compared.at(-1);
        return [{ ...difference, platform: line.platform, target: line.target, ...since, there }];
      });
    })
    .toSorted((left, right) =>
      left.firstSeen < right.firstSeen ? -1 : Number(left.firstSeen > right.firstSeen),
    );
}

function isNamed({ id, fingerprint }: HistoryRow, name: string): boolean {
  return id === name || fingerprint.startsWith(name);
}

function renderHistory(
  rows: readonly HistoryRow[],
  lines: readonly HistoryLine[],
  language: Language,
): string {
  const { class: classes, history: words } = driftWordsIn(language);
  const wide = Math.max(17, ...Object.values(classes).map(({ length }) => length));
  const compared = lines.filter((line) => line.type === 'compared');
  const learned = lines.filter((line) => line.type === 'learned');
  const told = rows.map(
    ({ fingerprint, class: kind, title, firstSeen, lastSeen, times, of, there, target }) =>
      [
        `${fingerprint}  ${classes[kind].padEnd(wide)}  ${translateTitle(title, language)}`,
        `              ${words.line({ since: minute(firstSeen), lastSeen: there ? null : minute(lastSeen), times, of, target })}`,
      ].join('\n'),
  );
  const [first, last] = [compared[0]?.at, compared.at(-1)?.at];
  const looked =
    first === undefined || last === undefined
      ? words.neverCompared
      : words.compared(compared.length, minute(first), minute(last));
  const baseline = learned.at(-1);
  return `${[
    ...(told.length === 0 ? [words.nothing] : told),
    '',
    `${looked}; ${words.baseline(baseline === undefined ? null : { at: minute(baseline.at), digest: baseline.baseline ?? '' })}`,
  ].join('\n')}\n`;
}

/** `2026-11-20 04:12`, UTC. */
function minute(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}
