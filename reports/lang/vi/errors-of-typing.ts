import type { Messages } from '../message-pattern.ts';

/** What commander says of a command line that it does not understand, and what is said of any error. */
export const errorsOfTyping: Messages = {
  'error:': 'lỗi:',
  "unknown option '{flag}'": "không có tùy chọn '{flag}'",
  "unknown command '{name}'": "không có lệnh '{name}'",
  "missing required argument '{name}'": "thiếu đối số bắt buộc '{name}'",
  "option '{flags}' argument missing": "tùy chọn '{flags}' thiếu giá trị",
  "required option '{flags}' not specified": "thiếu tùy chọn bắt buộc '{flags}'",
  "too many arguments for '{command}'. Expected {most} arguments but got {given}":
    "quá nhiều đối số cho '{command}'. Cần {most} đối số nhưng có {given}",
  "too many arguments for '{command}'. Expected {most} argument but got {given}":
    "quá nhiều đối số cho '{command}'. Cần {most} đối số nhưng có {given}",
  'Did you mean one of {names}?': 'Có phải ý bạn là một trong: {names}?',
  'Did you mean {name}?': 'Có phải ý bạn là {name}?',
  'Did you mean {name} or {other}?': 'Có phải ý bạn là {name} hoặc {other}?',
  'Did you mean {name} or {other} or {third}?': 'Có phải ý bạn là {name}, {other} hoặc {third}?',
  'Did you mean {name}? {whyMore}': 'Có phải ý bạn là {name}? {whyMore}',
  'Did you mean {name} or {other}? {whyMore}': 'Có phải ý bạn là {name} hoặc {other}? {whyMore}',
  'Did you mean {name} or {other} or {third}? {whyMore}':
    'Có phải ý bạn là {name}, {other} hoặc {third}? {whyMore}',
  'There is {name}.': 'Chỉ có {name}.',
  'There are {names}.': 'Có {names}.',
  'Try --help.': 'Hãy xem --help.',
  'Credentials are read from ORDER_CONFORMANCE_TOKEN or .env only, never from the command.':
    'Thông tin xác thực chỉ được đọc từ ORDER_CONFORMANCE_TOKEN hoặc .env, không bao giờ từ lệnh.',
  'this is a bug of order-conformance: {message}': 'đây là lỗi của chính order-conformance: {message}',
  'Please report it. ORDER_CONFORMANCE_DEBUG=1 prints where it happened.':
    'Xin hãy báo lại. ORDER_CONFORMANCE_DEBUG=1 in ra chỗ xảy ra lỗi.',
  'Leave one of them out.': 'Hãy bỏ một trong hai.',
  'Give one of them.': 'Hãy chỉ nêu một.',
  '{file}: {whyInside}': '{file}: {whyInside}',
};
