import { buildCatalogue } from '../catalogue.ts';
import type { Messages } from '../message-pattern.ts';

/** What a statement of a docs page is about. */
const topics: Messages = {
  'the page': 'trang',
  'the access scope': 'phạm vi quyền',
  'the operation': 'thao tác',
  'the address': 'địa chỉ',
  'the heading': 'tiêu đề',
  'the property': 'thuộc tính',
  'the parameter': 'tham số',
  'the type': 'kiểu',
  'the value': 'giá trị',
  'the bound': 'giới hạn',
  'the default': 'giá trị mặc định',
  'the format': 'định dạng',
  'what is required': 'tính bắt buộc',
  'the sample': 'mẫu',
  'the example': 'ví dụ',
  'the sentence': 'câu',
};

/** What can happen to whatever has a place on a page. */
const ends: Messages = {
  added: 'được thêm',
  removed: 'đã bị bỏ',
  changed: 'đã đổi',
  renamed: 'đã đổi tên',
};

const happenings: Messages = Object.fromEntries([
  ...Object.entries(ends).flatMap(([end, ours]) => [
    [`a sentence under “{name}” was ${end}`, `một câu dưới “{name}” ${ours}`],
    [`a sample of {name} was ${end}`, `một mẫu của {name} ${ours}`],
    [`the value {value} of {name} was ${end}`, `giá trị {value} của {name} ${ours}`],
    ...Object.entries(topics).flatMap(([topic, said]) => [
      [`${topic} {name} was ${end}`, `${said} {name} ${ours}`],
      [`${topic} {name} was ${end} ({what})`, `${said} {name} ${ours} ({what})`],
    ]),
  ]),
  ...Object.entries(topics).flatMap(([topic, said]) => [
    [`${topic} {name} is now {is}`, `${said} {name} nay là {is}`],
    [`${topic} {name} moved from {was} to {is}`, `${said} {name} chuyển từ {was} sang {is}`],
    [`${topic} {name} stands elsewhere in its list`, `${said} {name} nằm ở chỗ khác trong danh sách của nó`],
    [
      `${topic} {value} of {name} stands elsewhere in its list`,
      `${said} {value} của {name} nằm ở chỗ khác trong danh sách của nó`,
    ],
    [`${topic} of {name} is stated now: {is}`, `${said} của {name} nay được nêu: {is}`],
    [
      `${topic} of {name} is stated no more: it was {was}`,
      `${said} của {name} không còn được nêu: từng là {was}`,
    ],
    [`${topic} of {name} was {was} and is {is}`, `${said} của {name} từng là {was}, nay là {is}`],
  ]),
]) as Messages;

const changes: Messages = {
  "the page's {whatPart} was {what} and is {whatNow}":
    '{whatPart} của trang từng là {what}, nay là {whatNow}',
  '{name} is required now': '{name} nay là bắt buộc',
  '{name} is required no more': '{name} không còn bắt buộc',
  'the heading “{was}” is now “{is}”': 'tiêu đề “{was}” nay là “{is}”',
  'the name in the heading of {name} is stated now: {is}': 'tên trong tiêu đề của {name} nay được nêu: {is}',
  'the name in the heading of {name} is stated no more: it was {was}':
    'tên trong tiêu đề của {name} không còn được nêu: từng là {was}',
  'the name in the heading of {name} was {was} and is {is}':
    'tên trong tiêu đề của {name} từng là {was}, nay là {is}',
  'the section “{name}” stands elsewhere on the page': 'phần “{name}” nằm ở chỗ khác trên trang',
  '{name} moved from “{was}” to “{is}”': '{name} chuyển từ “{was}” sang “{is}”',
  'the operation {name} is titled otherwise': 'thao tác {name} có tiêu đề khác',
  'what is said of the value {value} of {name} is worded otherwise':
    'điều nói về giá trị {value} của {name} được diễn đạt khác đi',
  'what is said about {name} is worded otherwise': 'điều nói về {name} được diễn đạt khác đi',
  'the sample of {name} is written otherwise': 'mẫu của {name} được viết khác đi',
  'the example {name} is written otherwise': 'ví dụ {name} được viết khác đi',
  'the sample of {name} changed: {what}': 'mẫu của {name} đã đổi: {what}',
  'the sample of {name} changed: {what}, and {count} more':
    'mẫu của {name} đã đổi: {what}, và {count} điều nữa',
  'the example {name} changed: {what}': 'ví dụ {name} đã đổi: {what}',
  'the example {name} changed: {what}, and {count} more': 'ví dụ {name} đã đổi: {what}, và {count} điều nữa',
};

