import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../suites/evidence/read-evidence.ts';
import type { Basis } from '../../../suites/drift/shape.ts';
import { renderBaseline } from '../../../reports/drift/baseline-text.ts';
import { probeShop, differencesOf, learn, type Learned } from './drift-kit.ts';

const shop = await probeShop({ platform: 'haravan', seed: 7, orders: 20 });

/** The evidence of the shop with the text of its answers changed. */
async function changed(
  change: (body: string, index: number) => string,
  basis: Basis = 'probe',
): Promise<Learned> {
  const exchanges = shop.evidence.exchanges.map((record, index) =>
    record.response === null
      ? record
      : { ...record, response: { ...record.response, body: change(record.response.body, index) } },
  );
  return learn({ ...shop.evidence, exchanges }, 'haravan', basis);
}

describe('shapes that are compared', () => {
  it('differ in nothing from themselves', async () => {
    expect(await differencesOf(shop, shop)).toEqual([]);
  });

  it('differ in nothing from the contract where the shop keeps it', async () => {
    expect(await differencesOf(null, shop)).toEqual([]);
  });

  it('differ from the contract in what it does not allow, and in what it does not know', async () => {
    const now = await changed((body) =>
      body
        .replaceAll('"financial_status":"paid"', '"financial_status":"settled"')
        .replaceAll('"tags":', '"mood":7,"tags":'),
    );
    const found = await differencesOf(null, now);
    expect(found.map(({ id, class: kind }) => `${kind} ${id}`)).toEqual(
      expect.arrayContaining(['additive added/mood', 'breaking-readers misfit/financial_status/enum']),
    );
    expect(found.every(({ against }) => against.join() === 'contract')).toBe(true);
  });

  it('have what the baseline has, too, as known and not as drift', async () => {
    const now = await changed((body) =>
      body.replaceAll('"financial_status":"paid"', '"financial_status":"settled"'),
    );
    expect(await differencesOf(now, now)).toEqual([]);
  });

  it('say of what is seen once in many orders nothing, whichever side it is on', async () => {
    const once = await changed((body, index) =>
      index === 30 ? body.replace('"tags":', '"rare":1,"tags":') : body,
    );
    expect(await differencesOf(shop, once)).toEqual([]);
    expect(await differencesOf(once, shop)).toEqual([]);
  });

  it('call suspicious what is seen in some orders, and say by what chance', async () => {
    const names = [...new Set(orderNames(shop.evidence))].slice(0, 10);
    const now = await changed((body) =>
      names.reduce((text, name) => text.replaceAll(`,"name":"${name}"`, `,"rare":1,"name":"${name}"`), body),
    );
    const found = (await differencesOf(shop, now)).filter(({ id }) => id === 'added/rare');
    expect(found).toMatchObject([{ class: 'suspicious', suspected: 'additive' }]);
    expect(found[0]?.chance).toBeGreaterThan(0);
    expect(found[0]?.confidence).toMatch(/^by chance alone: at most 1 in \d/);
  });

  it('take a clock that leaves out zeros for what it is', async () => {
    const some = await changed((body) =>
      body.replaceAll(/("created_at":"[^."]+)\.\d+Z"/g, (time, start) =>
        time.includes('T0') ? `${String(start)}Z"` : time,
      ),
    );
    expect(await differencesOf(shop, some)).toEqual([]);
  });

  it('have one fingerprint for one change, whatever else changes', async () => {
    const one = await changed((body) => body.replaceAll('"tags":', '"mood":7,"tags":'));
    const both = await changed((body) => body.replaceAll('"tags":', '"mood":7,"colour":"red","tags":'));
    const [alone] = await differencesOf(shop, one);
    const together = await differencesOf(shop, both);
    expect(alone?.fingerprint).toMatch(/^[0-9a-f]{12}$/);
    expect(together.map(({ fingerprint }) => fingerprint)).toContain(alone?.fingerprint);
  });
});

describe('an observed shape', () => {
  it('holds nothing of any order: no name, no address, no amount, no id', () => {
    const text = renderBaseline(shop.shape);
    const told = shop.evidence.exchanges.flatMap(({ response }) =>
      valuesIn(JSON.parse(response?.body ?? 'null')),
    );
    const personal = [...new Set(told)].filter(
      (value) => /@|\d{5,}|\S\s\S/.test(value) && !/^\w+$/.test(value),
    );
    expect(personal.length).toBeGreaterThan(50);
    expect(personal.filter((value) => text.includes(value))).toEqual([]);
    expect([...new Set(orderNames(shop.evidence))].filter((name) => text.includes(name))).toEqual([]);
  });

  it('does not take the keys of a map for names', async () => {
    const now = await changed((body) =>
      body.replaceAll('"tags":', '"by":{"an.nguyen@example.com":1},"tags":'),
    );
    const text = renderBaseline(now.shape);
    expect(text).toContain('by.{key}');
    expect(text).not.toContain('an.nguyen@');
  });
});

function orderNames({ exchanges }: Evidence): readonly string[] {
  return exchanges.flatMap(({ response }) =>
    [...(response?.body ?? '').matchAll(/,"name":"(#\d+)"/g)].map(([, name]) => name ?? ''),
  );
}

function valuesIn(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(valuesIn);
}
