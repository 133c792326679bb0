import type { Messages } from '../message-pattern.ts';

/** Why a shop cannot be asked, or an embedded one not be started. */
export const errorsOfShops: Messages = {
  'GET {url} was answered with {status}: the shop refuses the token. Check ORDER_CONFORMANCE_TOKEN and its scopes.':
    'GET {url} được trả lời {status}: shop từ chối token. Hãy kiểm tra ORDER_CONFORMANCE_TOKEN và phạm vi quyền của nó.',
  'GET {url} was answered with 404: is the target the API base?':
    'GET {url} được trả lời 404: địa chỉ đích có phải địa chỉ gốc API không?',
  'GET {url} was answered with {status}, a redirect to {whatPlace}, which is not followed. Give the API base itself as the target.':
    'GET {url} được trả lời {status}, chuyển hướng đến {whatPlace}, và không được đi theo. Hãy nêu chính địa chỉ gốc API làm địa chỉ đích.',
  'GET {url} was answered with something that is not JSON: is the target the API base?':
    'GET {url} được trả lời bằng nội dung không phải JSON: địa chỉ đích có phải địa chỉ gốc API không?',
  'the shop could be asked only in part: it went away': 'chỉ hỏi được shop một phần: shop đã ngừng trả lời',
  'the shop could be asked only in part: {whyStopped}': 'chỉ hỏi được shop một phần: {whyStopped}',
  'what was left at {target} cannot be looked for: {whyNot}':
    'không tìm được những gì còn lại tại {target}: {whyNot}',
  'the list of orders has more than {most} pages': 'danh sách đơn hàng có hơn {most} trang',
  'GET {url} was answered with {status} ({id}), not with orders':
    'GET {url} được trả lời {status} ({id}), không phải các đơn hàng',

  "The embedded shop knows no {whatKind} '{id}'. Known {whatKinds}: {names}.":
    "Shop giả lập không có {whatKind} '{id}'. Các {whatKinds} có sẵn: {names}.",
  "The embedded shop knows no {whatKind} '{id}'. Known {whatKinds}: none.":
    "Shop giả lập không có {whatKind} '{id}', và không biết {whatKinds} nào.",
  "The embedded shop has no generation '{typed}': give {name} or {other}.":
    "Shop giả lập không có đời '{typed}': hãy nêu {name} hoặc {other}.",
  "The embedded shop has no generation '{typed}': give {names}.":
    "Shop giả lập không có đời '{typed}': hãy nêu {names}.",
  'Port {port} is taken on {host}: give another port, or 0 for a free one.':
    'Cổng {port} trên {host} đã có chương trình dùng: hãy nêu cổng khác, hoặc 0 để lấy cổng còn trống.',
  'Port {port} may not be opened by this user: give one above 1023, or 0 for a free one.':
    'Người dùng này không được mở cổng {port}: hãy nêu cổng trên 1023, hoặc 0 để lấy cổng còn trống.',
  '{whatName} cannot listen on port {port}: {reason}': '{whatName} không mở được cổng {port}: {reason}',
};
