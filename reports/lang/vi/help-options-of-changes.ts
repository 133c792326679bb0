import type { Messages } from '../message-pattern.ts';

/** Options of commands that look for changes: of a docs page, of a contract, of an API. */
export const helpOptionsOfChanges: Messages = {
  'let the patch write new line numbers for facts that did not change, too':
    'để bản vá ghi cả số dòng mới cho những điều không thay đổi',
  'haravan or sapo': 'haravan hoặc sapo',
  'print the check as JSON and nothing else': 'chỉ in kết quả kiểm tra dưới dạng JSON',
  'print it as Markdown and nothing else': 'chỉ in dưới dạng Markdown',
  'print the proposed patch and nothing else, for git apply': 'chỉ in bản vá đề xuất, cho git apply',
  'print the difference as JSON and nothing else': 'chỉ in những khác biệt dưới dạng JSON',
  'print it as release notes in Markdown and nothing else': 'chỉ in thành ghi chú phát hành, dạng Markdown',
  'learn what the API is like now, as what it is compared with from now on':
    'ghi nhận API hiện nay ra sao, làm mốc so sánh từ nay về sau',
  'look at recorded traffic instead of a shop: an evidence.jsonl, or a HAR':
    'xem lưu lượng đã ghi thay vì hỏi shop: một evidence.jsonl, hoặc một HAR',
  'what it was like': 'trước đây API ra sao',
  'what was found when': 'đã thấy gì, khi nào',
  'changes that the embedded shop shows, for seeing what is said of them':
    'những thay đổi mà shop giả lập bày ra, để xem chúng được báo thế nào',
  'print drift.json and nothing else': 'chỉ in drift.json',
  'compare the shop with the baseline and the contract; asks at most 60 things, changes nothing':
    'so shop với mốc so sánh và hợp đồng; hỏi nhiều nhất 60 lượt, không thay đổi gì',
  'write the baseline': 'ghi mốc so sánh',
  'since when there is what difference; of one: drift history <fingerprint>':
    'từ khi nào có khác biệt gì; của một khác biệt: drift history <fingerprint>',
};
