import { buildCatalogue } from '../catalogue.ts';
import type { Messages } from '../message-pattern.ts';
import { countedKindsOfDrift, kindsOfDrift, seenInDrift } from './kinds-of-drift.ts';

/** Whatever a title is of: one place, or so many. */
const subjects: Messages = {
  '{it} is': '{it}',
  '{count} attributes are': '{count} thuộc tính',
  '{count} attributes of {object} are': '{count} thuộc tính của {object}',
  '{count} attributes {name} are': '{count} thuộc tính {name}',
  '{count} requests are': '{count} request',
  '{count} requirements are': '{count} yêu cầu',
};

/** What a title says of it. */
const happenings: Messages = {
  gone: 'đã mất',
  'missing now and then': 'thỉnh thoảng không có',
  new: 'là mới',
  'null, as never before': 'là null, điều chưa từng có',
  'of another type: {whatKind}': 'có kiểu khác: {whatKind}',
  'filled, always null before: {whatKind}': 'nay có giá trị, trước luôn là null: {whatKind}',
  'written in another form: {whatKind}': 'được viết theo dạng khác: {whatKind}',
  'always empty': 'luôn rỗng',
  'not as the contract describes it': 'không như hợp đồng API mô tả',
  broken: 'bị vi phạm',
};

const titles: Messages = {
  ...Object.fromEntries(
    Object.entries(subjects).flatMap(([it, ours]) =>
      Object.entries(happenings).map(([happens, said]) => [`${it} ${happens}`, `${ours} ${said}`]),
    ),
  ),
  '{old} is now called {name}': '{old} nay có tên {name}',
  '{it} says {whatKind}, which it never did': '{it} ghi {whatKind}, điều chưa từng có',
  '{count} attributes says {whatKind}, which it never did':
    '{count} thuộc tính ghi {whatKind}, điều chưa từng có',
  '{count} attributes of {object} says {whatKind}, which it never did':
    '{count} thuộc tính của {object} ghi {whatKind}, điều chưa từng có',
  'the header {name} is gone': 'header {name} đã mất',
  'the header {name} is new': 'header {name} là mới',
  '{it}: the shop follows another reading of the docs': '{it}: shop theo một cách hiểu khác của tài liệu',
  'no longer so: {whatStatement}': 'không còn đúng: {whatStatement}',
  'orders have another key set: {name}': 'đơn hàng dùng bộ tên thuộc tính khác: {name}',
  'what is written is seen later': 'những gì đã ghi hiện ra muộn hơn',
  '{whatHabit}: {whatIs}, was {whatWas}': '{whatHabit}: {whatIs}, trước là {whatWas}',
  '{it}: answered with another status': '{it}: được trả lời bằng mã trạng thái khác',
  '{count} requests: answered with another status': '{count} request: được trả lời bằng mã trạng thái khác',
  '{it}: refused in another form': '{it}: bị từ chối theo dạng khác',
  '{count} requests: refused in another form': '{count} request: bị từ chối theo dạng khác',
};

