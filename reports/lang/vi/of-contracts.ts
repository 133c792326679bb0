import { buildCatalogue } from '../catalogue.ts';
import type { Messages } from '../message-pattern.ts';

/** What changed of operations, parameters, bodies and answers. */
const ofOperations: Messages = {
  'the API is no longer at {url}': 'API không còn ở {url}',
  'the API is at {url}, too': 'API còn ở cả {url}',
  'the operation {id} ({address}) was removed': 'thao tác {id} ({address}) đã bị bỏ',
  'the operation {id} ({address}) was added': 'thao tác {id} ({address}) được thêm',
  'the operation {id} moved from {was} to {is}': 'thao tác {id} chuyển từ {was} sang {is}',
  'the operation {id} is called {name} now, at the same address':
    'thao tác {id} nay có tên {name}, ở cùng địa chỉ',
  'the operation {id} is deprecated now': 'thao tác {id} nay không còn được khuyên dùng',
  'the operation {id} is no longer deprecated': 'thao tác {id} nay lại được khuyên dùng',
  '{id} takes a body now': '{id} nay nhận body',
  '{id} takes a body now, and needs it': '{id} nay nhận body, và bắt buộc phải có',
  '{id} takes no body any more': '{id} không còn nhận body',
  'the body of {id} is required now': 'body của {id} nay là bắt buộc',
  'the body of {id} may be left out now': 'body của {id} nay có thể bỏ',
  'the answer {status} was removed': 'câu trả lời {status} đã bị bỏ',
  'the answer {status} was added': 'câu trả lời {status} được thêm',
  'the header {name} of the answer {status} was removed': 'header {name} của câu trả lời {status} đã bị bỏ',
  'the header {name} of the answer {status} was added': 'header {name} của câu trả lời {status} được thêm',
  '{whatPlace} may be {type} too': '{whatPlace} nay cũng có thể là {type}',
  '{whatPlace} is no longer {type}': '{whatPlace} không còn là {type}',
  'the examples of {whatPlace} are others': 'các ví dụ của {whatPlace} đã khác',
  'the example of {whatPlace} is another': 'ví dụ của {whatPlace} đã khác',
  'the parameter {whatPlace} was removed': 'tham số {whatPlace} đã bị bỏ',
  'the parameter {whatPlace} was added': 'tham số {whatPlace} được thêm',
  'the parameter {whatPlace} was added, and is required': 'tham số {whatPlace} được thêm, và là bắt buộc',
  'the parameter {whatPlace} is required now': 'tham số {whatPlace} nay là bắt buộc',
  'the parameter {whatPlace} may be left out now': 'tham số {whatPlace} nay có thể bỏ',
  'the parameter {whatPlace} is written otherwise in the address':
    'tham số {whatPlace} được viết khác đi trong địa chỉ',
  'authentication: {whatWays}': 'xác thực: {whatWays}',
  'scopes: {whatWays}': 'phạm vi quyền: {whatWays}',
  'the security scheme {name} works otherwise now': 'cách xác thực {name} nay hoạt động khác đi',
};

/** What changed of a schema, behind the place that it is of. */
const ofSchemas: Messages = {
  '{whatPlace} (sent): {whySaid}': '{whatPlace} (khi gửi): {whySaid}',
  '{whatPlace} (received): {whySaid}': '{whatPlace} (khi nhận): {whySaid}',
  'it was removed': 'đã bị bỏ',
  'it was removed: it is read-only now': 'đã bị bỏ: nay chỉ được đọc',
  'it was removed: it is write-only now': 'đã bị bỏ: nay chỉ được ghi',
  'it was added': 'được thêm',
  'it was added, and is required': 'được thêm, và là bắt buộc',
  'it is named {name} now': 'nay có tên {name}',
  'it is required now': 'nay là bắt buộc',
  'it is required now, with a default': 'nay là bắt buộc, có giá trị mặc định',
  'it may be missing now': 'nay có thể không có',
  'its items are described now': 'các phần tử của nó nay được mô tả',
  'its items are no longer described': 'các phần tử của nó không còn được mô tả',
  'members that are not named are let through now': 'nay cho qua những thành viên không được nêu tên',
  'members that are not named are let through no more, or not all of them':
    'không còn cho qua những thành viên không được nêu tên, hoặc không cho qua tất cả',
  'it may also be {whatForm} now': 'nay cũng có thể là {whatForm}',
  'it may no longer be {whatForm}': 'không còn có thể là {whatForm}',
  'it must fit one of several forms now': 'nay phải khớp một trong nhiều dạng',
  'it need no longer fit one of several forms': 'không còn phải khớp một trong nhiều dạng',
  'its {whatLimit} is {is} now': '{whatLimit} của nó nay là {is}',
  'its {whatLimit} was {was} and is gone': '{whatLimit} của nó từng là {was} và đã bị bỏ',
  'its {whatLimit} was {was} and is {is}': '{whatLimit} của nó từng là {was}, nay là {is}',
  'the type was {whatWas} and is {whatIs}': 'kiểu từng là {whatWas}, nay là {whatIs}',
  'it may be null now': 'nay có thể là null',
  'it is never null any more': 'nay không bao giờ là null',
  'its values are listed now: {values}': 'các giá trị của nó nay được liệt kê: {values}',
  'its values are no longer listed: they were {values}':
    'các giá trị của nó không còn được liệt kê: từng là {values}',
  'the value {value} was removed': 'giá trị {value} đã bị bỏ',
  'the value {value} was added': 'giá trị {value} được thêm',
};

