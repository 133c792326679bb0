import type { Messages } from '../message-pattern.ts';

/** Why nothing was judged, why a scenario did not come to its end, and what went wrong with judging itself. */
export const ofSilence: Messages = {
  'a coincidence of the examples: recorded for drift, never judged':
    'một sự trùng hợp trong các ví dụ: được ghi lại để theo dõi thay đổi, không bao giờ xét',
  'its effect is outside the API (an e-mail sent, a page of the admin)':
    'tác dụng của nó nằm ngoài API (một thư được gửi, một trang quản trị)',
  'no answer of the API shows whether it was kept':
    'không câu trả lời nào của API cho thấy điều này có được giữ hay không',
  'it needs a product or plan that the Order API cannot set up':
    'cần một sản phẩm hoặc gói dịch vụ mà API Đơn hàng không thiết lập được',
  'proving it would disturb a shop that others use':
    'muốn chứng minh điều này thì phải làm phiền một shop mà người khác đang dùng',
  'this run sent no writes': 'lần chạy này không gửi thao tác ghi nào',
  'no variants were configured (ORDER_CONFORMANCE_VARIANTS)':
    'chưa cấu hình biến thể nào (ORDER_CONFORMANCE_VARIANTS)',
  'no variant was configured with its stock and policy (ORDER_CONFORMANCE_VARIANTS)':
    'chưa cấu hình biến thể nào kèm số tồn và chính sách (ORDER_CONFORMANCE_VARIANTS)',
  'no token with read scope only was configured (ORDER_CONFORMANCE_READ_TOKEN)':
    'chưa cấu hình token chỉ có quyền đọc (ORDER_CONFORMANCE_READ_TOKEN)',
  'it was said that this shop does not assign orders (--without assign)':
    'đã khai báo rằng shop này không phân kho cho đơn hàng (--without assign)',
  'the limit of calls was not reached, and a shared shop is not pushed to it':
    'chưa chạm giới hạn lượt gọi, và không ép một shop dùng chung chạm đến đó',
  'requests are sent together only in the profile full, and on a shared shop only on request':
    'chỉ gửi nhiều request cùng lúc trong profile full, và với shop dùng chung thì chỉ khi được yêu cầu',
  'only a sequence was told again': 'chỉ một chuỗi bước được làm lại',
  'the shop refuses it every time with 403: not in its plan, or not in the scopes of the token':
    'lần nào shop cũng từ chối với 403: không có trong gói dịch vụ, hoặc không thuộc quyền của token',
  'the profile {profile} does not ask for it': 'profile {profile} không hỏi điều này',
  'no order of this shop shows it': 'không đơn hàng nào của shop này cho thấy điều đó',
  'not asked in {what}': 'không hỏi trong {what}',
  'Could not be judged: {why}.': 'Chưa xét được: {why}.',
  'nothing that was received shows it': 'không câu trả lời nào nhận được cho thấy điều đó',
  'our check "{check}" broke: {error}': 'phép xét "{check}" của chúng tôi gặp lỗi: {error}',
  'the requirement gives no text for `{name}`': 'yêu cầu không có văn bản cho `{name}`',
  'Some orders follow one reading of the docs, some another: {readings}. A shop follows one of them.':
    'Có đơn hàng theo cách hiểu này của tài liệu, có đơn hàng theo cách hiểu kia: {readings}. Một shop chỉ theo một cách.',
  '{method} {url}: a gateway answered with {status} ({id})':
    '{method} {url}: một gateway trả lời {status} ({id})',
  'it was interrupted': 'lần chạy bị ngắt',
  'the budget of {requests} requests was reached': 'đã hết hạn mức {requests} request',
  'the time that the run may take was reached': 'đã hết thời gian cho phép của lần chạy',
  'only a sequence is told again': 'chỉ làm lại một chuỗi bước',
  'not part of profile {profile}': 'không thuộc profile {profile}',
  '{platform} has no {what}': '{platform} không có {what}',
  'needs {capability}': 'cần {capability}',
  '--only asks for nothing it shows': '--only không hỏi điều gì mà kịch bản này cho thấy',
  '--set asks for nothing it shows': '--set không hỏi điều gì mà kịch bản này cho thấy',
  'told in {what}': 'chạy ở {what}',
  'the shop refuses to assign orders': 'shop từ chối phân kho cho đơn hàng',
  'no variant that denies overselling is configured': 'chưa cấu hình biến thể nào không cho bán vượt tồn kho',
  'no variant that may be oversold is configured': 'chưa cấu hình biến thể nào được bán vượt tồn kho',
  'order {order} was answered with {status} ({id})': 'đơn hàng {order} được trả lời {status} ({id})',
  'the shop shows the time {time}, which cannot be read': 'shop ghi thời điểm {time}, không đọc được',
  'the shop answered the creation with order {order}, which was there before ({id})':
    'shop trả lời việc tạo đơn bằng đơn hàng {order}, vốn đã có từ trước ({id})',
  'the shop answered the reading of order {order} with order {other}':
    'shop trả lời việc đọc đơn hàng {order} bằng đơn hàng {other}',
  '{operation} was answered with {status} ({id})': '{operation} được trả lời {status} ({id})',
  'the request was answered with {status} ({id})': 'request được trả lời {status} ({id})',
  'the shop showed an order whose id is no number ({id})':
    'shop đưa ra một đơn hàng có id không phải số ({id})',
  'the shop did not {what}: {method} {url} was answered with {status} ({id})':
    'shop không {what}: {method} {url} được trả lời {status} ({id})',
  'a page of the list was answered with {status} ({id})':
    'một trang của danh sách được trả lời {status} ({id})',
  '{count} windows of orders': '{count} khoảng đơn hàng',
  '1 window of orders': '1 khoảng đơn hàng',
  '{count} orders on {pages} pages, {read} of them read alone':
    '{count} đơn hàng trên {pages} trang, trong đó {read} đơn được đọc riêng',
  '{count} orders on 1 page, {read} of them read alone':
    '{count} đơn hàng trên 1 trang, trong đó {read} đơn được đọc riêng',
};