/** Why something could not be read, or not be derived. */
const reasons: Messages = {
  'whole page: {why}': 'cả trang: {why}',
  "lines {lines}, under '{heading}': {why}": "dòng {lines}, dưới '{heading}': {why}",
  'the page lacks {part}': 'trang thiếu {part}',
  'this layout reads no {kinds} here': 'bố cục này không đọc {kinds} ở đây',
  'give it a name of its own, and add that to the list of operations':
    'hãy đặt tên riêng cho nó, rồi thêm tên đó vào danh sách thao tác',
  'the page does not say which operations a scope is for: see x-scopes':
    'trang không nói phạm vi quyền dùng cho thao tác nào: xem x-scopes',
  'a format is a pattern in the contract: write the one that fits':
    'định dạng là một pattern trong hợp đồng API: hãy viết cái phù hợp',
  'the contract does not have it': 'hợp đồng API không có nó',
  'an example shows another method or status than the contract: decide which of the two holds':
    'một ví dụ cho thấy phương thức hoặc mã trạng thái khác với hợp đồng API: hãy quyết định bên nào đúng',
  'an example shows other members, or other types: see whether `required` and the types still hold':
    'một ví dụ cho thấy thành viên khác, hoặc kiểu khác: hãy xem `required` và các kiểu còn đúng không',
  'examples still show it: it stays in the contract, and its x-source names examples only':
    'các ví dụ vẫn cho thấy nó: nó ở lại trong hợp đồng API, và x-source của nó chỉ nêu ví dụ',
  'the contract has no place for what stands in {parent}':
    'hợp đồng API không có chỗ cho những gì nằm trong {parent}',
  'it moved between query and body: write it anew where it belongs':
    'nó chuyển giữa query và body: hãy viết lại vào đúng chỗ',
  'the contract has no operation {name}': 'hợp đồng API không có thao tác {name}',
  'it is not among the parameters of the operation itself':
    'nó không nằm trong các tham số của chính thao tác',
  'the contract has no body that it could be a member of': 'hợp đồng API không có body nào chứa được nó',
  'another place of the page still names it': 'một chỗ khác của trang vẫn nêu nó',
  'other operations share its path: move it by hand':
    'các thao tác khác dùng chung đường dẫn của nó: hãy chuyển bằng tay',
  "'{type}' is no type of JSON Schema": "'{type}' không phải kiểu của JSON Schema",
  'the contract lists no values there': 'hợp đồng API không liệt kê giá trị ở đó',
  'an example still shows the value: it stays until a ruling says otherwise':
    'một ví dụ vẫn cho thấy giá trị này: nó ở lại cho đến khi có quyết định khác',
  "the bound '{bound}' is no keyword of JSON Schema": "giới hạn '{bound}' không phải từ khóa của JSON Schema",
  'there is no {place}': 'không có {place}',
  '{place} is not in a map': '{place} không nằm trong một map',
  '{place} is not a list': '{place} không phải một danh sách',
  '{place} has no place in the text': '{place} không có chỗ trong văn bản',
  "{id} (line {line}) has no name: add one to the platform's example guide":
    '{id} (dòng {line}) chưa có tên: hãy thêm tên vào hướng dẫn ví dụ của nền tảng',
  '{id} (line {line}) is not JSON ({left}) and no repair helps':
    '{id} (dòng {line}) không phải JSON ({left}) và không sửa được',
};

const words: Messages = {
  'not given': 'không nêu',
  url: 'địa chỉ',
  title: 'tiêu đề',
  version: 'phiên bản',
};

/** What `spec/docs` says of a page. */
export const pageCatalogue = buildCatalogue([happenings, changes, reasons], [words]);
