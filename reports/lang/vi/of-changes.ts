import type { Messages } from '../message-pattern.ts';

/** What the checks of `suites/checks/change` say. */
export const ofChanges: Messages = {
  'The order was assigned to location {asked}, but its assigned location is {what}.':
    'Đơn hàng được phân cho kho {asked}, nhưng kho phụ trách của nó lại là {what}.',
  'The order was cancelled without a reason, but its reason is {kept}.':
    'Đơn hàng bị hủy mà không nêu lý do, nhưng lý do được ghi là {kept}.',
  'The order was cancelled for "{asked}", but its reason is {kept}.':
    'Đơn hàng bị hủy với lý do "{asked}", nhưng lý do được ghi là {kept}.',
  'A refund of {asked} of line {line} was asked for, but {refunded} are refunded.':
    'Đã yêu cầu hoàn {asked} của dòng hàng {line}, nhưng số được hoàn là {refunded}.',
  'The order was cancelled with the note "{note}", but its refund says {kept}.':
    'Đơn hàng bị hủy kèm ghi chú "{note}", nhưng lần hoàn lại ghi {kept}.',
  'The order was cancelled with a refund of {asked}, but {given} was refunded.':
    'Đơn hàng bị hủy kèm yêu cầu hoàn {asked}, nhưng số được hoàn là {given}.',
  'The order was cancelled with a refund of {asked}, but {given} was refunded, and no new entry of refunds shows it.':
    'Đơn hàng bị hủy kèm yêu cầu hoàn {asked}, nhưng số được hoàn là {given}, và không có mục mới nào trong refunds cho thấy điều đó.',
  'The order was cancelled with restock, but its refund says {kept}.':
    'Đơn hàng bị hủy kèm yêu cầu trả lại kho, nhưng lần hoàn lại ghi {kept}.',
  '{operation} also changed {attribute}, which it is not for.':
    '{operation} còn làm thay đổi {attribute}, điều không thuộc thao tác này.',
  'An update that sent lines changed the lines of the order, which no update may.':
    'Một lần cập nhật có gửi dòng hàng đã làm thay đổi các dòng hàng của đơn, điều không lần cập nhật nào được phép.',
  '{operation} changed the lines of the order.': '{operation} làm thay đổi các dòng hàng của đơn.',
  'A tag of {length} characters was stored whole, though a tag has at most {most}.':
    'Một thẻ dài {length} ký tự được lưu nguyên, dù thẻ có nhiều nhất {most} ký tự.',
  'A cancellation without refund changed what can be fulfilled of a line from {before} to {after}.':
    'Một lần hủy không hoàn làm số còn có thể giao của một dòng hàng đổi từ {before} thành {after}.',
  'A cancellation that asked for no refund made one with money or lines.':
    'Một lần hủy không yêu cầu hoàn lại tạo ra một lần hoàn có tiền hoặc dòng hàng.',
  'A repeated or out-of-place {operation}, answered with {status}, changed {attribute}.':
    'Thao tác {operation} lặp lại hoặc không đúng lúc, được trả lời {status}, đã làm thay đổi {attribute}.',
  '{operation} was accepted, but the order in the answer is not {what}.':
    '{operation} được chấp nhận, nhưng đơn hàng trong câu trả lời không ở trạng thái {what}.',
  '{operation} was accepted, but the order read after it is not {what}.':
    '{operation} được chấp nhận, nhưng đơn hàng đọc lại sau đó không ở trạng thái {what}.',
  'The tag "{tag}" was added again and is now there {times} times.':
    'Thẻ "{tag}" được thêm lần nữa và bây giờ có {times} lần.',
  'The tag "{tag}" was added, but is not there.': 'Thẻ "{tag}" đã được thêm, nhưng không có mặt.',
  'The tag "{tag}" was there before others were added, and is gone.':
    'Thẻ "{tag}" có từ trước khi thêm các thẻ khác, và đã mất.',
  'The tag "{tag}" was removed, but is still there.': 'Thẻ "{tag}" đã bị gỡ, nhưng vẫn còn.',
  'The tag "{tag}" was not to be removed, and is gone.': 'Thẻ "{tag}" không bị yêu cầu gỡ, nhưng đã mất.',
  'The tag "{tag}" differs between the answer and the order read after it.':
    'Thẻ "{tag}" khác nhau giữa câu trả lời và đơn hàng đọc lại sau đó.',
  '{attribute} was updated to {asked}, but reads {kept}.':
    '{attribute} được cập nhật thành {asked}, nhưng đọc lại là {kept}.',
};
