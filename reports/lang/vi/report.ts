import { reportWords } from '../../html/words/report-words.ts';
import { countsWords } from '../../counts-words.ts';
import type { ReasonRecord, ResultsRecord } from '../../results.ts';
import type { Shard } from '../../../suites/evidence/record.ts';
import type { ReportTexts } from '../english.ts';

const shared = reportWords.vi;

/** What reports say in Vietnamese beside the requirements and what was found. */
export const report: ReportTexts = {
  verdict: shared.verdict,
  standing: shared.standing,
  standingMeaning: shared.standingMeaning,
  levelMeaning: shared.levelMeaning,
  scenarioEnd: shared.scenarioEnd,
  shortestSequence: (steps) => `Chuỗi ngắn nhất tìm được cho thấy điều này, ${steps} bước`,
  flakySequence: shared.flakySequence,
  accepted: 'Những sai khác đã được chấp nhận',
  badWaivers: (count) => `${count} miễn trừ phải sửa lại: cho đến lúc đó lần chạy kết thúc với mã 1`,
  leftBehind: 'Còn sót lại trong shop, phải hoàn tác bằng tay',
  place: ({ heading, line, from }) =>
    [`“${heading}”`, ...(line === undefined ? [] : [`dòng ${line}`]), shared.from[from]].join(', '),
  acceptedUntil: ({ reason, owner, expires, issue }) =>
    `${owner} chấp nhận đến ${expires}: ${reason} (${issue})`,
  counted: (count, standing) => `${count} ${shared.standing[standing]}`,
  counts: (results) => countsWords(results, report.counted),
  found: foundWords,
  readingMeaning: (reading, readings) =>
    reading === 'mixed'
      ? shared.mixedReading
      : (readings[reading] ?? 'những gì đã thấy khớp với từng cách hiểu trong số này'),
  part: partWords,
  meaning: ({ verdict, shard }) =>
    shard === undefined
      ? shared.verdictMeaning[verdict]
      : `${shared.verdictMeaning[verdict]} Đây là ${shardWords(shard)}: những gì các phần khác hỏi thì ở đây không áp dụng; report merge cho kết luận chung.`,
  cleanUp: ({ end, created, undone, requests }) => {
    if (end === 'kept')
      return `${created} đơn hàng được để lại trong shop, như đã yêu cầu: \`order-conformance sweep\` sẽ hoàn tác chúng`;
    const done =
      undone === created
        ? `đã tạo và hoàn tác ${created} đơn hàng`
        : `đã hoàn tác ${undone} trên ${created} đơn hàng`;
    return `${done} với ${requests} request nữa`;
  },
  settling: ({ late, slowestMs, settleMs }) =>
    `${late} lần đọc chậm hơn những gì đã ghi, nhiều nhất ${duration(slowestMs)}; shop được cho ${duration(settleMs)} (--settle)`,
  duration,

  fact: {
    expected: 'mong đợi',
    received: 'nhận được',
    at: 'tại',
    request: 'request',
    again: 'xem lại',
    signature: 'chữ ký',
    waived: 'miễn trừ',
    docs: 'tài liệu',
  },
  noAnswer: 'không có câu trả lời',
  moreInReport: (count) => `và ${count} điều nữa, tất cả có trong báo cáo`,
  moreOf: (count, standing) => `${count} yêu cầu nữa: ${standing}`,
  andMore: (count) => ` và ${count} yêu cầu nữa`,
  inconclusive: 'Chưa rõ',
  couldNotBeTold: 'Chưa xét được',
  cutShort: 'Những kịch bản chưa đi đến cuối',
  follows: 'Ở những chỗ tài liệu tự mâu thuẫn, shop này làm theo',
  notApplicable: 'Không áp dụng',
  order: (id) => `đơn hàng ${id}`,
  orderOfKey: (key) => `đơn hàng của ${key}`,
  profile: (profile) => `profile ${profile}`,
  seed: (seed) => `seed ${seed}`,
  limits: ({ only, set }) =>
    `${set === undefined ? '' : `, bộ yêu cầu ${set.name} (${set.digest.slice(0, 12)})`}${only === null ? '' : `, chỉ ${only}`}`,
  effort: (requests, time) => `${requests} request trong ${time}`,
  report: 'báo cáo',
  replay: (command) => `xem lại: ${command}`,
  foundBy: (seed, path, replayPath, spent) =>
    `seed ${seed}, path ${path}, replay path ${replayPath}; tìm ra sau ${spent.finding} request, rút ngắn bằng ${spent.shrinking} request`,

  closed: (command) => `Shop giả lập đã đóng: \`${command}\` mở một shop giống như vậy.`,

  annotation: {
    more: (count) => `${count} điều nữa`,
    where: 'Chúng có trong bản tóm tắt của job và trong báo cáo.',
    andMore: (count) => `và ${count} điều nữa, có trong báo cáo`,
    waiver: (requirement) => `Miễn trừ của ${requirement}`,
  },
  summary: {
    next: 'Việc cần làm tiếp theo',
    again: 'Xem lại',
    more: (count) => `Và ${count} điều nữa, tất cả có trong báo cáo.`,
    docs: 'Tài liệu',
    page: 'trang',
    step: (place) => `bước ${place}`,
    breaks: (ids) => `Chuỗi này vi phạm ${ids}.`,
    where: (command) =>
      `report.html trong thư mục báo cáo cho thấy mọi lượt trao đổi; ${command} nói lại đúng như vậy mà không cần shop.`,
  },
  next: {
    error:
      'Bộ kiểm thử gặp lỗi trong lúc chạy: hãy báo lại kèm thư mục báo cáo này. Không có gì trong đó là lỗi của shop.',
    leaks: 'Hoàn tác những gì còn sót lại trong shop: `order-conformance sweep`, hoặc bằng tay.',
    waivers: 'Sửa các miễn trừ nêu bên dưới trong {file}.',
    failures: 'Sửa những điều vi phạm; mỗi vi phạm bên dưới nêu điều cam kết, chỗ trong tài liệu và request.',
    accept:
      'Điều gì chưa sửa ngay được thì có thể tạm chấp nhận: `order-conformance run --print-waivers` in sẵn đoạn khai báo.',
    inconclusive: 'Gỡ bỏ điều khiến các cam kết chưa kết luận được, nêu bên dưới, rồi chạy lại.',
    stopped: 'Gỡ bỏ điều đã làm dừng các kịch bản nêu bên dưới, rồi chạy lại.',
    nothing: 'Chưa xét được gì: hãy hỏi nhiều hơn, với profile lớn hơn hoặc bỏ --only.',
    warnings: 'Xem những lời khuyên chưa được làm theo; chúng không thay đổi kết luận.',
  },

  explain: {
    sources: 'Tài liệu nói điều này ở đâu',
    readings: 'Các cách hiểu, shop làm theo một cách',
    rulings: 'Tài liệu được hiểu thế nào (ghi bằng tiếng Anh)',
    proof: 'Điều gì chứng minh',
    faults: 'Những lỗi làm cho yêu cầu này bị vi phạm',
    moreFaults: (count) => `và ${count} lỗi nữa trong danh mục mà \`prove\` dùng`,
    neverJudged: (reason, why) => `Không bao giờ xét: ${reason}. ${why}`,
    askedFrom: (profile, needs) =>
      `Được hỏi từ profile ${profile} trở lên${needs.length === 0 ? '' : `, khi có: ${needs.join(', ')}`}.`,
    line: (line) => `, dòng ${line}`,
  },
  list: {
    notJudged: (reason) => `không xét: ${reason}`,
    count: (count) => `${count} yêu cầu`,
  },
  progress: {
    asking: (target) => `đang hỏi ${target}`,
    turning: (done, requests, scenario) => `${done} kịch bản, ${requests} request: ${scenario}`,
    end: { finished: 'xong', stopped: 'dừng', broken: 'lỗi' },
    requests: (requests) => `(đến giờ ${requests} request)`,
  },
};

function foundWords({
  count,
  orders,
  examples = [],
}: Pick<ReasonRecord, 'count' | 'orders' | 'examples'>): string | null {
  if (orders === undefined) return count > 1 ? `${count} lần` : null;
  const named = examples.map(({ order }) => order).join(', ');
  if (orders <= examples.length) return orders === 1 ? `đơn hàng ${named}` : `${orders} đơn hàng: ${named}`;
  return `${orders} đơn hàng, ví dụ ${named}`;
}

function partWords({ shop, shard, shards }: Pick<ResultsRecord, 'shop' | 'shard' | 'shards'>): string {
  return [
    ...(shop === undefined ? [] : [shop]),
    ...(shard === undefined ? [] : [shardWords(shard)]),
    ...(shards === undefined ? [] : [`gộp từ ${shards.length} phần`]),
  ]
    .map((words) => `${words}, `)
    .join('');
}

function shardWords({ index, count }: Shard): string {
  return `phần ${index} trên ${count}`;
}

function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1).replace('.', ',')} giây`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} phút ${seconds % 60} giây`;
}
