import type { Messages } from '../message-pattern.ts';

/** What keeps runs from being gone on with, and their reports from being merged. */
export const errorsOfRuns: Messages = {
  'run {run} cannot be resumed: its report folder {folder} holds no evidence any more':
    'không chạy tiếp được lần chạy {run}: thư mục báo cáo {folder} của nó không còn bằng chứng',
  'run {run} cannot be resumed: its report folder {folder} now holds run {other}':
    'không chạy tiếp được lần chạy {run}: thư mục báo cáo {folder} của nó nay chứa lần chạy {other}',
  'What it created is undone by `order-conformance sweep`. Begin another run without --resume.':
    'Những gì nó tạo ra thì `order-conformance sweep` hoàn tác. Hãy bắt đầu lần chạy khác, không có --resume.',
  'Begin another run without --resume.': 'Hãy bắt đầu lần chạy khác, không có --resume.',
  'run {run} is still going on, as process {pid}': 'lần chạy {run} vẫn đang chạy, tiến trình {pid}',
  'Wait for its end, or stop it with Ctrl-C first.': 'Hãy chờ nó xong, hoặc dừng nó bằng Ctrl-C trước.',
  "there is no run '{run}' to resume": "không có lần chạy '{run}' để chạy tiếp",
  'There is none that was cut. A run is looked for in --report-dir and in --ledger-dir.':
    'Không có lần chạy nào bị ngắt. Lần chạy được tìm trong --report-dir và --ledger-dir.',
  'These were cut, and can be resumed:': 'Những lần chạy sau bị ngắt, và chạy tiếp được:',
  '  {run}  {platform}, profile {profile}, {target}, begun {time}, {done} scenarios done, {left} left, in {folder}':
    '  {run}  {platform}, profile {profile}, {target}, bắt đầu {time}, xong {done} kịch bản, còn {left}, trong {folder}',
  '{flag} contradicts run {run}, which was begun without {was}':
    '{flag} trái với lần chạy {run}, vốn bắt đầu không có {was}',
  '{flag} contradicts run {run}, which was begun with {was}':
    '{flag} trái với lần chạy {run}, vốn bắt đầu với {was}',
  'A run goes on as it was begun: leave the flag out. Without --resume another run is begun.':
    'Lần chạy tiếp tục đúng như lúc bắt đầu: hãy bỏ tùy chọn đó. Không có --resume thì bắt đầu lần chạy khác.',
  'run {run} asked an embedded shop, which ended with it':
    'lần chạy {run} hỏi một shop giả lập, và shop đó đã đóng cùng nó',
  'Begin another run without --resume: --seed repeats what was made up.':
    'Hãy bắt đầu lần chạy khác, không có --resume: --seed lặp lại đúng dữ liệu đã sinh ra.',
  'run {run} told one sequence again, which is told as a whole':
    'lần chạy {run} làm lại một chuỗi bước, vốn phải làm trọn vẹn',
  'Begin it anew with --replay.': 'Hãy bắt đầu lại bằng --replay.',
  'nothing to resume; run {run} came to its end': 'không có gì để chạy tiếp; lần chạy {run} đã đi đến cuối',
  '`order-conformance judge {folder}` judges it again. Begin another run without --resume.':
    '`order-conformance judge {folder}` xét lại nó. Hãy bắt đầu lần chạy khác, không có --resume.',
  'run {run} was begun by version {begun} of order-conformance, and this is {version}':
    'lần chạy {run} do order-conformance phiên bản {begun} bắt đầu, còn đây là {version}',
  "run {run} was begun with another contract of {platform} than this version's":
    'lần chạy {run} bắt đầu với một hợp đồng {platform} khác với của phiên bản này',
  'run {run} asked {target}, and another target is configured now':
    'lần chạy {run} hỏi {target}, còn nay cấu hình một địa chỉ đích khác',
  'Give --target {target}, with the credentials of that shop.':
    'Hãy thêm --target {target}, cùng thông tin xác thực của shop đó.',
  'run {run} was begun with a token that may only read, and there is none now':
    'lần chạy {run} bắt đầu với một token chỉ có quyền đọc, mà nay không có',
  'Put it into {variable} again.': 'Hãy đặt lại nó vào {variable}.',
  'run {run} has no ledger in {folder}, and without it nobody knows which orders it created':
    'lần chạy {run} không có sổ trong {folder}, và không có sổ thì không ai biết nó đã tạo những đơn hàng nào',
  'Give its folder with --ledger-dir.': 'Hãy nêu thư mục của sổ bằng --ledger-dir.',

  'run {run} would get no further with {most} requests: the scenario “{whyScenario}” is told from its start each time, and needs about {needs}':
    'lần chạy {run} sẽ không tiến thêm với {most} request: kịch bản “{whyScenario}” mỗi lần đều chạy lại từ đầu, và cần khoảng {needs}',
  'Give more: order-conformance run --resume {run} {flags}':
    'Hãy cho nhiều hơn: order-conformance run --resume {run} {flags}',

  'no folder to merge': 'không có thư mục nào để gộp',
  'Type report merge and the folders that the runs wrote.':
    'Hãy gõ report merge và các thư mục mà những lần chạy đã ghi.',
  'the reports would take the place of those of a run in {folder}':
    'báo cáo sẽ ghi đè lên báo cáo của một lần chạy trong {folder}',
  '--print-waivers is about one run, and these are reports of several':
    '--print-waivers là của một lần chạy, còn đây là báo cáo của nhiều lần chạy',
  'Leave it out, or merge the shards of one run.': 'Hãy bỏ nó, hoặc gộp các phần của một lần chạy.',
  'shard {missing} of {count} of {shop} is missing': 'thiếu phần {missing} trên {count} của {shop}',
  'shards {whatMissing} of {count} of {shop} are missing':
    'thiếu các phần {whatMissing} trên {count} của {shop}',
  'Give their report folders too, or --allow-missing: then nothing is said of what they would have asked, and nothing is green.':
    'Hãy nêu cả thư mục báo cáo của chúng, hoặc --allow-missing: khi đó không nói gì về những điều chúng lẽ ra đã hỏi, và không gì được coi là đạt.',
  'these are no shards of one run, as their {whatMatter} differs: {said} in {folder}, {other} in {otherFolder}':
    'đây không phải các phần của một lần chạy, vì {whatMatter} khác nhau: {said} trong {folder}, {other} trong {otherFolder}',
  'Give the shards of one run, all asked for with the same options but --shard.':
    'Hãy nêu các phần của một lần chạy, tất cả cùng tùy chọn trừ --shard.',
  'shard {index} of {count} was given twice: {first} and {second}':
    'phần {index} trên {count} được nêu hai lần: {first} và {second}',
  'there is no report of {names}, which {file} lists': 'không có báo cáo của {names}, có tên trong {file}',
  'Give the report folders too, or --allow-missing: then nothing is said of these shops, and nothing is green.':
    'Hãy nêu cả các thư mục báo cáo, hoặc --allow-missing: khi đó không nói gì về các shop này, và không gì được coi là đạt.',
  '{whole} is a whole run and {shard} a shard of one, both against {shop}':
    '{whole} là cả một lần chạy còn {shard} là một phần, cả hai với {shop}',
  'Leave the run out that is not meant.': 'Hãy bỏ lần chạy không muốn xét.',
  '{first} and {second} are both of {shop}, profile {profile}':
    '{first} và {second} đều là của {shop}, profile {profile}',
  'Leave one of them out. Parts of one run are made with --shard.':
    'Hãy bỏ một trong hai. Muốn chia một lần chạy thành nhiều phần thì dùng --shard.',
  '{file} is not what a run writes: it {problem}':
    '{file} không phải nội dung một lần chạy ghi ra: nó {problem}',
  '{file} is not what a run writes: {place} {problem}':
    '{file} không phải nội dung một lần chạy ghi ra: {place} {problem}',
  'Name the report folders that order-conformance wrote, of this version or an earlier one.':
    'Hãy nêu các thư mục báo cáo do order-conformance ghi, của phiên bản này hoặc trước đó.',
  '{file} is no JSON': '{file} không phải JSON',
  'Name the report folders that order-conformance wrote.':
    'Hãy nêu các thư mục báo cáo do order-conformance ghi.',
  'there is no report of a run in {folder}': 'không có báo cáo của lần chạy nào trong {folder}',
  'Name the report folders of the runs, or a folder above them; each holds an {file}.':
    'Hãy nêu các thư mục báo cáo của những lần chạy, hoặc một thư mục chứa chúng; mỗi thư mục có một {file}.',
  'Name the report folders of the runs.': 'Hãy nêu các thư mục báo cáo của những lần chạy.',
  'the evidence of a shard cannot be read: {file} ({code})':
    'không đọc được bằng chứng của một phần: {file} ({code})',
  'Keep the whole report folder of each shard: shards are judged together by their evidence.':
    'Hãy giữ trọn thư mục báo cáo của mỗi phần: các phần được xét chung theo bằng chứng của chúng.',
};
