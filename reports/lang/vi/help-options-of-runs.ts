import type { Messages } from '../message-pattern.ts';

/** Options that commands about runs, shops and their orders have of their own. */
export const helpOptionsOfRuns: Messages = {
  'tell one failing sequence again, from the replay-*.json of an earlier run':
    'làm lại một chuỗi bước vi phạm, từ replay-*.json của một lần chạy trước',
  'tell only this part of the scenarios, of so many that share them: 2/4':
    'chỉ chạy phần này trong số các phần chia nhau các kịch bản: 2/4',
  'go on with a run that was cut, by its id: what it has judged is not told again':
    'chạy tiếp một lần chạy bị ngắt, theo mã của nó: những gì đã xét không làm lại',
  'say what would be sent, created and left behind, and send nothing: as plan':
    'cho biết sẽ gửi, tạo và để lại những gì mà không gửi gì: như plan',
  'print the results document and nothing else': 'chỉ in tài liệu kết quả',
  'print a waiver for each new failure, and nothing else': 'chỉ in một miễn trừ cho mỗi vi phạm mới',
  'print the plan as JSON and nothing else': 'chỉ in kế hoạch dưới dạng JSON',
  'of this part of the scenarios alone': 'chỉ của phần này trong các kịch bản',
  'print the jobs that ask the shops of this list': 'in các công việc hỏi những shop trong danh sách này',
  'what the jobs are for: {systems}': 'các công việc dành cho: {systems}',
  'only what runs left that began longer ago, like 24h':
    'chỉ những gì do các lần chạy bắt đầu trước đó lâu hơn để lại, ví dụ 24h',
  'look for orders no older than this': 'tìm các đơn hàng không cũ hơn mức này',
  'only list what would be undone': 'chỉ liệt kê những gì sẽ được hoàn tác',
  'on 127.0.0.1; 0 takes a free one': 'trên 127.0.0.1; 0 thì lấy một cổng còn trống',
  'speak as shops do today, not as the docs show it: short for --generation live':
    'trả lời như các shop hiện nay, không như tài liệu ghi: viết tắt của --generation live',
  'limits requests: bucket size and leak a second, like 80/4':
    'giới hạn request: cỡ bucket và số lượt nhả mỗi giây, ví dụ 80/4',
  'list what is the same too': 'liệt kê cả những gì giống nhau',
  'print the comparison as JSON and nothing else': 'chỉ in bảng so sánh dưới dạng JSON',
  'how many seeds, from 1 on': 'bao nhiêu seed, kể từ 1',
  'only faults whose id matches': 'chỉ các lỗi có mã khớp',
  'write which fault makes which requirement fail': 'ghi ra lỗi nào làm yêu cầu nào bị vi phạm',
  'print the proof as JSON and nothing else': 'chỉ in kết quả chứng minh dưới dạng JSON',
};
