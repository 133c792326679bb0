import { buildCatalogue } from '../catalogue.ts';
import type { Messages } from '../message-pattern.ts';
import { vietnamese } from './vietnamese.ts';

/** Why a run cannot be handed in. */
const refusals: Messages = {
  'It asked only for {glob} (--only): a review needs all requirements.':
    'Nó chỉ hỏi {glob} (--only): một lần duyệt cần mọi yêu cầu.',
  'It was judged by the requirement set {set} (--set), and {asked} is asked for: run with --set {asked}, or without.':
    'Nó được xét theo bộ yêu cầu {set} (--set), còn bộ cần nộp là {asked}: hãy chạy với --set {asked}, hoặc bỏ --set.',
  'It told a single sequence again (--replay), not all scenarios.':
    'Nó chỉ chạy lại một chuỗi bước (--replay), không phải mọi kịch bản.',
  'It is one shard of several: run without --shard, a review takes one whole run.':
    'Nó chỉ là một trong nhiều phần: hãy chạy không có --shard, một lần duyệt nhận một lần chạy trọn vẹn.',
  'The profile {profile} creates and changes no orders: run with --profile core.':
    'Profile {profile} không tạo và không sửa đơn hàng nào: hãy chạy với --profile core.',
  'It carries no nonce: run with --nonce and the text that the reviewer gave.':
    'Nó không mang nonce: hãy chạy với --nonce và chuỗi mà người duyệt đã đưa.',
  'It was made with version {version} of this suite, and this is {own}.':
    'Nó được tạo bằng phiên bản {version} của bộ kiểm thử, còn đây là {own}.',
  'It is {age} days old, and {most} is the most: run again.':
    'Nó đã {age} ngày tuổi, nhiều nhất được {most} ngày: hãy chạy lại.',
  'It began at {time}, which is still to come: set the clock right, and run again.':
    'Nó bắt đầu lúc {time}, là lúc chưa đến: hãy chỉnh lại đồng hồ, rồi chạy lại.',
  'It does not say when it began.': 'Nó không cho biết đã bắt đầu lúc nào.',
  'It names no address of a shop: {url}.': 'Nó không nêu địa chỉ shop nào: {url}.',
  'The address of its shop holds a user name, so that it reads like another: {url}.':
    'Địa chỉ shop của nó chứa tên người dùng, nên dễ đọc nhầm thành địa chỉ khác: {url}.',
  'It asked a shop in a private network ({url}), not one of the platform.':
    'Nó hỏi một shop trong mạng riêng ({url}), không phải shop của nền tảng.',
  'It asked the embedded shop, not yours: run with --target.':
    'Nó hỏi shop giả lập, không phải shop của bạn: hãy chạy với --target.',
  'It asked a shop on this machine ({url}), not one of the platform.':
    'Nó hỏi một shop trên máy này ({url}), không phải shop của nền tảng.',
  '{id} failed: {whyFailed}': '{id} vi phạm: {whyFailed}',
  '{id} failed, and a waiver does not count in a review: {whyFailed}':
    '{id} vi phạm, và miễn trừ không được tính khi duyệt: {whyFailed}',
  '{id} could not be judged: {whyNot}': '{id} chưa xét được: {whyNot}',
  '{id}: this suite broke while judging it: {whyBroke}':
    '{id}: bộ kiểm thử gặp lỗi khi xét yêu cầu này: {whyBroke}',
  '{id} was not asked for: {whyNot}.': '{id} không được hỏi: {whyNot}.',
  'It does not say what became of the orders it created.':
    'Nó không cho biết các đơn hàng nó tạo ra đã thế nào.',
  'It left its orders in the shop on purpose (--keep): let it undo them.':
    'Nó cố ý để lại đơn hàng trong shop (--keep): hãy để nó hoàn tác.',
  'It left {count} order(s) behind in the shop: `order-conformance sweep`, then run again.':
    'Nó để sót {count} đơn hàng trong shop: `order-conformance sweep`, rồi chạy lại.',
  'The evidence was touched after it was recorded, first in line {line}.':
    'Bằng chứng bị sửa sau khi ghi, đầu tiên ở dòng {line}.',
  'results.json does not say what the evidence says: it was changed, or made from other evidence.':
    'results.json không nói đúng như bằng chứng: nó đã bị sửa, hoặc được tạo từ bằng chứng khác.',
  'It was made with another version of the contract: run again with this one.':
    'Nó được tạo theo phiên bản khác của hợp đồng API: hãy chạy lại với phiên bản này.',
  'There is no proof that every check of these requirements can fail, or it is of others: `order-conformance prove`.':
    'Chưa có chứng minh rằng mọi phép kiểm của các yêu cầu này có thể báo lỗi, hoặc chứng minh đó thuộc về yêu cầu khác: `order-conformance prove`.',
  'The submission does not name the partner: {flag}.': 'Bản nộp chưa nêu đối tác: {flag}.',
  'The submission does not name the app: {flag}.': 'Bản nộp chưa nêu ứng dụng: {flag}.',
  "The submission does not name the app's version: {flag}.":
    'Bản nộp chưa nêu phiên bản của ứng dụng: {flag}.',
  'The submission does not name the contact: {flag}.': 'Bản nộp chưa nêu người liên hệ: {flag}.',
};

