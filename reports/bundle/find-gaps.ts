import type { Evidence } from '../../suites/evidence/read-evidence.ts';

const numbered = /^x(?<number>\d{4,})$/;

/**
 * Exchanges that stand in the evidence twice, and numbers that none has: they are counted as they are sent, and each is recorded. Where a run
 * was cut and went on, what was under way is lost, and nothing is said of numbers. What is renumbered as well only a signature shows.
 */
export function findGaps({
  exchanges,
  resumptions,
}: Pick<Evidence, 'exchanges' | 'resumptions'>): readonly string[] {
  const known = new Set<string>();
  const twice = new Set<string>();
  for (const { id } of exchanges) (known.has(id) ? twice : known).add(id);
  return [
    ...[...twice].slice(0, most).map((id) => `The evidence holds more than one exchange ${id}.`),
    ...(resumptions === undefined ? missing(known) : []).map(
      (id) => `The evidence lacks the exchange ${id}.`,
    ),
  ];
}

/** No more are named. */
const most = 5;

function missing(known: ReadonlySet<string>): readonly string[] {
  const numbers = [...known].map((id) => Number(numbered.exec(id)?.groups?.['number'] ?? Number.NaN));
  const last = numbers.reduce((highest, number) => (number > highest ? number : highest), 0);
  const lacking: string[] = [];
  // A number may be as high as somebody writes it: no further is looked than there could be exchanges.
  for (let number = 1; number < last && lacking.length < most; number += 1) {
    const id = `x${String(number).padStart(4, '0')}`;
    if (!known.has(id)) lacking.push(id);
  }
  return lacking;
}
