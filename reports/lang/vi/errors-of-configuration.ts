import type { Messages } from '../message-pattern.ts';

/** What is wrong with a configuration, a list of shops, waivers, or a file `.env`. */
export const errorsOfConfiguration: Messages = {
  'the configuration cannot be read: {file} ({code})': 'không đọc được cấu hình: {file} ({code})',
  'Name a file with --config, or leave {file} out.': 'Hãy nêu một tệp bằng --config, hoặc bỏ {file}.',
  'the waivers cannot be read: {file} ({code})': 'không đọc được các miễn trừ: {file} ({code})',
  'Name a file with --waivers, or with `waivers` in the configuration; `run --print-waivers` prints what it holds.':
    'Hãy nêu một tệp bằng --waivers, hoặc bằng `waivers` trong cấu hình; `run --print-waivers` in ra nội dung của nó.',
  'Make it a text file that this user may read, or remove it.':
    'Hãy để nó là tệp văn bản mà người dùng này đọc được, hoặc xóa nó.',
  "'{key}' looks like a credential, which has no place in a file that others read":
    "'{key}' trông như thông tin xác thực, không được để trong tệp mà người khác đọc",
  'Put it into the environment, or into a file .env: {token}, {readToken}, {key} or {secret}.':
    'Hãy đặt nó vào biến môi trường, hoặc vào tệp .env: {token}, {readToken}, {key} hoặc {secret}.',
  'Under `secrets` of a shop stand the names of the variables that hold them: secrets: { token: HANOI_TOKEN }.':
    'Dưới `secrets` của một shop là tên các biến chứa chúng: secrets: { token: HANOI_TOKEN }.',
  '{file}: its aliases make it too large to read': '{file}: các alias làm nó quá lớn để đọc',
  '{file}: an alias in it stands for nothing': '{file}: có một alias không ứng với nội dung nào',
  'Write it out.': 'Hãy viết đầy đủ.',
  '{file} is not read: a configuration is called {name}': '{file} không được đọc: tệp cấu hình tên là {name}',
  'Rename it, or name it with --config {file}.': 'Hãy đổi tên nó, hoặc nêu nó bằng --config {file}.',
  '{path} is not in UTF-8': '{path} không ở dạng UTF-8',
  'Save it again, as UTF-8.': 'Hãy lưu lại nó ở dạng UTF-8.',
  'no YAML: {message}': 'không phải YAML: {message}',
  "unknown key '{key}'": "không có khóa '{key}'",
  '{name} has no {key}': '{name} không có {key}',
  'the file has no {key}': 'tệp không có {key}',
  'the entry has no {key}': 'mục này không có {key}',
  'an entry of {name} has no {key}': 'một mục của {name} không có {key}',
  '{name} must be {whatKind}': '{name} phải là {whatKind}',
  'the file must be {whatKind}': 'tệp phải là {whatKind}',
  'the entry must be {whatKind}': 'mục này phải là {whatKind}',
  'an entry of {name} must be {whatKind}': 'một mục của {name} phải là {whatKind}',

  'the list of shops cannot be read: {file} ({code})': 'không đọc được danh sách shop: {file} ({code})',
  'Name a file like shops.yaml.': 'Hãy nêu một tệp như shops.yaml.',
  '{file} holds nothing': '{file} không chứa gì',
  'List the shops: shops: [{ name: …, target: … }]': 'Hãy liệt kê các shop: shops: [{ name: …, target: … }]',
  'there is a shop {name} in line {first} already': 'đã có shop {name} ở dòng {first}',
  'Give each a name of its own: folders, jobs and waivers go by it.':
    'Hãy đặt cho mỗi shop một tên riêng: thư mục, công việc và miễn trừ đi theo tên đó.',
  '{name} names a secret without its key': '{name} nêu mật khẩu mà không nêu khóa',
  '{name} names a key without its secret': '{name} nêu khóa mà không nêu mật khẩu',
  'A key is of use with its secret only: name the variables of both.':
    'Khóa chỉ dùng được cùng mật khẩu của nó: hãy nêu biến của cả hai.',
  '--job counts the jobs of a list of shops': '--job đánh số các công việc của một danh sách shop',
  'Name the list with --shops.': 'Hãy nêu danh sách bằng --shops.',
  '--{flag} and --shops both say where the shop is': '--{flag} và --shops đều nêu shop ở đâu',
  '{file} lists {whatShops}, and one is asked at a time':
    '{file} liệt kê {whatShops}, mà mỗi lần chỉ hỏi một shop',
  'Name it: --shop {name}. The jobs to ask all of them: plan --matrix {file}.':
    'Hãy nêu shop đó: --shop {name}. Các công việc để hỏi tất cả: plan --matrix {file}.',
  '--job names shop and shard, and --{flag} does too': '--job nêu shop và phần, mà --{flag} cũng vậy',
  'there is no job {job}': 'không có công việc {job}',
  '{file} has no shop of that name': '{file} không có shop nào tên như vậy',
  '{file} has no shop {name}': '{file} không có shop {name}',
  '--format is of the jobs of a list of shops': '--format là của các công việc cho một danh sách shop',
  'Name the list with --matrix.': 'Hãy nêu danh sách bằng --matrix.',
  '{file} makes {count} jobs, and a matrix of GitHub has {most} at most':
    '{file} tạo {count} công việc, mà một matrix của GitHub có nhiều nhất {most}',
  'Part the list, and give each part a job of its own.':
    'Hãy chia danh sách, và cho mỗi phần một công việc riêng.',
  '{file}: a Job cannot take {path} along': '{file}: một Job không mang theo {path} được',
  'Put the waivers beside the list of shops.': 'Hãy đặt các miễn trừ cạnh danh sách shop.',
};
