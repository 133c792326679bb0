import type { Messages } from '../message-pattern.ts';

/** Options of commands that make something of what was recorded: reports, bundles, judgements of traffic. */
export const helpOptionsOfReports: Messages = {
  'merge: where the reports go': 'merge: nơi ghi báo cáo',
  'merge: go on without the shards and shops that have no report: nothing is green then':
    'merge: tiếp tục mà không có các phần và các shop thiếu báo cáo: khi đó không gì được coi là đạt',
  'merge: the list of shops, all of which must have a report':
    'merge: danh sách shop, shop nào cũng phải có báo cáo',
  'merge: print the document with the results and nothing else': 'merge: chỉ in tài liệu kết quả',
  'merge: print a waiver for each new failure of a run, and nothing else':
    'merge: chỉ in một miễn trừ cho mỗi vi phạm mới của một lần chạy',
  'render: {formats}': 'render: một trong {formats}',
  'render: where it goes': 'render: nơi ghi',
  'render: a drift.json, to be shown on the page': 'render: một drift.json, để hiện trên trang',
  'render: what compare --json printed, to be shown on the page':
    'render: những gì compare --json đã in, để hiện trên trang',
  'those of an app, not of a shop': 'các yêu cầu với ứng dụng, không phải với shop',
  'those of a requirement set': 'các yêu cầu của một bộ yêu cầu',
  'print them as JSON': 'in dưới dạng JSON',
  'what it is handed in for: app-review': 'nộp để làm gì: app-review',
  'the requirement set that the run is held against': 'bộ yêu cầu dùng để xét lần chạy',
  'who hands it in': 'bên nộp',
  'the app': 'ứng dụng',
  'its version': 'phiên bản của ứng dụng',
  'whom to ask': 'người liên hệ',
  'sign with this private key (see `keygen`)': 'ký bằng khóa riêng này (xem `keygen`)',
  'where the ZIP goes': 'nơi ghi ZIP',
  'also write what is stated, for signing without a key (cosign, actions/attest)':
    'ghi thêm bản tuyên bố, để ký không cần khóa (cosign, actions/attest)',
  'also take a shop on this machine, to try it out': 'nhận cả shop trên máy này, để thử',
  'the public key of whoever is said to have signed it': 'khóa công khai của bên được nêu là đã ký',
  'what you gave the partner': 'mã bạn đã đưa cho đối tác',
  'print what was found as JSON, and nothing else': 'chỉ in những gì tìm thấy dưới dạng JSON',
  'the private key; the public one goes beside it with .pub':
    'khóa riêng; khóa công khai nằm cạnh đó với đuôi .pub',
  'where they go': 'nơi ghi',
  'put in the way of the app what it must survive; with --target mock':
    'gây cho ứng dụng những tình huống nó phải chịu được; đi với --target mock',
  'the scope that the app asks for, read or write, to be held against its use':
    'phạm vi quyền mà ứng dụng xin, read hoặc write, để so với thực tế nó dùng',
  'API base of the shop that is meant': 'địa chỉ gốc API của shop muốn xét',
  'print the document and nothing else': 'chỉ in tài liệu',
};
