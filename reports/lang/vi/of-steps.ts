import type { Messages } from '../message-pattern.ts';

/** Steps of a sequence, as `suites/stateful` words them. */
export const ofSteps: Messages = {
  'confirm {what}': 'xác nhận {what}',
  'close {what}': 'đóng {what}',
  'open {what} again': 'mở lại {what}',
  'assign {what} to its location and user': 'phân {what} cho kho và người phụ trách của nó',
  'update {what} with {changes}': 'cập nhật {what} với {changes}',
  'add the tags {tags} to {what}': 'thêm các thẻ {tags} cho {what}',
  'delete the tags {tags} of {what}': 'gỡ các thẻ {tags} của {what}',
  'cancel {what} with {asked}': 'hủy {what} với {asked}',
  'read {what}': 'đọc {what}',
  'list the orders with status {status}': 'liệt kê các đơn hàng có status {status}',
  'create an order of {count} line(s) {lines}': 'tạo một đơn hàng có {count} dòng hàng {lines}',
  'a step that was not taken': 'một bước không được thực hiện',
};
