import type { Messages } from '../message-pattern.ts';

/** What each command does. */
export const helpCommands: Messages = {
  'ask a shop and say whether it conforms': 'hỏi một shop và cho biết nó có đạt hay không',
  'show every requirement, where the docs say it, and what judges it':
    'hiện mọi yêu cầu, tài liệu nói ở đâu, và điều gì xét nó',
  'say what a requirement means, where the docs say it, and what proves it':
    'cho biết một yêu cầu nghĩa là gì, tài liệu nói ở đâu, và điều gì chứng minh nó',
  'judge recorded evidence again: an evidence.jsonl, the report folder it is in, or a bundle':
    'xét lại bằng chứng đã ghi: một evidence.jsonl, thư mục báo cáo chứa nó, hoặc một gói nộp duyệt',
  'merge: give one verdict of the shards of a run, and sum up runs against several shops; open: show a report in the browser; render: make any report of recorded evidence, without a shop':
    'merge: cho một kết luận chung từ các phần của một lần chạy, và tổng hợp các lần chạy với nhiều shop; open: mở báo cáo trong trình duyệt; render: tạo bất kỳ báo cáo nào từ bằng chứng đã ghi, không cần shop',
  'print the configuration that a run would have, and where each value comes from':
    'in cấu hình mà một lần chạy sẽ dùng, và mỗi giá trị lấy từ đâu',
  'look at configuration, credentials, shop and clock, and change nothing':
    'xem cấu hình, thông tin xác thực, shop và đồng hồ, không thay đổi gì',
  'say what a run would send, create and leave behind, or make jobs of a list of shops; ask no shop anything':
    'cho biết một lần chạy sẽ gửi, tạo và để lại những gì, hoặc tạo các công việc từ một danh sách shop; không hỏi shop nào',
  'find what earlier runs left in a shop, and undo it':
    'tìm những gì các lần chạy trước để lại trong shop, và hoàn tác',
  'pack a run for app review: evidence, reports and what is stated of them, in one ZIP':
    'đóng gói một lần chạy để nộp duyệt ứng dụng: bằng chứng, báo cáo và bản tuyên bố, trong một ZIP',
  'check a bundle: every file, every verdict again from the evidence, and the signature':
    'kiểm tra một gói nộp duyệt: từng tệp, từng kết luận tính lại từ bằng chứng, và chữ ký',
  'make a pair of Ed25519 keys, to sign bundles with': 'tạo một cặp khóa Ed25519 để ký gói nộp duyệt',
  'run the embedded shop until it is stopped': 'chạy shop giả lập cho đến khi bị dừng',
  'run the same program on both platforms and say where they differ':
    'chạy cùng một chương trình trên hai nền tảng và cho biết chúng khác nhau ở đâu',
  'write the JSON Schemas of every request and answer': 'ghi ra JSON Schema của mọi request và câu trả lời',
  'prove that the checks can fail: faulty shops, benign ones, broken worlds':
    'chứng minh rằng các phép xét biết báo vi phạm: shop có lỗi, shop vô hại, môi trường hỏng',
  'check: say what a saved docs page (Markdown, text or HTML) states otherwise than the contract was made from':
    'check: cho biết một trang tài liệu đã lưu (Markdown, văn bản hoặc HTML) nói gì khác với trang đã dùng để lập hợp đồng',
  'diff: say what changed from one contract to another, and whom it breaks; each an openapi.yaml, a folder, REVISION:PATH in git, or a platform':
    'diff: cho biết từ hợp đồng này sang hợp đồng kia có gì thay đổi, và làm hỏng việc của ai; mỗi hợp đồng là một openapi.yaml, một thư mục, REVISION:PATH trong git, hoặc một nền tảng',
  'say what of a shop’s API is otherwise than it was, whom it breaks, and since when':
    'cho biết API của shop có gì khác trước, làm hỏng việc của ai, và từ khi nào',
  'stand between an app and a shop until Ctrl-C, and judge what the app sends and is answered':
    'đứng giữa một ứng dụng và shop cho đến khi nhấn Ctrl-C, và xét những gì ứng dụng gửi đi và nhận về',
  'judge what an app sent: an HTTP archive (.har) of any tool, or an evidence.jsonl of `proxy`':
    'xét những gì một ứng dụng đã gửi: tệp lưu HTTP (.har) của bất kỳ công cụ nào, hoặc evidence.jsonl của `proxy`',
};
