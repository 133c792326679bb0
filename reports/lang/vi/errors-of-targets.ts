import type { Messages } from '../message-pattern.ts';

/** What is wrong with the shop that is to be asked: its address, its credentials, the leave to write to it. */
export const errorsOfTargets: Messages = {
  'the target holds more than an address': 'địa chỉ đích chứa nhiều hơn một địa chỉ',
  'Secrets never belong into a URL: put the token into ORDER_CONFORMANCE_TOKEN. {whyExample}':
    'Không bao giờ để bí mật trong URL: hãy đặt token vào ORDER_CONFORMANCE_TOKEN. {whyExample}',
  'Give the API base, like {example}, or mock.': 'Hãy nêu địa chỉ gốc API, ví dụ {example}, hoặc mock.',
  "the target '{typed}' is not a web address": "địa chỉ đích '{typed}' không phải một địa chỉ web",
  'the target is not a web address': 'địa chỉ đích không phải một địa chỉ web',
  'the target holds what {variable} says': 'địa chỉ đích chứa nội dung của {variable}',
  'Secrets never belong into a URL: it stands in every report. Give the API base alone.':
    'Không bao giờ để bí mật trong URL: nó có mặt trong mọi báo cáo. Hãy chỉ nêu địa chỉ gốc API.',
  "the shop '{name}' has a name that it cannot have": "shop '{name}' mang một tên không dùng được",
  'the shop has a name that it cannot have': 'shop mang một tên không dùng được',
  'Call it by small letters, digits and hyphens, 40 at most: hanoi-staging':
    'Hãy đặt tên bằng chữ thường, chữ số và gạch nối, nhiều nhất 40 ký tự: hanoi-staging',
  '{flag} is for the embedded shop only': '{flag} chỉ dùng cho shop giả lập',
  'Leave it out, or use --target mock.': 'Hãy bỏ nó, hoặc dùng --target mock.',
  '--adverse would put trouble into a shop that is not ours':
    '--adverse sẽ gây rắc rối cho một shop không phải của chúng tôi',
  'Say --target mock with it.': 'Hãy dùng nó cùng --target mock.',

  '{there} is set and {missing} is not': 'đã đặt {there} nhưng chưa đặt {missing}',
  'A key is of use with its secret only: set both.':
    'Khóa chỉ dùng được cùng mật khẩu của nó: hãy đặt cả hai.',
  '{variable} is set, but {platform} takes a token': 'đã đặt {variable}, nhưng {platform} cần một token',
  'Put the token into {variable}.': 'Hãy đặt token vào {variable}.',
  'no token for {host}': 'không có token cho {host}',
  'no credentials for {host}': 'không có thông tin xác thực cho {host}',
  'Put a token into {token}, or a key and its secret into {key} and {secret}, or into a file .env; never into the command.':
    'Hãy đặt một token vào {token}, hoặc một khóa và mật khẩu của nó vào {key} và {secret}, hoặc vào tệp .env; không bao giờ vào lệnh.',
  'Put it into the environment variable {token}, or into a file .env; never into the command.':
    'Hãy đặt nó vào biến môi trường {token}, hoặc vào tệp .env; không bao giờ vào lệnh.',
  '{variable} holds blanks, quotes or characters that no token has':
    '{variable} có khoảng trắng, dấu nháy hoặc ký tự mà không token nào có',
  '{variable} is set, but no shop is named': 'đã đặt {variable}, nhưng chưa nêu shop nào',
  'Name the shop in {target} or with --target; --target mock asks the embedded one.':
    'Hãy nêu shop trong {target} hoặc bằng --target; --target mock hỏi shop giả lập.',
  '{variable} is too short: less than {least} characters': '{variable} quá ngắn: chưa đến {least} ký tự',
  'Copy it again, whole. What is so short could not be kept out of reports, as it stands in other words too.':
    'Hãy sao chép lại đầy đủ. Nội dung ngắn như vậy không thể giữ kín trong báo cáo, vì nó nằm cả trong những từ khác.',
  '{variable} holds the same token as {other}': '{variable} chứa cùng một token với {other}',
  'It is there to see that a token with the scope to read alone writes nothing: put such a token into it, or leave {variable} out.':
    'Nó dùng để xem một token chỉ có quyền đọc có ghi được gì không: hãy đặt một token như vậy vào đó, hoặc bỏ {variable}.',
  'Copy the token again, without quotes and line breaks.':
    'Hãy sao chép lại token, không kèm dấu nháy và xuống dòng.',
  'not set, of {shop}: {variables}': 'chưa đặt, của {shop}: {variables}',

  "hosts has an entry '{typed}' that is no host": "hosts có mục '{typed}' không phải một máy chủ",
  'hosts has an entry that is no host': 'hosts có một mục không phải máy chủ',
  'Write names alone, with commas between: apis.haravan.com,my-store.mysapo.net':
    'Hãy chỉ viết các tên, cách nhau bằng dấu phẩy: apis.haravan.com,my-store.mysapo.net',
  '{whatWriting}, and {host} is not one of the hosts that may be written to':
    '{whatWriting}, mà {host} không thuộc các máy chủ được phép ghi vào',
  '{whatWriting} at {host}, which is not this machine': '{whatWriting} tại {host}, không phải máy này',
  'Give {flags} too, or allowWrites and hosts in conformance.yaml. {whyHarmless}':
    'Hãy thêm {flags}, hoặc allowWrites và hosts trong conformance.yaml. {whyHarmless}',
  '--profile read-only changes nothing.': '--profile read-only không thay đổi gì.',
  '--dry-run only looks.': '--dry-run chỉ xem.',
  'an embedded shop is gone with its run, and so is what was left in it':
    'shop giả lập đã mất cùng lần chạy của nó, và những gì còn lại trong đó cũng vậy',
  'Give the shop to look at with --target.': 'Hãy nêu shop cần xem bằng --target.',
  'sweep changes orders, and nobody has allowed it to': 'sweep thay đổi đơn hàng, mà chưa ai cho phép',
  'Give --allow-writes, or --dry-run to see what would be undone.':
    'Hãy thêm --allow-writes, hoặc --dry-run để xem những gì sẽ được hoàn tác.',
};
