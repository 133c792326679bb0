import type { Messages } from '../message-pattern.ts';

/** What is wrong with a file or folder that is read or written: reports, evidence, ledgers, bundles, keys. */
export const errorsOfFiles: Messages = {
  'the report cannot be written to {place}: {whatReason}. {whyHint}':
    'không ghi được báo cáo vào {place}: {whatReason}. {whyHint}',
  'Name another folder with --report-dir.': 'Hãy nêu thư mục khác bằng --report-dir.',
  'another run is writing to {folder}, as process {pid}':
    'một lần chạy khác đang ghi vào {folder}, tiến trình {pid}',
  'Wait for its end, or name another folder with --report-dir. If that process is no run, remove {file}.':
    'Hãy chờ nó xong, hoặc nêu thư mục khác bằng --report-dir. Nếu tiến trình đó không phải một lần chạy, hãy xóa {file}.',
  'no more can be written: {whatReason}': 'không ghi thêm được nữa: {whatReason}',
  'Make room, or name folders elsewhere with --report-dir and --ledger-dir.':
    'Hãy giải phóng chỗ trống, hoặc nêu thư mục ở nơi khác bằng --report-dir và --ledger-dir.',
  'Name another file with --out.': 'Hãy nêu tệp khác bằng --out.',
  'the schemas cannot be written to {folder}: {reason}. Name a directory that you may create or write to.':
    'không ghi được các schema vào {folder}: {reason}. Hãy nêu một thư mục mà bạn được tạo hoặc ghi vào.',
  'the ledger of the run cannot be written in {folder}': 'không ghi được sổ của lần chạy trong {folder}',
  'Nothing was created. Give a folder that can be written to with --ledger-dir.':
    'Chưa tạo gì cả. Hãy nêu một thư mục ghi được bằng --ledger-dir.',
  '{whatFile} cannot be read: {file} ({code})': 'không đọc được {whatFile}: {file} ({code})',
  'Name a file that is there.': 'Hãy nêu một tệp có thật.',
  'the evidence cannot be read: {file} ({code})': 'không đọc được bằng chứng: {file} ({code})',
  'Name the evidence.jsonl that a run wrote into its report folder.':
    'Hãy nêu evidence.jsonl mà một lần chạy đã ghi vào thư mục báo cáo của nó.',
  'there is no report at {file}': 'không có báo cáo tại {file}',
  'Name the folder that run, proxy or check-traffic wrote, or make one with: order-conformance report render EVIDENCE --format html --out report.html':
    'Hãy nêu thư mục mà run, proxy hoặc check-traffic đã ghi, hoặc tạo một báo cáo bằng: order-conformance report render EVIDENCE --format html --out report.html',
  'it is not said which report to make': 'chưa nêu cần tạo báo cáo nào',
  'Add --format with one of {formats}.': 'Hãy thêm --format với một trong {formats}.',
  '{file} is not what is shown here: {place} {problem}':
    '{file} không phải nội dung được hiện ở đây: {place} {problem}',
  '{file} is of a {platform} shop, and the run is of a {other} one':
    '{file} là của một shop {platform}, còn lần chạy là của một shop {other}',
  'Name what order-conformance drift wrote of the same shop, or leave --drift out.':
    'Hãy nêu tệp mà order-conformance drift đã ghi về chính shop đó, hoặc bỏ --drift.',
  '{file} cannot be read ({whatWhy})': 'không đọc được {file} ({whatWhy})',
  '{path} cannot be read': 'không đọc được {path}',
  'Name {whatFile}.': 'Hãy nêu {whatFile}.',
  "a report can be {whatDone}; '{action}' is none of these":
    "báo cáo có thể được {whatDone}; '{action}' không phải việc nào trong số này",
  'Type report {actions}.': 'Hãy gõ report {actions}.',
  'report {action} takes no --{flag}': 'report {action} không nhận --{flag}',
  'Leave it out; --help says which action takes what.': 'Hãy bỏ nó; --help cho biết việc nào nhận gì.',
  'one report is opened at a time': 'mỗi lần chỉ mở một báo cáo',
  'Name one folder.': 'Hãy nêu một thư mục.',
  'no evidence to make a report of': 'không có bằng chứng để tạo báo cáo',
  'a report is made of one evidence at a time': 'mỗi lần chỉ tạo báo cáo từ một bằng chứng',
  'Name an evidence.jsonl, or the report folder it is in.':
    'Hãy nêu một evidence.jsonl, hoặc thư mục báo cáo chứa nó.',

  'no record of type "run": this is not an evidence.jsonl of a run':
    'không có bản ghi loại "run": đây không phải evidence.jsonl của một lần chạy',
  'the run stands behind its exchanges': 'bản ghi "run" đứng sau các lượt trao đổi của nó',
  'line {number} is not JSON': 'dòng {number} không phải JSON',
  'line {number} is no record of a run, an exchange, a scenario, a sequence or a clean-up':
    'dòng {number} không phải bản ghi của lần chạy, lượt trao đổi, kịch bản, chuỗi bước hay việc dọn dẹp',
  'line {number}: `{attribute}` of the {type} is missing or of no use':
    'dòng {number}: `{attribute}` của {type} bị thiếu hoặc không dùng được',
  'the first line names no run: this is not the ledger of one':
    'dòng đầu không nêu lần chạy nào: đây không phải sổ của một lần chạy',
  'line {number} is no entry of a ledger': 'dòng {number} không phải một mục của sổ',
  'Mend the line, or take the file out of the folder.': 'Hãy sửa dòng đó, hoặc lấy tệp ra khỏi thư mục.',

  'it has no {file} of a bundle that this version reads':
    'nó không có {file} của gói nộp duyệt mà phiên bản này đọc được',
  '`{attribute}` of its {file} is missing or of no use':
    '`{attribute}` trong {file} của nó bị thiếu hoặc không dùng được',
  'it unpacks to more than a bundle ever is': 'giải nén ra lớn hơn mức một gói nộp duyệt có thể có',
  'it is no ZIP, or a damaged one': 'nó không phải ZIP, hoặc bị hỏng',
  'this is not {whatKey} in PEM': 'đây không phải {whatKey} ở dạng PEM',
  'this is {whatKey} of the kind {whatKind}, not Ed25519':
    'đây là {whatKey} loại {whatKind}, không phải Ed25519',
  '{file} is there already': 'đã có {file}',
  'Name another file with --out; a key is never overwritten.':
    'Hãy nêu tệp khác bằng --out; khóa không bao giờ bị ghi đè.',
  "there is no requirement set '{name}' of {platform}: {names}":
    "không có bộ yêu cầu '{name}' của {platform}: {names}",
  'the requirement set {name} of {platform} is not the one that was recorded: its digest is {digest}, there it is {recorded}':
    'bộ yêu cầu {name} của {platform} không phải bộ đã được ghi: mã băm của nó là {digest}, ở đó là {recorded}',
  'the requirement set {name} of {platform} is of an earlier version of this suite: {ids} and {more} more mean something else now':
    'bộ yêu cầu {name} của {platform} thuộc một phiên bản trước của bộ kiểm thử: {ids} và {more} yêu cầu nữa nay có nghĩa khác',
  'the requirement set {name} of {platform} is of an earlier version of this suite: {ids} mean something else now':
    'bộ yêu cầu {name} của {platform} thuộc một phiên bản trước của bộ kiểm thử: {ids} nay có nghĩa khác',
};
