import type { Messages } from '../message-pattern.ts';

/** What the checks of `suites/checks/creation` say. */
export const ofCreations: Messages = {
  'An order with {behaviour} was refused with {status}: that asks to mind neither stock nor policy.':
    'Đơn hàng với {behaviour} bị từ chối với {status}, trong khi cách này không yêu cầu xét tồn kho hay chính sách.',
  'The answer to the creation and the order read after it differ in {attribute}.':
    'Câu trả lời khi tạo và đơn hàng đọc lại sau đó khác nhau ở {attribute}.',
  'The order was created with is_cod_gateway, but its gateway code is {kept}.':
    'Đơn hàng được tạo với is_cod_gateway, nhưng mã cách thanh toán của nó là {kept}.',
  'The order was created with is_confirm, but its status is {status} and its time {time}.':
    'Đơn hàng được tạo với is_confirm, nhưng trạng thái của nó là {status} và thời điểm là {time}.',
  'Nothing was said of payment when the order was created, yet it says {status}.':
    'Khi tạo đơn không nói gì về thanh toán, nhưng đơn hàng lại ghi {status}.',
  'The order was created with {path} {asked}, but has {what}.':
    'Đơn hàng được tạo với {path} {asked}, nhưng lại có {what}.',
  'An order that was only just created has {attribute} set.':
    'Đơn hàng chỉ vừa được tạo mà {attribute} đã có giá trị.',
  'The order was created as fulfilled, but its status is {status}, {count} fulfillment(s), {left} left to fulfil.':
    'Đơn hàng được tạo ở trạng thái đã giao, nhưng trạng thái của nó là {status}, có {count} lần giao, còn {left} chưa giao.',
  'A fulfillment at location {asked} was asked for, but the fulfillments are at {what}.':
    'Đã yêu cầu giao tại kho {asked}, nhưng các lần giao lại ở {what}.',
  'The order was created without {attribute}; it says {value} there.':
    'Đơn hàng được tạo không có {attribute}, nhưng ở đó lại ghi {value}.',
  'A line of {quantity} was created with a discount of {asked}, but shows {kept}.':
    'Dòng hàng số lượng {quantity} được tạo với mức giảm {asked}, nhưng lại ghi {kept}.',
  'The order was created with the lines {asked}, but has {kept}.':
    'Đơn hàng được tạo với các dòng hàng {asked}, nhưng lại có {kept}.',
  'The order was created with {paid} of {total} paid, but says {status}.':
    'Đơn hàng được tạo với {paid} đã thanh toán trên tổng {total}, nhưng lại ghi {status}.',
  'price_original {original} less price {price}, over {quantity} unit(s), makes {off}, but the discount sent was {asked}.':
    'price_original {original} trừ price {price}, nhân {quantity} đơn vị, ra {off}, nhưng mức giảm đã gửi là {asked}.',
  'The order was created with the source name "{asked}", but has {kept}.':
    'Đơn hàng được tạo với nguồn "{asked}", nhưng lại có nguồn {kept}.',
  'An order of more than there is was refused with {status}, though it said nothing of the stock.':
    'Đơn hàng đặt nhiều hơn số tồn bị từ chối với {status}, dù nó không ghi gì về tồn kho.',
  'Nobody asked to fulfil the order; it says {status}, with {count} fulfillment(s) and {left} left to fulfil.':
    'Không ai yêu cầu giao đơn hàng; nó lại ghi {status}, với {count} lần giao và còn {left} chưa giao.',
};
