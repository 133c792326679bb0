import type { ChangeWords } from '../../contract-diff/change-words.ts';
import type { Effect } from '../../../spec/changes/effect.ts';

/** Changes of contracts and docs pages in Vietnamese. */
export const changesInVietnamese: ChangeWords = {
  effect: {
    'breaks everyone': 'hỏng mọi bên',
    'breaks readers': 'hỏng bên đọc',
    'breaks writers': 'hỏng bên ghi',
    'breaks shops': 'hỏng shop',
    additive: 'thêm mới',
    editorial: 'câu chữ',
  } satisfies Record<Effect, string>,
  effectMeaning: {
    'breaks everyone': 'Mọi ứng dụng đều phải sửa.',
    'breaks readers': 'Ứng dụng đọc những gì được cam kết có thể nhận điều khác.',
    'breaks writers': 'Ứng dụng gửi những gì được phép có thể bị từ chối, hoặc bị hiểu khác ý.',
    'breaks shops': 'Shop từng đạt có thể vi phạm.',
    additive: 'Không ai phải sửa.',
    editorial: 'Những gì được cam kết vẫn như cũ.',
  } satisfies Record<Effect, string>,
  same: 'Cả hai cam kết như nhau.',
  changes: (count, breaking) => `${count} thay đổi, ${breaking} gây hỏng.`,
  notCompared: 'Không có các yêu cầu bên cạnh cả hai, nên chúng không được so sánh.',
  contracts: (before, after) => `Hợp đồng API: ${before} → ${after}`,
  andMore: (count) => ` và ${count} thao tác nữa`,

  docsOf: (platform) => `Tài liệu của ${platform} so với hợp đồng API`,
  unchanged: 'Trang nêu đúng những gì nó từng nêu.',
  changesInPage: (count, breaking) => `${count} thay đổi, ${breaking} gây hỏng`,
  unread: (parts) => `Không đọc được ${parts} phần của trang: không biết phần đó có thay đổi hay không.`,
  lost: (statements) => ` Không tìm thấy ${statements} điều từng nêu, có thể chúng nằm ở đó.`,
  elsewhere: (changes) => ` Những chỗ khác: ${changes}.`,
  couldNotBeRead: 'Không đọc được',
  settled: 'Những chỗ mâu thuẫn mà trang không còn',
  byHand: 'Cần người quyết định',
  patch: 'Bản vá đề nghị',
  patchCut: '… cắt ở đây: --patch in toàn bộ',
  line: (heading, line, former) => `“${heading}”, dòng ${line}${former ? ' của trang cũ' : ''}`,
  requirements: (ids) => `yêu cầu: ${ids}`,
  discrepancies: (ids) => `chỗ mâu thuẫn: ${ids}`,
  concerns: ' · liên quan',
  contract: ' · hợp đồng API',
};
