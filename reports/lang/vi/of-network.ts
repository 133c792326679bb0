import type { Messages } from '../message-pattern.ts';

/** What `suites/client` says where no answer was received, or none that anything can be made of. */
const words: Messages = {
  'the connection was refused': 'kết nối bị từ chối',
  'there is no way to the host': 'không có đường đến máy chủ',
  'there is no way to the network of the host': 'không có đường đến mạng của máy chủ',
  'the host name is not known': 'không có tên máy chủ này',
  'the host name could not be looked up': 'không tra được tên máy chủ',
  'the connection was reset': 'kết nối bị ngắt',
  'the connection was closed before the answer was whole': 'kết nối bị đóng trước khi nhận đủ câu trả lời',
  'no connection within the time allowed': 'không kết nối được trong thời gian cho phép',
  'the exchange was not over within the time allowed': 'lượt trao đổi không xong trong thời gian cho phép',
  'no answer within the time allowed': 'không có câu trả lời trong thời gian cho phép',
  'the answer stalled': 'câu trả lời đứng giữa chừng',
  'the answer is larger than this suite reads': 'câu trả lời lớn hơn mức bộ kiểm thử đọc',
  'the head of the answer is larger than this suite reads':
    'phần đầu của câu trả lời lớn hơn mức bộ kiểm thử đọc',
  'the answer is larger than this suite reads once it is unpacked':
    'sau khi giải nén, câu trả lời lớn hơn mức bộ kiểm thử đọc',
  'the answer is shorter or longer than it says': 'câu trả lời ngắn hoặc dài hơn độ dài nó nêu',
  'the packed answer breaks off': 'câu trả lời nén bị đứt giữa chừng',
  'its certificate was not accepted': 'chứng chỉ của máy chủ không được chấp nhận',
  'no secure connection could be made': 'không lập được kết nối an toàn',
  'what was received is not HTTP': 'nội dung nhận được không phải HTTP',
  'the answer is longer than it says': 'câu trả lời dài hơn độ dài nó nêu',
  'the answer ended with the connection, before it was whole':
    'kết nối kết thúc trước khi nhận đủ câu trả lời',
  'the answer ends in the middle of its JSON': 'câu trả lời kết thúc giữa chừng JSON',
  'the answer was packed {times} times over ({names})': 'câu trả lời bị nén {times} lần chồng nhau ({names})',
  'the answer is in an encoding that this suite does not read ({name})':
    'câu trả lời dùng kiểu mã hóa mà bộ kiểm thử không đọc ({name})',
  'the answer is not in the encoding that it names ({name})':
    'câu trả lời không đúng kiểu mã hóa nó nêu ({name})',
};

/** The same with the place before it, and the code behind it where there is one. */
const placed: Messages = Object.fromEntries(
  Object.entries(words).flatMap(([english, vietnamese]) => [
    [`{method} {url}: ${english}`, `{method} {url}: ${vietnamese}`],
    [`{method} {url}: ${english} ({code})`, `{method} {url}: ${vietnamese} ({code})`],
  ]),
);

export const ofNetwork: Messages = {
  ...placed,
  '{why}, {tries} times in a row': '{why}, {tries} lần liên tiếp',
  'the run was ended, as {most} calls in a row came to nothing; the last: {why}':
    'lần chạy kết thúc vì {most} lượt gọi liên tiếp không có kết quả; lượt cuối: {why}',
  '{method} {url}: the shop asks to be left alone for {asked} s, longer than this suite waits ({longest} s) (429, {id})':
    '{method} {url}: shop yêu cầu chờ {asked} giây, lâu hơn mức bộ kiểm thử chờ ({longest} giây) (429, {id})',
  '{method} {url}: the shop refused the call as over the limit {times} times, though it was waited for (429, {id})':
    '{method} {url}: shop từ chối lượt gọi vì vượt giới hạn {times} lần, dù đã chờ (429, {id})',
};