/** What of a bundle does not fit. */
const findings: Messages = {
  'The ZIP is not as it was packed: something in it was replaced, or it was packed again.':
    'Tệp ZIP không còn như khi đóng: có thứ trong đó bị thay, hoặc nó đã được đóng lại.',
  '{file} is missing.': 'Thiếu {file}.',
  '{file} is not the file that the manifest names.': '{file} không phải tệp mà manifest nêu.',
  '{file} is in the bundle, and the manifest does not name it.':
    '{file} có trong gói, nhưng manifest không nêu nó.',
  'It was made with version {version} of this suite, and this is {own}: its verdicts are recomputed by that version alone ({command}).':
    'Nó được tạo bằng phiên bản {version} của bộ kiểm thử, còn đây là {own}: chỉ phiên bản đó tính lại được kết luận của nó ({command}).',
  'There is no {file}: nothing can be judged again.': 'Không có {file}: không thể xét lại điều gì.',
  'Nothing can be judged again: {whyNot}.': 'Không thể xét lại điều gì: {whyNot}.',
  "there is no requirement set '{name}' of {platform}: {names}":
    "không có bộ yêu cầu '{name}' của {platform}: {names}",
  'the requirement set {name} of {platform} is not the one that was recorded: its digest is {digest}, there it is {other}':
    'bộ yêu cầu {name} của {platform} không phải bộ đã được ghi lại: mã băm của nó là {digest}, ở đó là {other}',
  'the requirement set {name} of {platform} is of an earlier version of this suite: {ids} mean something else now':
    'bộ yêu cầu {name} của {platform} thuộc phiên bản trước của bộ kiểm thử: {ids} nay có nghĩa khác',
  '{file} cannot be read: {why}.': 'Không đọc được {file}: {why}.',
  'The evidence was touched in line {line}, or lines before it are gone.':
    'Bằng chứng bị sửa ở dòng {line}, hoặc các dòng trước đó đã mất.',
  "The creation {id} does not carry the reviewer's nonce.": 'Lần tạo {id} không mang nonce của người duyệt.',
  'The requirement set of the manifest is none of this version.':
    'Bộ yêu cầu nêu trong manifest không có ở phiên bản này.',
  '{file} names the requirement set {set}, and the run was judged by {other}.':
    '{file} nêu bộ yêu cầu {set}, còn lần chạy được xét theo {other}.',
  '{file} is not what the run went by.': '{file} không phải cấu hình mà lần chạy đã dùng.',
  'There is no {file}.': 'Không có {file}.',
  '{file} states something else than the evidence shows.': '{file} khẳng định điều khác với bằng chứng.',
  '{file} is not the report that the evidence gives.': '{file} không phải báo cáo mà bằng chứng cho ra.',
  '{file} is no file that `bundle` puts into one.': '{file} không phải tệp mà `bundle` đưa vào gói.',
  '{file} is not written as it was made.': '{file} không được ghi đúng như khi tạo ra.',
  '{file} does not name who hands it in as `bundle` writes it.':
    '{file} không nêu bên nộp đúng như `bundle` ghi.',
  'The evidence holds more than one exchange {id}.': 'Bằng chứng có nhiều hơn một lượt trao đổi {id}.',
  'The evidence lacks the exchange {id}.': 'Bằng chứng thiếu lượt trao đổi {id}.',
  'The evidence holds {count} runs, and a bundle is of one.':
    'Bằng chứng chứa {count} lần chạy, mà một gói chỉ có một.',
  'There is no {file} that can be read.': 'Không có {file} nào đọc được.',
  '{id}: the bundle says {whatSaid}, the evidence {outcome}.':
    '{id}: gói ghi {whatSaid}, bằng chứng cho {outcome}.',
  'The verdict: the bundle says {verdict}, the evidence {other}.':
    'Kết luận: gói ghi {verdict}, bằng chứng cho {other}.',
  '{file} says {place} is {whatSaid}; by the evidence it is {whatDue}.':
    '{file} ghi {place} là {whatSaid}; theo bằng chứng thì là {whatDue}.',
  'The signature is not of key {id}.': 'Chữ ký không phải của khóa {id}.',
  'The run carries no nonce, not {nonce}.': 'Lần chạy không mang nonce, mà lẽ ra phải mang {nonce}.',
  'The run carries the nonce {carried}, not {nonce}.': 'Lần chạy mang nonce {carried}, không phải {nonce}.',
};

const signatures: Messages = {
  'not signed: whoever has the bundle could have made it':
    'chưa ký: bất cứ ai có gói này cũng có thể đã tạo ra nó',
  'said to be signed with key {ids}: give --key to check that':
    'tự nhận là được ký bằng khóa {ids}: hãy đưa --key để kiểm tra',
  'signed with key {id}': 'được ký bằng khóa {id}',
  'not signed with key {id}': 'không được ký bằng khóa {id}',
};

const own = buildCatalogue([refusals, findings, signatures], []);

/** What is said of a run that is to be handed in, and of a bundle that was. */
export const bundleCatalogue = {
  messages: [...own.messages, ...vietnamese.messages],
  words: vietnamese.words,
};
