import type { Messages } from '../message-pattern.ts';

/** What has to be put right about a waiver. */
export const ofWaivers: Messages = {
  'No requirement has the id {id}. {whatToDo}': 'Không yêu cầu nào có mã {id}. {whatToDo}',
  'The waiver of {id} expired on {date}. Have the shop put right and remove it, or have it accepted again with a new date.':
    'Miễn trừ của {id} đã hết hạn ngày {date}. Hãy sửa shop rồi bỏ miễn trừ này, hoặc xin chấp nhận lại với ngày mới.',
  'The waiver of {id} expires in {days} days, on {date}. Write a date at most {most} days ahead.':
    'Miễn trừ của {id} còn {days} ngày mới hết hạn, ngày {date}. Hãy ghi một ngày cách hôm nay nhiều nhất {most} ngày.',
  'The waiver of {id} says the same as the one in line {line}. Remove one of them.':
    'Miễn trừ của {id} trùng với miễn trừ ở dòng {line}. Hãy bỏ một trong hai.',
  '{id} was judged, and no failure has this signature. Remove the waiver; what fails in another way is printed by --print-waivers.':
    '{id} đã được xét, và không vi phạm nào có chữ ký này. Hãy bỏ miễn trừ; những gì vi phạm theo cách khác được in bởi --print-waivers.',
};
