import { describe, expect, test } from 'vitest';
import { loadAppRequirements } from '../../../spec/app/load-app-requirements.ts';
import { platforms } from '../../../spec/platforms.ts';
import { describeProxy } from '../../../reports/cli/traffic/describe-proxy.ts';
import { judgeTraffic } from '../../../reports/cli/traffic/judge-traffic.ts';
import { explainRequirement } from '../../../reports/cli/explain-requirement.ts';
import { requirementInVietnamese } from '../../../reports/lang/in-vietnamese.ts';
import { renderTrafficMarkdown } from '../../../reports/traffic/markdown.ts';
import { renderTraffic } from '../../../reports/traffic/terminal.ts';
import { ownEnglish } from '../../../reports/traffic/html/words/own-english.ts';
import { ownVietnamese } from '../../../reports/traffic/html/words/own-vietnamese.ts';
import { english } from '../../../reports/traffic/words/english.ts';
import { vietnamese } from '../../../reports/traffic/words/vietnamese.ts';
import { runProcess } from '../cli/run-process.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { plainSurface } from '../fixture.ts';
import { badSession, adverseSession } from './session-fixture.ts';

const inVietnamese = { ...plainSurface, language: 'vi' } as const;

describe('what is said of traffic, in Vietnamese', () => {
  test('is told on the terminal without a word of English of ours', async () => {
    const text = renderTraffic(await judgeTraffic(badSession()), inVietnamese);
    for (const part of [
      'VI PHẠM  APP-ORD-REQUEST-03  MUST',
      'Mỗi trang được hỏi với số đơn hàng không vượt quá mức một trang chứa được.',
      'Ứng dụng hỏi một trang 999 đơn hàng; một trang chứa nhiều nhất 50.',
      'limit=50 hoặc nhỏ hơn, và các trang sau đó',
      'dòng 1025, trong phần chữ',
      'Câu trả lời của shop',
      'KHÔNG ĐẠT  ứng dụng: ',
      'bỏ qua 3 request đến nơi khác',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('[en]');
    expect(text).not.toMatch(/\b(FAILED|WARNING|expected|received|docs|passed|answers|left out)\b/);
  });

  test('is told in Markdown alike', async () => {
    const text = renderTrafficMarkdown(await judgeTraffic(badSession()), 'vi');
    expect(text).toContain('# Không đạt');
    expect(text).toContain('### vi phạm: APP-ORD-REQUEST-03 (MUST)');
    expect(text).not.toContain('\\[en\\]');
  });

  test('tells what became of conditions, and keeps their names', async () => {
    const results = await judgeTraffic(adverseSession());
    const text = renderTraffic(results, inVietnamese);
    expect(text).toMatch(/nulls +vượt qua +gặp 1 lần: ứng dụng tiếp tục với 1 request/);
    expect(text).toMatch(/lost-answer +chưa gặp +không request nào của ứng dụng gặp điều kiện này/);
    expect(text).not.toContain('[en]');
  });

  test('marks what there are no words for', async () => {
    const results = await judgeTraffic({ ...badSession(), notes: ['something new'] });
    expect(renderTraffic(results, inVietnamese)).toContain('[en] something new');
  });
});

describe('a requirement on apps, in Vietnamese', () => {
  test.each(platforms)('is explained without a word of English of ours (%s)', (platform) => {
    for (const { id, statement } of loadAppRequirements(platform)) {
      const text = explainRequirement(id, inVietnamese).replaceAll(/\s+/g, ' ');
      expect(text).toContain(requirementInVietnamese(id, statement));
      expect(text).toContain('Điều gì chứng minh');
      expect(text).not.toContain('[en]');
      expect(text).not.toMatch(/\b(What (it|proves)|asked of|inferred from)\b/);
    }
  });

  test('is listed', async () => {
    const { out } = await runProcess(['list', '--app', '--lang', 'vi'], { folder: temporaryFolder() });
    expect(out).toContain('Body của request là JSON.');
    expect(out).toContain('27 yêu cầu'.replace('27', String(loadAppRequirements('haravan').length)));
    expect(out).not.toContain('[en]');
  });
});

describe('a proxy that has just started, in Vietnamese', () => {
  test('says where it is, what to do, and how it ends', () => {
    const shop = {
      url: new URL('https://apis.haravan.com/com'),
      embedded: undefined,
      company: () => Promise.resolve(),
      close: () => Promise.resolve(),
    };
    const given = { platform: 'haravan', adverse: true, language: 'vi' } as const;
    expect(describeProxy(given, { shop, url: 'http://127.0.0.1:4011/com' })).toBe(
      [
        'Proxy của https://apis.haravan.com/com đang chờ tại http://127.0.0.1:4011/com',
        '',
        'Cho ứng dụng dùng địa chỉ này thay cho địa chỉ gốc của API, rồi chạy các kiểm thử của nó.',
        'Một số lượt sẽ cố ý gặp sự cố; báo cáo nêu rõ là những gì.',
        '',
        'Ctrl-C kết thúc và ghi báo cáo.',
        '',
      ].join('\n'),
    );
  });
});

describe('the Vietnamese words of the reports on traffic', () => {
  test('are other words than the English, and composed', () => {
    const ours = textsOf({ reports: vietnamese, page: ownVietnamese });
    const theirs = textsOf({ reports: english, page: ownEnglish });
    const same = [...ours].filter(([path, text]) => theirs.get(path) === text);
    expect(same.map(([, text]) => text)).toEqual(['Shop', '{n} {standing}']);
    for (const text of ours.values()) expect(text.normalize('NFC')).toBe(text);
  });

  test('have the holes of the English', () => {
    const theirs = textsOf(ownEnglish);
    for (const [path, text] of textsOf(ownVietnamese))
      expect([path, holesIn(text)]).toEqual([path, holesIn(theirs.get(path) ?? '')]);
  });
});

function holesIn(text: string): readonly string[] {
  return (text.match(/\{\w+\}/g) ?? []).toSorted();
}

function textsOf(words: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof words === 'string') return new Map([[path, words]]);
  if (typeof words !== 'object' || words === null) return new Map();
  return new Map(Object.entries(words).flatMap(([key, inner]) => [...textsOf(inner, `${path}.${key}`)]));
}
