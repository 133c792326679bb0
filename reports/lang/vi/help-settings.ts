import type { Messages } from '../message-pattern.ts';

/** What can be set, by flag, environment or file. */
export const helpSettings: Messages = {
  'whose Order API the shop speaks: {whatPlatforms}': 'shop dùng API Đơn hàng của bên nào: {whatPlatforms}',
  'the API base of a shop, or mock, the embedded one':
    'địa chỉ gốc API của shop, hoặc mock: shop giả lập đi kèm',
  'what the shop is called in reports and waivers; with --shops, which of them is asked':
    'tên của shop trong báo cáo và miễn trừ; đi với --shops thì là shop được hỏi',
  'how much is asked: {profiles}': 'hỏi đến mức nào: {profiles}',
  'repeats what was made up': 'lặp lại đúng dữ liệu đã sinh ra',
  'only requirements whose id matches, like "HRV-ORD-CANCEL-*"':
    'chỉ các yêu cầu có mã khớp, ví dụ "HRV-ORD-CANCEL-*"',
  'only the requirements of this set, as they stood on the day it was frozen, like 2026-11':
    'chỉ các yêu cầu của bộ này, đúng như ngày bộ được chốt, ví dụ 2026-11',
  'where the reports go': 'nơi ghi báo cáo',
  'which docs the embedded shop follows: {whatReadings}':
    'shop giả lập theo phần nào của tài liệu: {whatReadings}',
  'which order object the embedded shop speaks ({whatGenerations})':
    'shop giả lập dùng object đơn hàng đời nào ({whatGenerations})',
  'faults that the embedded shop has, to see what is said of them':
    'những lỗi cài vào shop giả lập, để xem chúng được báo thế nào',
  'variants of the shop that may be ordered: ID[:STOCK:deny|continue],…':
    'các biến thể của shop được phép đặt: ID[:TỒN:deny|continue],…',
  'end in order after so many requests; making a failure short has 300 more':
    'kết thúc êm sau chừng ấy request; việc rút ngắn một vi phạm có thêm 300',
  'end in order after so many seconds': 'kết thúc êm sau chừng ấy giây',
  'walk through no more orders than so many in the profile read-only':
    'trong profile read-only chỉ duyệt nhiều nhất chừng ấy đơn hàng',
  'walk only through orders created since a time, or within an age, in the profile read-only':
    'trong profile read-only chỉ duyệt các đơn hàng tạo từ một thời điểm, hoặc trong một khoảng thời gian gần đây',
  'sequences of random steps in the profile full': 'số chuỗi bước ngẫu nhiên trong profile full',
  "calls of the shop's bucket that are left to its other apps":
    'số lượt gọi trong hạn mức của shop được chừa cho các ứng dụng khác',
  "what the shop's plan or the token does not allow, and is not asked: {names}":
    'những gì gói dịch vụ của shop hoặc token không cho phép, nên không hỏi: {names}',
  'what a reviewer gave: every order that is created carries it':
    'mã người duyệt đưa: mọi đơn hàng được tạo đều mang mã này',
  'how long the shop may take to show what was written to it':
    'shop được chậm bao lâu mới cho thấy những gì đã ghi vào',
  'send requests together to a shop that is not embedded, in the profile full':
    'trong profile full, gửi nhiều request cùng lúc đến một shop không phải shop giả lập',
  'create and change orders in a shop that is not on this machine; its host must be listed too':
    'tạo và sửa đơn hàng trong một shop không nằm trên máy này; máy chủ của nó cũng phải có trong danh sách',
  'hosts that may be written to, beside this machine': 'các máy chủ được phép ghi vào, ngoài máy này',
  'leave the orders that the run creates in the shop, for `sweep` to undo later':
    'để lại trong shop những đơn hàng lần chạy tạo ra, sau này `sweep` sẽ hoàn tác',
  'where it is written down what a run creates, for it to be undone':
    'nơi ghi sổ những gì lần chạy tạo ra, để hoàn tác',
  'a drift.json, to be shown on the page of the report beside the run':
    'một drift.json, để hiện trên trang báo cáo bên cạnh lần chạy',
  'what compare --json printed, to be shown on the page of the report beside the run':
    'những gì compare --json đã in, để hiện trên trang báo cáo bên cạnh lần chạy',
  'deviations that have been accepted': 'những sai khác đã được chấp nhận',
  'print findings as GitHub annotates them: {choices}':
    'in các phát hiện theo dạng chú thích của GitHub: {choices}',
  'print only the failures and the verdict': 'chỉ in các vi phạm và kết luận',
  'the language that people read: {languages}; what programs read is always in English':
    'ngôn ngữ cho người đọc: {languages}; những gì chương trình đọc luôn bằng tiếng Anh',
  'a list of shops, one of which --shop or --job names':
    'một danh sách shop, trong đó --shop hoặc --job nêu một shop',
  'the shop and shard of this job of the list, from 0, as plan --matrix counts them':
    'shop và phần của công việc này trong danh sách, tính từ 0, như plan --matrix đánh số',
  'what was not typed': 'những gì không gõ ở lệnh',
};
