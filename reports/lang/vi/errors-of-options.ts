import type { Messages } from '../message-pattern.ts';

/** What is wrong with the value of an option, and with options that do not go together. */
export const errorsOfOptions: Messages = {
  "unknown platform '{typed}'": "không có nền tảng '{typed}'",
  "unknown profile '{typed}'": "không có profile '{typed}'",
  "unknown language '{typed}'": "không có ngôn ngữ '{typed}'",
  "unknown reading '{typed}'": "không có cách hiểu '{typed}'",
  "unknown generation '{typed}'": "không có đời '{typed}'",
  "unknown format '{typed}'": "không có định dạng '{typed}'",
  "unknown scope '{typed}'": "không có phạm vi quyền '{typed}'",
  "unknown without '{typed}'": "--without không có '{typed}'",
  "unknown choice of annotations '{typed}'": "không có lựa chọn chú thích '{typed}'",
  "{flag} is not '{typed}'": "{flag} không thể là '{typed}'",
  'Type a whole number from {least} to {most}.': 'Hãy gõ một số nguyên từ {least} đến {most}.',
  'Type a number and s, m, h or d after it, like 24h.': 'Hãy gõ một số rồi đến s, m, h hoặc d, ví dụ 24h.',
  'Type seconds, from 0 to {most}, like 5 or 0.5.': 'Hãy gõ số giây, từ 0 đến {most}, ví dụ 5 hoặc 0.5.',
  'Type an age like 7d or 36h, a day like 2025-07-01, or a time with its zone like 2025-07-01T08:00:00Z.':
    'Hãy gõ một khoảng như 7d hoặc 36h, một ngày như 2025-07-01, hoặc một thời điểm kèm múi giờ như 2025-07-01T08:00:00Z.',
  '--since {typed} is in the future': '--since {typed} nằm ở tương lai',
  'Type a time that is over, or an age like 7d.': 'Hãy gõ một thời điểm đã qua, hoặc một khoảng như 7d.',
  '{flag} says which orders that are there are walked through, and the profile {profile} walks through none':
    '{flag} nêu những đơn hàng có sẵn nào được duyệt, còn profile {profile} không duyệt đơn nào',
  'Leave it out, or add --profile read-only.': 'Hãy bỏ nó, hoặc thêm --profile read-only.',
  "--shard '{typed}' is no part of a whole": "--shard '{typed}' không phải một phần của toàn bộ",
  '--shard is no part of a whole': '--shard không phải một phần của toàn bộ',
  'Type which part of how many, like 2/4: from 1, and of at most {most}.':
    'Hãy gõ phần thứ mấy trên bao nhiêu phần, ví dụ 2/4: từ 1, và nhiều nhất {most} phần.',
  '--replay tells one sequence, which has no parts': '--replay làm lại một chuỗi bước, không chia phần được',
  'Leave --shard out.': 'Hãy bỏ --shard.',
  '--report-dir names no folder': '--report-dir không nêu thư mục nào',
  'Type the name of a folder, or leave it out.': 'Hãy gõ tên một thư mục, hoặc bỏ tùy chọn này.',
  '--replay {file} cannot be read': 'không đọc được --replay {file}',
  '--replay {file} holds no sequence': '--replay {file} không chứa chuỗi bước nào',
  'Give the replay-*.json of the report folder of the run that found it.':
    'Hãy nêu replay-*.json trong thư mục báo cáo của lần chạy đã tìm ra nó.',
  '--nonce cannot be what was typed': '--nonce không thể là những gì đã gõ',
  'Type the text that the reviewer gave: 6 to 64 letters, digits, dots, hyphens and underscores, the first a letter or a digit.':
    'Hãy gõ mã người duyệt đưa: 6 đến 64 chữ cái, chữ số, dấu chấm, gạch nối và gạch dưới, ký tự đầu là chữ cái hoặc chữ số.',
  "the variants have an entry that cannot be read: '{entry}'":
    "danh sách biến thể có mục không đọc được: '{entry}'",
  'Write ID, or ID:STOCK:deny, or ID:STOCK:continue, with commas between: 1234567,1234568:10:deny':
    'Hãy viết ID, hoặc ID:TỒN:deny, hoặc ID:TỒN:continue, cách nhau bằng dấu phẩy: 1234567,1234568:10:deny',
  '--json and --print-waivers both want standard output for themselves':
    '--json và --print-waivers đều cần riêng đầu ra chuẩn',
  '--{form} and --{other} are two forms of the same': '--{form} và --{other} là hai dạng của cùng một thứ',
  '{variable} is neither true nor false': '{variable} không phải true cũng không phải false',
  'Write true, or leave it out.': 'Hãy viết true, hoặc bỏ nó.',
  "no requirement of {platform} matches '{glob}'": "không yêu cầu nào của {platform} khớp với '{glob}'",
  "no requirement of the set {set} of {platform} matches '{glob}'":
    "không yêu cầu nào trong bộ {set} của {platform} khớp với '{glob}'",
  'Type a glob over ids in quotes, like "HRV-ORD-CANCEL-*"; `order-conformance list` shows all.':
    'Hãy gõ mẫu mã yêu cầu trong dấu nháy, ví dụ "HRV-ORD-CANCEL-*"; `order-conformance list` hiện tất cả.',
  'Leave --set out, or type another glob; `order-conformance list --set {set}` shows what the set holds.':
    'Hãy bỏ --set, hoặc gõ mẫu khác; `order-conformance list --set {set}` hiện những gì bộ này có.',
  "no requirement has the id '{typed}'": "không yêu cầu nào có mã '{typed}'",
  '`order-conformance list` shows all.': '`order-conformance list` hiện tất cả.',
  "there is no requirement set '{name}' of {platform}": "không có bộ yêu cầu '{name}' của {platform}",
  "no fault of {platform} matches '{glob}'": "không lỗi nào của {platform} khớp với '{glob}'",
  '--live-style and --generation say the same thing twice':
    '--live-style và --generation nói cùng một điều hai lần',
  'Type the size of the bucket and its leak a second, like 80/4.':
    'Hãy gõ cỡ bucket và số lượt nhả mỗi giây, ví dụ 80/4.',
  'a bundle is judged by the requirement set that it names':
    'một gói nộp duyệt được xét theo bộ yêu cầu mà nó nêu',
  'Leave --set out; `judge` takes it for an evidence.jsonl.':
    'Hãy bỏ --set; `judge` chỉ nhận nó cho một evidence.jsonl.',
  'a requirement set is of a shop, not of an app': 'bộ yêu cầu là của shop, không phải của ứng dụng',
  'Leave --set or --app out.': 'Hãy bỏ --set hoặc --app.',
};