/** What changed of requirements and example files. */
const ofPromises: Messages = {
  '{id} is {other} now: waivers and baselines that name it name nothing':
    '{id} nay là {other}: miễn trừ và mốc so sánh nêu mã cũ thì không còn nêu gì',
  '{id} was removed: {statement}': '{id} đã bị bỏ: {statement}',
  '{id} was added, {level}: {statement}': '{id} được thêm, {level}: {statement}',
  '{id} names another promise now: it was “{was}” and is “{is}”':
    '{id} nay chỉ một cam kết khác: từng là “{was}”, nay là “{is}”',
  '{id} is worded otherwise: {statement}': '{id} được diễn đạt khác đi: {statement}',
  '{id} was {was} and is {is}: a shop that deviated and passed may fail':
    '{id} từng là {was}, nay là {is}: shop từng sai lệch mà vẫn đạt nay có thể vi phạm',
  '{id} was {was} and is {is}: less is promised than was':
    '{id} từng là {was}, nay là {is}: cam kết ít hơn trước',
  '{id} may also be read as {name}: {text}': '{id} cũng có thể hiểu là {name}: {text}',
  '{id} may no longer be read as {name}: {text}': '{id} không còn có thể hiểu là {name}: {text}',
  '{id} read as {name} says something else: {text}': '{id} theo cách hiểu {name} nay nói điều khác: {text}',
  '{id}: a shop has to follow one reading throughout now':
    '{id}: nay một shop phải theo một cách hiểu từ đầu đến cuối',
  '{id}: each value may follow a reading of its own now': '{id}: nay mỗi giá trị có thể theo cách hiểu riêng',
  '{id} is judged now': '{id} nay được xét',
  '{id} is no longer judged': '{id} không còn được xét',
  '{id} is judged otherwise, or from another profile on':
    '{id} được xét theo cách khác, hoặc từ một profile khác trở lên',
  'the example {name} was added': 'ví dụ {name} được thêm',
  'the example {name} was removed': 'ví dụ {name} đã bị bỏ',
  'the example {name} shows {path}: {whatWas} → {whatMore}, and {count} more':
    'ví dụ {name} cho thấy {path}: {whatWas} → {whatMore}, và {count} điều nữa',
  'the example {name} shows {path}: {whatWas} → {whatIs}':
    'ví dụ {name} cho thấy {path}: {whatWas} → {whatIs}',
};

/** Places in a contract, and what stands there. */
const words: Messages = {
  'the body of {id}': 'body của {id}',
  'the answer {status} of {id}': 'câu trả lời {status} của {id}',
  'the header {name}': 'header {name}',
  '{name} in the query': '{name} trong query',
  '{name} in the path': '{name} trong đường dẫn',
  '{name} in the header': '{name} trong header',
  '{name} in the cookie': '{name} trong cookie',
  'no longer {listGone}; now also {listMore}': 'không còn {listGone}; nay thêm {listMore}',
  'no longer {listGone}': 'không còn {listGone}',
  'now also {listMore}': 'nay thêm {listMore}',
  'without a scope': 'không cần phạm vi quyền',
  'without credentials': 'không cần thông tin xác thực',
  '{one} with {other}': '{one} cùng với {other}',
  'of type {whatTypes}': 'kiểu {whatTypes}',
  'with {whatNames}': 'có {whatNames}',
  'of another form': 'dạng khác',
  'digits of the integer': 'số chữ số phần nguyên',
  'digits of the fraction': 'số chữ số phần thập phân',
  default: 'giá trị mặc định',
  format: 'định dạng',
  pattern: 'mẫu (pattern)',
  any: 'bất kỳ',
  absent: 'không có',
  '{whatOne} or {whatOther}': '{whatOne} hoặc {whatOther}',
  '{whatOne} and {whatOther}': '{whatOne} và {whatOther}',
};

/** What `spec/changes` says of two contracts. */
export const contractCatalogue = buildCatalogue([ofOperations, ofSchemas, ofPromises], [words]);
