import { describe, expect, it } from 'vitest';
import { compareEmbedded } from '../../../reports/compare/compare-embedded.ts';
import { renderComparison } from '../../../reports/compare/render-comparison.ts';

const comparison = await compareEmbedded({ platforms: ['haravan', 'sapo'], reading: 'example', seed: 1 });
const aspect = (question: string) => comparison.aspects.find((each) => each.question === question);

describe('the two platforms, told the same program', () => {
  it('have most operations in common, and each one of its own', () => {
    expect(aspect('createOrder')).toMatchObject({ likeness: 'same', left: 'POST /orders.json → 201' });
    expect(aspect('confirmOrder')).toMatchObject({ likeness: 'by design', right: 'no such operation' });
    expect(aspect('deleteOrder')).toMatchObject({ likeness: 'by design', left: 'no such operation' });
  });

  it('name and write the same attribute in their own ways, by design', () => {
    expect(aspect('updatedAt')).toMatchObject({
      likeness: 'by design',
      left: expect.stringMatching(/^updated_at: time/) as string,
      right: expect.stringMatching(/^modified_on: time/) as string,
    });
    expect(aspect('totalPrice')).toMatchObject({
      left: 'total_price: number',
      right: 'total_price: decimal text',
    });
  });

  it('differ in what only one of their docs settles, which is called undocumented', () => {
    expect(aspect('what number tells')).toMatchObject({
      likeness: 'undocumented',
      left: 'the id',
      right: 'a count',
      documented: [null, null],
    });
  });

  it('name the requirements that hold a shop to what differs', () => {
    const { documented } = aspect('weight of the order') ?? {};
    expect(documented).toEqual([
      expect.stringContaining('HRV-ORD-') as string,
      expect.stringContaining('SPO-ORD-') as string,
    ]);
  });

  it('have been asked everything: nothing was left unseen', () => {
    expect(
      comparison.aspects.filter(({ left, right }) => left === 'not seen' || right === 'not seen'),
    ).toEqual([]);
    expect(comparison.aspects.length).toBeGreaterThan(90);
  });
});

describe('the comparison as text', () => {
  const short = renderComparison(comparison, { all: false });
  const long = renderComparison(comparison, { all: true });

  it('says first what no docs say, and counts the rest', () => {
    expect(short.startsWith('Differs, and the docs do not say so:\n')).toBe(true);
    const [, same] = /: (\d+) the same/.exec(short) ?? [];
    expect(comparison.aspects.filter(({ likeness }) => likeness === 'same')).toHaveLength(Number(same));
  });

  it('lists what is the same only where all is asked for', () => {
    expect(short).not.toContain('| createOrder ');
    expect(long).toContain('| createOrder ');
  });

  it('marks what the docs leave open', () => {
    expect(short).toMatch(/\| what number tells +\| the id \(not said\) +\| a count \(not said\)/);
  });
});