/** For whom a difference breaks. */
const breaks: Messages = {
  'Whoever reads it finds nothing there any more.': 'Ai đọc chỗ này sẽ không còn thấy gì.',
  'Whoever relies on it being there finds nothing now and then.':
    'Ai dựa vào việc nó luôn có mặt thì thỉnh thoảng sẽ không thấy gì.',
  'Nobody who leaves alone what he does not know; only readers that refuse unknown names.':
    'Không ảnh hưởng đến ai bỏ qua những gì mình không biết; chỉ ảnh hưởng đến bên đọc từ chối tên lạ.',
  'Whoever reads it by its old name finds nothing there any more.':
    'Ai đọc theo tên cũ sẽ không còn thấy gì.',
  'Whoever reads it without minding null fails where it is null.':
    'Ai đọc mà không xét null sẽ gặp lỗi ở chỗ null.',
  'Whoever reads it as the type that it had fails, or reads something else.':
    'Ai đọc theo kiểu cũ sẽ gặp lỗi, hoặc đọc ra giá trị khác.',
  'Whoever reads it as the contract describes it fails.': 'Ai đọc đúng như hợp đồng API mô tả sẽ gặp lỗi.',
  'Nobody who was ready for it to be filled one day: until now it was always null.':
    'Không ảnh hưởng đến ai đã sẵn sàng cho lúc nó có giá trị: đến nay nó luôn là null.',
  'Whoever takes its text apart, or compares it, meets a form that he does not know.':
    'Ai tách hoặc so sánh chuỗi này sẽ gặp một dạng chưa biết.',
  'Whoever tells the listed values apart meets one that is not listed.':
    'Ai phân biệt theo các giá trị được liệt kê sẽ gặp một giá trị không có trong danh sách.',
  'Nobody who knows all the listed values; whoever knows only those seen so far meets a new one.':
    'Không ảnh hưởng đến ai biết mọi giá trị được liệt kê; ai chỉ biết những giá trị đã thấy sẽ gặp một giá trị mới.',
  'Whoever takes what is in the list finds it empty.': 'Ai lấy phần tử trong mảng sẽ thấy mảng rỗng.',
  'Whoever reads the header, to slow down or to find a request again, finds none.':
    'Ai đọc header này, để giảm tốc độ hoặc để tìm lại một request, sẽ không thấy.',
  'Nobody.': 'Không ảnh hưởng đến ai.',
  'Whoever took the one for the other, which nobody ever promised, is wrong now.':
    'Ai từng lấy cái này thay cho cái kia, điều chưa ai cam kết, thì nay sai.',
  'Whoever reads one of the attributes that are gone finds nothing there any more.':
    'Ai đọc một trong các thuộc tính đã mất sẽ không còn thấy gì.',
  'Whoever reads right after writing sees the order as it was before.':
    'Ai đọc ngay sau khi ghi sẽ thấy đơn hàng như trước khi ghi.',
  'Whoever leaves it to the shop gets other orders, or in another order, than he was used to.':
    'Ai để shop tự chọn sẽ nhận những đơn hàng khác, hoặc theo thứ tự khác, so với trước.',
  'Whoever shows or stores the reason of a refusal finds it in another place, or not at all.':
    'Ai hiển thị hoặc lưu lý do từ chối sẽ thấy nó ở chỗ khác, hoặc không thấy.',
  'Whoever compares it with the one spelling or form that was seen so far takes it for something else.':
    'Ai so sánh với cách viết hoặc dạng duy nhất đã thấy đến nay sẽ hiểu nó thành điều khác.',
  'Whoever reckons with the one reading of the docs reckons wrongly by the other.':
    'Ai tính theo cách hiểu này của tài liệu sẽ tính sai theo cách hiểu kia.',
  'Whoever sends this is refused now.': 'Ai gửi điều này nay bị từ chối.',
  'Nobody: what was refused is accepted now.':
    'Không ảnh hưởng đến ai: điều từng bị từ chối nay được chấp nhận.',
  'Whoever tells answers apart by their status takes this one for something else.':
    'Ai phân biệt câu trả lời theo mã trạng thái sẽ hiểu câu trả lời này thành điều khác.',
  'Whoever relies on the docs in this is let down.': 'Ai dựa vào tài liệu ở điểm này sẽ bị hụt.',
  'Whoever sends this is refused now, or answered otherwise.':
    'Ai gửi điều này nay bị từ chối, hoặc được trả lời khác trước.',
};

const confidence: Messages = {
  'by chance alone: {whatChance}': 'nếu chỉ do ngẫu nhiên: {whatChance}',
  'less than 1 in 10^12': 'dưới 1 trên 10^12',
  'at most 1 in {count}': 'nhiều nhất 1 trên {count}',
  'certain: a shop follows one reading, and one order shows which':
    'chắc chắn: shop chỉ theo một cách hiểu, và một đơn hàng đủ cho thấy cách nào',
  'certain: one answer is enough to show it': 'chắc chắn: một câu trả lời đủ cho thấy điều này',
  'certain: the same question was answered otherwise':
    'chắc chắn: cùng một câu hỏi nay được trả lời khác trước',
};

/** What nobody promises and the examples of the docs show. */
const coincidences: Messages = {
  '`number` is the id of the order': '`number` là id của đơn hàng',
  '`order_number` is the name of the order': '`order_number` là tên của đơn hàng',
  '`cart_token` is the token of the order': '`cart_token` là token của đơn hàng',
  '`checkout_token` is the token of the order': '`checkout_token` là token của đơn hàng',
  '`created_at` is not after `updated_at`': '`created_at` không sau `updated_at`',
  '`name` is # before `order_number`': '`name` là dấu # đứng trước `order_number`',
  '`order_number` is 1000 more than `number`': '`order_number` lớn hơn `number` 1000',
  '`token` is 32 digits and letters from a to f': '`token` gồm 32 chữ số và chữ cái từ a đến f',
  '`contact_email` is the e-mail address of the order': '`contact_email` là địa chỉ email của đơn hàng',
};

/** What `suites/drift` says of a difference. */
export const driftCatalogue = buildCatalogue(
  [titles, breaks, confidence, seenInDrift, kindsOfDrift],
  [confidence, kindsOfDrift, countedKindsOfDrift, coincidences],
);
