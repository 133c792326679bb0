import type { OwnWords } from './words.ts';

/** The same in Vietnamese. */
export const ownVietnamese: OwnWords = {
  standingMeaning: {
    fail: 'Ứng dụng làm khác điều tài liệu yêu cầu.',
    error: 'Bộ kiểm thử gặp lỗi khi đang xét: lỗi của chúng tôi, không phải của ứng dụng.',
    inconclusive: 'Có áp dụng, nhưng với những lượt trao đổi này thì chưa nói được.',
    warning: 'Lời khuyên trong tài liệu mà ứng dụng không làm theo. Kết luận không vì thế mà thay đổi.',
    pass: 'Đã xét, lần nào cũng đúng.',
    'not-applicable': 'Không lượt trao đổi nào cho thấy điều này.',
  },
  levelMeaning: {
    MUST: 'tài liệu nói rõ, không mâu thuẫn',
    EITHER: 'tài liệu tự mâu thuẫn: phải theo một trong các cách hiểu',
    SHOULD: 'lời khuyên, hoặc được suy ra',
    OBSERVED: 'trùng hợp trong các ví dụ, không bao giờ xét',
  },
  page: {
    noScript:
      'Phần còn lại của báo cáo cần JavaScript. Nội dung này cũng có trong traffic.json và traffic.md.',
    requirements: 'Tài liệu yêu cầu gì ở ứng dụng',
    requestsSearchHint: 'Phương thức, đường dẫn, trạng thái, thao tác hoặc mã',
    requestsHint: 'Theo thứ tự đã gửi. Request nào được một phát hiện nhắc đến thì mở ra được.',
    requestsPart: 'Các request mà báo cáo này nhắc đến: có quá nhiều để liệt kê tất cả.',
    left: 'Còn {n} ký tự trong bản ghi, mục {id}.',
    whole: 'Toàn bộ nằm trong bản ghi, mục {id}.',
    tooOld: 'Trình duyệt này không giải nén được dữ liệu trong trang. Request nằm trong bản ghi, mục {id}.',
  },
  next: {
    fail: {
      one: 'Sửa trong ứng dụng điều không đúng như tài liệu yêu cầu:',
      many: 'Sửa trong ứng dụng {n} điều không đúng như tài liệu yêu cầu. Điều đầu tiên:',
    },
    inconclusive: {
      one: 'Gửi thêm request qua proxy để kết luận được điều này:',
      many: 'Gửi thêm request qua proxy để kết luận được {n} điều. Điều đầu tiên:',
    },
    warning: {
      one: 'Xem lời khuyên mà ứng dụng chưa làm theo; nó không thay đổi kết luận:',
      many: 'Xem {n} lời khuyên mà ứng dụng chưa làm theo; chúng không thay đổi kết luận. Điều đầu tiên:',
    },
    none: 'Không có gì. Hãy giữ báo cáo này: nó cho thấy ứng dụng đã hỏi gì và được trả lời gì.',
  },
  areas: {
    request: 'Request',
    body: 'Body',
    reading: 'Đọc',
    writing: 'Ghi',
    access: 'Quyền truy cập',
  },
  picture: { us: 'ứng dụng' },
  timeline: {
    hint: 'Từ trái sang phải là diễn biến của các lượt trao đổi: thùng lượt gọi của shop đầy đến đâu, và shop trả lời gì.',
    part: 'Chỉ vẽ các request mà báo cáo này nhắc đến: có quá nhiều để vẽ tất cả.',
  },
  traffic: {
    facts: {
      target: 'Shop',
      source: 'Lấy từ',
      scope: 'Quyền ứng dụng xin',
      requests: 'Số request',
      from: 'Request đầu tiên',
      to: 'Request cuối cùng',
      contract: 'Hợp đồng',
      suite: 'Bộ kiểm thử',
    },
    next: {
      conditions: {
        one: 'Làm cho ứng dụng vượt qua điều kiện mà nó chưa vượt qua:',
        many: 'Làm cho ứng dụng vượt qua {n} điều kiện mà nó chưa vượt qua:',
      },
      answers: {
        one: 'Không phải việc của ứng dụng: có một điều shop trả lời khác với tài liệu cam kết. Hãy báo cho nền tảng:',
        many: 'Không phải việc của ứng dụng: có {n} điều shop trả lời khác với tài liệu cam kết. Hãy báo cho nền tảng. Điều đầu tiên:',
      },
      nothing:
        'Không thấy request nào đến API Đơn hàng: cho ứng dụng dùng địa chỉ của proxy thay cho địa chỉ gốc của API, chạy các kiểm thử của nó, rồi xét lại.',
      unmet: {
        one: 'Có một điều kiện chưa gặp: chạy thêm các kiểm thử của ứng dụng qua proxy.',
        many: 'Có {n} điều kiện chưa gặp: chạy thêm các kiểm thử của ứng dụng qua proxy.',
      },
    },
    counts: '{n} {standing}',
    answers: {
      title: 'Shop đã trả lời gì',
      hint: 'Từng câu trả lời được đối chiếu với hợp đồng. Điều sai ở đây là của shop, không phải của ứng dụng.',
      none: 'Không câu trả lời nào xét được.',
      meaning: {
        fail: 'Shop làm khác điều tài liệu cam kết.',
        error: 'Bộ kiểm thử gặp lỗi khi đang xét: lỗi của chúng tôi, không phải của shop.',
        inconclusive: 'Có áp dụng, nhưng với những gì nhận được thì chưa nói được.',
        warning: 'Lời khuyên trong tài liệu mà shop không làm theo. Kết luận không vì thế mà thay đổi.',
        pass: 'Đã xét, lần nào cũng đúng.',
        'not-applicable': 'Không lượt trao đổi nào cho thấy điều này.',
      },
    },
    conditions: {
      title: 'Những điều kiện bất lợi đặt ra cho ứng dụng',
      hint: 'Mỗi điều kiện là chuyện có thể xảy ra với bất kỳ shop nào. Việc ứng dụng làm tiếp theo cho thấy từ bên ngoài nó có vượt qua hay không.',
      met: { one: 'Gặp một lần', many: 'Gặp {n} lần' },
      survival: {
        'not-survived': 'không vượt qua',
        'could-not-tell': 'chưa rõ',
        survived: 'vượt qua',
        'not-met': 'chưa gặp',
      },
    },
    notes: 'Nên biết thêm',
  },
};
