import type { ShopsWords } from '../../merge/shops-words.ts';
import { report } from './report.ts';

/** The sum over several shops in Vietnamese. */
export const shopsInVietnamese: ShopsWords = {
  verdict: report.verdict,
  standing: report.standing,
  head: {
    shop: 'Tên shop',
    platform: 'Nền tảng',
    profile: 'Mức hỏi',
    verdict: 'Kết luận',
    failed: 'Vi phạm',
    open: 'Còn ngỏ',
    inconclusive: 'Chưa rõ',
    warnings: 'Cảnh báo',
    requests: 'Số request',
    exit: 'Mã kết thúc',
    report: 'Báo cáo',
    reports: 'Các báo cáo',
    requirement: 'Yêu cầu',
    level: 'Mức độ',
    says: 'Nội dung',
    shops: 'Các shop',
    keptBy: 'Số shop giữ đúng',
  },
  notKept: 'Những điều không được giữ, hoặc chưa xét được',
  shops: 'Các shop',
  headline: (shops, verdicts) => `${shops} shop: ${verdicts}`,
  more: (count) => `${count} shop nữa`,
  moreInFile: (count) => `và ${count} yêu cầu nữa, tất cả có trong shops.json`,
  standingIn: (standing, count, names) => `${standing} ở ${count} shop: ${names}`,
  name: (name) => name.replace(/^an embedded (\w+) shop/, 'shop $1 giả lập'),
  noReport: 'không có báo cáo',
  leftBehind: (count) => `sót lại ${count}`,
  badWaivers: (count) => `${count} miễn trừ phải sửa`,
  counts: (failed, inconclusive) => `${failed} vi phạm, ${inconclusive} chưa rõ`,
};
