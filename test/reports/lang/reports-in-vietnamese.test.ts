import { describe, expect, it } from 'vitest';
import { explainRequirement } from '../../../reports/cli/explain-requirement.ts';
import { json } from '../../../reports/json.ts';
import { junit } from '../../../reports/junit/junit.ts';
import { english } from '../../../reports/lang/english.ts';
import { report as vietnamese } from '../../../reports/lang/vi/report.ts';
import { summary } from '../../../reports/summary/summary.ts';
import { terminal } from '../../../reports/terminal/terminal.ts';
import { buildSequence, buildSequenceReport } from '../sequence-fixture.ts';
import {
  buildMixedReport,
  buildOutcome,
  buildReason,
  buildReport,
  buildRequirement,
  plainSurface,
} from '../fixture.ts';

const inVietnamese = { ...plainSurface, language: 'vi' } as const;

/** A finding of which everything is known in Vietnamese, in the statement of the real requirement. */
function buildKnown() {
  const requirement = buildRequirement({
    id: 'HRV-ORD-LIST-40',
    statement: 'Pages of one list have no order in common.',
  });
  const reason = {
    ...buildReason(),
    message: 'Order 1001 stands on two pages of one list.',
    expected: 'each order on one page',
    received: 'again on page 2',
  };
  return buildReport({ outcomes: [buildOutcome({ requirement, outcome: 'fail', reasons: [reason] })] });
}

describe('a report in Vietnamese', () => {
  it('tells a failure on the terminal without a word of English of ours', () => {
    const text = terminal.render(buildKnown(), inVietnamese);
    for (const part of [
      'VI PHẠM  HRV-ORD-LIST-40  MUST',
      'Các trang của một danh sách không có đơn hàng chung.',
      'Đơn hàng 1001 nằm trên hai trang của cùng một danh sách.',
      'mong đợi  mỗi đơn hàng trên một trang',
      'nhận được lại có trên trang 2',
      'dòng 840',
      'KHÔNG ĐẠT  1 vi phạm',
      'Ít nhất một cam kết trong tài liệu không được giữ.',
    ])
      expect(text).toContain(part);
    expect(text).not.toMatch(/\b(FAILED|expected|received|passed|again|docs) /);
  });

  it('tells the same in the summary, with what to do', () => {
    const text = summary.render(buildKnown(), inVietnamese);
    expect(text).toContain('# Không đạt');
    expect(text).toContain('## Việc cần làm tiếp theo');
    expect(text).toContain('Đơn hàng 1001 nằm trên hai trang của cùng một danh sách.');
    expect(text).toContain('`order-conformance run --print-waivers`');
  });

  it('tells the steps of a sequence, and what they break', () => {
    const sequence = buildSequence({
      steps: [{ words: 'cancel the 2nd order with {}', exchanges: [] }],
      message: 'HRV-ORD-TAGS-02: The tag "a" was added, but is not there.\nHRV-ORD-TAGS-05: Something else.',
    });
    const text = terminal.render(buildSequenceReport(sequence), inVietnamese);
    expect(text).toContain('1. hủy đơn hàng thứ 2 với {}');
    expect(text).toContain('HRV-ORD-TAGS-02: Thẻ "a" đã được thêm, nhưng không có mặt.');
    expect(text).toContain('HRV-ORD-TAGS-05: [en] Something else.');
  });

  it('marks what there are no words for', () => {
    const text = terminal.render(buildMixedReport(), inVietnamese);
    expect(text).toContain('[en] The total is what the lines cost');
  });

  it('leaves what programs read as it is', () => {
    const report = buildMixedReport();
    for (const { render } of [json, junit])
      expect(render(report, inVietnamese)).toBe(render(report, plainSurface));
  });
});

describe('explain in Vietnamese', () => {
  it('says what a requirement means, where the docs say it, and what proves it', () => {
    const text = explainRequirement('hrv-ord-field-44', inVietnamese);
    expect(text).toContain('`financial_status` là một trong các trạng thái được liệt kê');
    expect(text).toContain('Tài liệu nói điều này ở đâu');
    expect(text).toContain('Điều gì chứng minh');
    expect(text).not.toContain('[en]');
  });
});

describe('the Vietnamese words of reports', () => {
  it('are other words than the English', () => {
    const [ours, theirs] = [vietnamese, english].map(textsOf);
    const same = [...(ours ?? [])].filter(([path, text]) => theirs?.get(path) === text);
    expect(same.map(([path]) => path)).toEqual(['.fact.request']);
  });

  it('count, name and time alike', () => {
    expect(vietnamese.counted(3, 'warning')).toBe('3 cảnh báo');
    expect(vietnamese.duration(3400)).toBe('3,4 giây');
    expect(vietnamese.duration(125_000)).toBe('2 phút 5 giây');
    expect(vietnamese.found({ count: 3 })).toBe('3 lần');
    expect(vietnamese.part({ shop: 'a', shard: { index: 2, count: 4 } })).toBe('a, phần 2 trên 4, ');
  });
});

function textsOf(words: unknown): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') texts.set(path, value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
  };
  walk(words, '');
  return texts;
}
