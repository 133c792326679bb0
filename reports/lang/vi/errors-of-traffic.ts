import type { Messages } from '../message-pattern.ts';

/** What is wrong with recorded traffic, with a baseline or a history of drift, with a docs page or a contract. */
export const errorsOfTraffic: Messages = {
  'the traffic cannot be read: {path} ({code})': 'không đọc được lưu lượng: {path} ({code})',
  'Name an HTTP archive (.har), an evidence.jsonl, or the report folder it is in.':
    'Hãy nêu một tệp lưu HTTP (.har), một evidence.jsonl, hoặc thư mục báo cáo chứa nó.',
  'Name an evidence.jsonl, the report folder it is in, or an HTTP archive (.har).':
    'Hãy nêu một evidence.jsonl, thư mục báo cáo chứa nó, hoặc một tệp lưu HTTP (.har).',
  '{folder} holds the reports of a run': '{folder} chứa báo cáo của một lần chạy',
  'Give those on traffic another folder with --report-dir.':
    'Hãy nêu bằng --report-dir một thư mục khác cho báo cáo về lưu lượng.',
  '{file} is of a {platform} shop': '{file} là của một shop {platform}',
  'Say --platform {platform}, or nothing.': 'Hãy dùng --platform {platform}, hoặc không nêu gì.',
  '{file} cannot be used: {whyNot}': 'không dùng được {file}: {whyNot}',
  '{file} is of no use as an HTTP archive: {whyNot}': '{file} không dùng được như tệp lưu HTTP: {whyNot}',
  'Save it from the requests of an app to the Order API, in full.':
    'Hãy lưu từ những request của một ứng dụng đến API Đơn hàng, đầy đủ nội dung.',
  'Export it with contents, from the requests of an app to the Order API.':
    'Hãy xuất kèm nội dung, từ những request của một ứng dụng đến API Đơn hàng.',
  'If it is of a Sapo shop, say --platform sapo.': 'Nếu là của một shop Sapo, hãy dùng --platform sapo.',
  'If it is of another platform, say --platform {platform}.':
    'Nếu là của nền tảng khác, hãy dùng --platform {platform}.',
  'it is not JSON; was the recording cut off?': 'nó không phải JSON; bản ghi có bị cắt ngang không?',
  'it has no list `log.entries`, which every HTTP archive (HAR 1.2) has':
    'nó không có danh sách `log.entries` mà tệp lưu HTTP (HAR 1.2) nào cũng có',
  'none of its {count} requests is one of the Order API of {platform}':
    'không request nào trong {count} request của nó thuộc API Đơn hàng của {platform}',
  'none of its requests went to {target}; there are requests to {others}':
    'không request nào của nó đến {target}; có request đến {others}',
  'it is empty': 'nó rỗng',
  'Record once more, and name what was saved.': 'Hãy ghi lại, và nêu tệp đã lưu.',
  'it is a flow file of mitmproxy': 'nó là tệp flow của mitmproxy',
  'Make an HTTP archive of it: mitmdump -nr FLOWS --set hardump=app.har':
    'Hãy tạo tệp lưu HTTP từ nó: mitmdump -nr FLOWS --set hardump=app.har',
  'it is a capture of packets': 'nó là bản bắt gói tin',
  'Record with a browser or a proxy that reads HTTP, and export an HTTP archive (HAR 1.2).':
    'Hãy ghi bằng trình duyệt hoặc proxy đọc được HTTP, rồi xuất tệp lưu HTTP (HAR 1.2).',
  'it is a session of Charles': 'nó là phiên của Charles',
  'Export an HTTP archive (HAR 1.2), and name that.': 'Hãy xuất tệp lưu HTTP (HAR 1.2), và nêu tệp đó.',
  'it is a Postman collection, which says nothing of what was sent':
    'nó là bộ sưu tập của Postman, không cho biết điều gì đã được gửi',
  'Send its requests through `proxy`, or export an HTTP archive (HAR 1.2) from a tool that records.':
    'Hãy gửi các request của nó qua `proxy`, hoặc xuất tệp lưu HTTP (HAR 1.2) từ một công cụ có ghi lại.',
  'it is neither an HTTP archive (HAR 1.2) nor an evidence.jsonl':
    'nó không phải tệp lưu HTTP (HAR 1.2), cũng không phải evidence.jsonl',
  'it is packed with gzip, and damaged': 'nó được nén bằng gzip, và đã hỏng',
  'Save it once more.': 'Hãy lưu lại.',
  'it is a session archive of Fiddler': 'nó là tệp lưu phiên của Fiddler',
  'it is a ZIP that holds no HTTP archive (.har)': 'nó là tệp ZIP không chứa tệp lưu HTTP (.har) nào',
  'it is a ZIP that holds more than one HTTP archive (.har)':
    'nó là tệp ZIP chứa nhiều hơn một tệp lưu HTTP (.har)',
  'Unpack it, and name one of them.': 'Hãy giải nén, và nêu một trong số đó.',
  'it unpacks to more than 512 MiB': 'nó giải nén ra hơn 512 MiB',
  'it is a damaged ZIP': 'nó là tệp ZIP đã hỏng',
  'Name the HTTP archive (.har) itself.': 'Hãy nêu chính tệp lưu HTTP (.har).',
  'port {port} cannot be listened on ({code})': 'không mở được cổng {port} ({code})',
  'nothing listens on port {port}': 'không có gì nghe trên cổng {port}',
  'Give another port with --port, or 0 for a free one.':
    'Hãy nêu cổng khác bằng --port, hoặc 0 để lấy cổng còn trống.',

  "drift knows no '{typed}'": "drift không có '{typed}'",
  'There is `drift`, `drift --update` and `drift history`; traffic is named with --from.':
    'Có `drift`, `drift --update` và `drift history`; lưu lượng được nêu bằng --from.',
  '--from and --drifted are of two sources': '--from và --drifted là của hai nguồn khác nhau',
  '{file} is of a run that asked for a part only': '{file} là của một lần chạy chỉ hỏi một phần',
  'What it did not ask for would look gone: name the evidence of a whole run.':
    'Những gì nó không hỏi sẽ trông như đã mất: hãy nêu bằng chứng của cả một lần chạy.',
  '{file} is the baseline of a {platform} shop, and this is {other}':
    '{file} là mốc so sánh của một shop {platform}, còn đây là {other}',
  '{file} was learned from {whatBasis}, and this is {whatOther}: they hold different orders':
    '{file} được ghi nhận từ {whatBasis}, còn đây là {whatOther}: hai bên có những đơn hàng khác nhau',
  'Name its own with --baseline, and learn it with --update.':
    'Hãy nêu mốc riêng bằng --baseline, và ghi nhận bằng --update.',
  '{file} cannot be used as a baseline: {whyNot}': 'không dùng được {file} làm mốc so sánh: {whyNot}',
  'it cannot be read ({code})': 'không đọc được ({code})',
  'Name another with --baseline, or learn it anew: remove the file and call drift --update.':
    'Hãy nêu mốc khác bằng --baseline, hoặc ghi nhận lại: xóa tệp rồi gọi drift --update.',
  'the baseline cannot be written to {file} ({code})': 'không ghi được mốc so sánh vào {file} ({code})',
  'Name a file that can be written with --baseline.': 'Hãy nêu một tệp ghi được bằng --baseline.',
  'it is not YAML: {message}': 'nó không phải YAML: {message}',
  '`format` is not {format}: it is no baseline, or one of another version':
    '`format` không phải {format}: đây không phải mốc so sánh, hoặc thuộc phiên bản khác',
  '`{key}` is none of {names}': '`{key}` không phải một trong {names}',
  'the file is no list of names': 'tệp không phải danh sách tên',
  '{place} is no list of names': '{place} không phải danh sách tên',
  '{place} is no list': '{place} không phải danh sách',
  '{place} is not written as counts: {value}': '{place} không được viết thành số đếm: {value}',
  '{place} does not begin with of how many': '{place} không bắt đầu bằng tổng số',
  'there is no history in {file}': 'không có lịch sử trong {file}',
  'Every `drift` adds a line to it.': 'Mỗi lần `drift` thêm vào đó một dòng.',
  'no difference of that id or fingerprint was ever seen':
    'chưa bao giờ thấy khác biệt nào có mã hoặc dấu vân tay đó',
  '`drift history` lists those that were.': '`drift history` liệt kê những khác biệt đã thấy.',
  'line {number} of {file} is no line of a drift history':
    'dòng {number} của {file} không phải dòng của lịch sử thay đổi',
  'Name another file with --history, or mend the line.': 'Hãy nêu tệp khác bằng --history, hoặc sửa dòng đó.',
  'the history cannot be written to {file} ({code})': 'không ghi được lịch sử vào {file} ({code})',
  'Name a file that can be written with --history.': 'Hãy nêu một tệp ghi được bằng --history.',

  '{page} cannot be told for a docs page of {whatPlatforms}':
    'không nhận ra {page} là trang tài liệu của {whatPlatforms}',
  "Say whose it is with --platform {platforms}, or save the vendor's page anew.":
    'Hãy nêu trang là của ai bằng --platform {platforms}, hoặc lưu lại trang của nhà cung cấp.',
  'the page {page} cannot be read ({whatWhy})': 'không đọc được trang {page} ({whatWhy})',
  'Name the file that the docs page was saved to.': 'Hãy nêu tệp đã lưu trang tài liệu.',
  'the page {page} is empty': 'trang {page} rỗng',
  'Save the docs page again.': 'Hãy lưu lại trang tài liệu.',
  'docs can be checked only': 'tài liệu chỉ có thể được kiểm tra (check)',
  'Type docs check PAGE.': 'Hãy gõ docs check TRANG.',
  'contracts can be compared only': 'hợp đồng chỉ có thể được so sánh (diff)',
  'Type contract diff OLD NEW.': 'Hãy gõ contract diff CŨ MỚI.',
  'there is no contract at {place}': 'không có hợp đồng tại {place}',
  'Name an openapi.yaml, a folder with one, REVISION:PATH in git, or haravan or sapo for the contract of this package.':
    'Hãy nêu một openapi.yaml, một thư mục chứa nó, REVISION:PATH trong git, hoặc haravan hay sapo để lấy hợp đồng của gói này.',
  '{file} is no OpenAPI document: {whatWhy}': '{file} không phải tài liệu OpenAPI: {whatWhy}',
  'Compare documents of OpenAPI 3.': 'Hãy so sánh các tài liệu OpenAPI 3.',
  'the requirements beside {place} cannot be read: {message}':
    'không đọc được các yêu cầu cạnh {place}: {message}',
};
