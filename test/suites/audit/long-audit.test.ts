import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../../reports/report.ts';
import { judgeEvidence, judgeEvidenceFile } from '../../../reports/judge-evidence.ts';
import { EvidenceStream } from '../../../suites/audit/evidence-stream.ts';
import type { Evidence } from '../../../suites/evidence/read-evidence.ts';
import { openManyOrders } from '../../bench/many-orders.ts';
import { audited, withFile } from './kit.ts';

const orders = 2000;
const options = { suiteVersion: '0.0.0' };

describe('an audit of two thousand orders', () => {
  let evidence: Evidence;

  beforeAll(async () => {
    evidence = await audited(await openManyOrders(orders));
  });

  it('says how many orders it has seen, and how many it has read alone', () => {
    expect(evidence.scenarios.at(-1)).toMatchObject({
      end: 'finished',
      reason: '2000 orders on 41 pages, 100 of them read alone',
    });
  });

  it('is held no more than one page at a time while its pages are walked through', async () => {
    await withFile(evidence, (file) => {
      const chapters = [...new EvidenceStream(file).chapters()];
      const walk = chapters.filter(({ exchanges }) => exchanges[0]?.request.url.includes('&page='));
      expect(walk.length).toBeGreaterThanOrEqual(39);
      const pages = walk.map(
        ({ exchanges }) => exchanges.filter(({ operation }) => operation === 'listOrders').length,
      );
      expect(new Set(pages)).toEqual(new Set([1]));
      expect(chapters.flatMap(({ exchanges }) => exchanges)).toEqual(evidence.exchanges);
    });
  });
});

describe('an audit of some orders', () => {
  let evidence: Evidence;
  let report: Report;

  beforeAll(async () => {
    evidence = await audited(await openManyOrders(120));
    report = await withFile(evidence, (file) => judgeEvidenceFile(file, options));
  });

  it('is judged from its file as it is judged whole', async () => {
    const { requirements, counts, requests } = report.results;
    expect(counts).toMatchObject({ fail: 0, inconclusive: 0, error: 0 });
    expect(requests).toBe(evidence.exchanges.length);
    const whole = (await judgeEvidence(evidence, options)).results;
    expect(requirements.map(({ id, outcome, reading }) => [id, outcome, reading])).toEqual(
      whole.requirements.map(({ id, outcome, reading }) => [id, outcome, reading]),
    );
  });

  it('judges what all pages show together', () => {
    const judged = new Map(report.results.requirements.map(({ id, judged: times }) => [id, times]));
    const together = [
      'HRV-ORD-LIST-40',
      'HRV-ORD-LIST-41',
      'HRV-ORD-COUNT-01',
      'HRV-ORD-LIST-49',
      'HRV-ORD-LIST-50',
    ];
    expect(together.filter((id) => (judged.get(id) ?? 0) === 0)).toEqual([]);
  });

  it('keeps for its reports the exchanges that they refer to, and no others', () => {
    const kept = report.evidence.exchanges.map(({ id }) => id);
    const named = new Set(report.results.requirements.flatMap(({ witnesses }) => witnesses));
    expect(new Set(kept)).toEqual(named);
    expect(kept.length).toBeLessThan(evidence.exchanges.length);
  });
});

describe('an audit of a shop with many orders that are all wrong', () => {
  it('tells the cause once, with how many orders show it and three of them', async () => {
    const shop = await openManyOrders(120);
    const wrong = async (request: Request): Promise<Response> => {
      const response = await shop.fetch(request);
      const text = (await response.text()).replaceAll(/"total_price":([\d.]+)/g, '"total_price":9$1');
      return new Response(text, response);
    };
    const evidence = await audited({ ...shop, fetch: wrong });
    const { results } = await withFile(evidence, (file) => judgeEvidenceFile(file, options));
    const total = results.requirements.find(({ id }) => id === 'HRV-ORD-MONEY-01');
    expect(total?.outcome).toBe('fail');
    expect(total?.reasons).toHaveLength(1);
    expect(total?.reasons[0]).toMatchObject({ orders: 120 });
    expect(new Set(total?.reasons[0]?.examples?.map(({ order }) => order)).size).toBe(3);
  });
});
