import type { Effect } from '../../../spec/changes/effect.ts';
import type { Platform } from '../../../spec/platforms.ts';

/** Something a vendor might do to a page, and what a check of the page has to say of it. */
export interface PageEdit {
  readonly what: string;
  readonly platform: Platform;
  readonly edit: (page: string) => string;
  /** Ids of the changes, in any order: all of them, and no others. */
  readonly found: readonly string[];
  /** The worst of them. */
  readonly effect: Effect;
  /** It touches what another edit touches: it is made alone only. */
  readonly alone?: true;
}

/** Replaces the first match behind a mark; an edit that changes nothing is a mistake of the test. */
function replace(pattern: string | RegExp, by: string, behind = ''): (page: string) => string {
  return (page) => {
    const at = page.indexOf(behind);
    const head = page.slice(0, at);
    const tail = page.slice(at).replace(pattern, by);
    if (at === -1 || head + tail === page)
      throw new Error(`nothing to edit: ${String(pattern)} behind ${behind}`);
    return head + tail;
  };
}

/** Cuts a part out, from one mark to the next, and puts it elsewhere or nowhere. */
function move(from: string, to: string, before?: string): (page: string) => string {
  return (page) => {
    const start = page.indexOf(from);
    const end = page.indexOf(to, start + from.length);
    if (start === -1 || end === -1) throw new Error(`nothing to move: ${from}`);
    const rest = page.slice(0, start) + page.slice(end);
    if (before === undefined) return rest;
    const at = rest.indexOf(before);
    if (at === -1) throw new Error(`no place to move to: ${before}`);
    return rest.slice(0, at) + page.slice(start, end) + rest.slice(at);
  };
}

const then = (...edits: readonly ((page: string) => string)[]) => (page: string): string =>
  edits.reduce((text, edit) => edit(text), page); // prettier-ignore

const list = '\n### Retrieves a list of orders';
const cancel = '\n### Cancel an order';
const parameter = (name: string): string => `\n\`${name}\``;

/** The edits; every one is made to the vendor's page, as it was saved and as HTML. */
export const pageEdits: readonly PageEdit[] = [
  { what: 'a parameter removed', platform: 'haravan', edit: move('`since_id`\n', '`created_at_min`'), found: ['parameter removed: listOrders.since_id'], effect: 'breaks writers' },
  { what: 'a parameter added', platform: 'haravan', edit: replace(parameter('fields'), '\n`colour` `string`\n\nOf what colour.\n\n* * *\n\n`fields`', list), found: ['parameter added: listOrders.colour'], effect: 'additive' },
  { what: 'a required member of a body added', platform: 'haravan', edit: replace(parameter('amount'), '\n`proof` : `string` `required`\n\nA proof.\n\n* * *\n\n`amount`', cancel), found: ['parameter added: cancelOrder.proof'], effect: 'breaks writers' },
  { what: 'a member of a body made required', platform: 'haravan', edit: replace('`restock` : `boolean`', '`restock` : `boolean` `required`'), found: ['required added: cancelOrder.restock'], effect: 'breaks writers' },
  { what: 'the type of a property changed', platform: 'haravan', edit: then(replace('`user_id`: `number`', '`user_id`: `string`'), replace('"user_id":31522279', '"user_id":"31522279"')), found: ['type changed: user_id', 'sample changed: user_id'], effect: 'breaks everyone' },
  { what: 'the type of a parameter changed', platform: 'haravan', edit: replace('`restock` : `boolean`', '`restock` : `string`'), found: ['type changed: cancelOrder.restock'], effect: 'breaks writers', alone: true },
  { what: 'a value of a property added', platform: 'haravan', edit: replace('- **voided**:', '- **owed**: Owed.\n- **voided**:', '`financial_status`: `string`'), found: ['value added: financial_status=owed'], effect: 'breaks readers' },
  { what: 'a value of a parameter removed', platform: 'haravan', edit: replace(/- \*\*any\*\*:.*\n/, '', list), found: ['value removed: listOrders.status=any'], effect: 'breaks writers' },
  { what: 'a value in a sentence added', platform: 'haravan', edit: replace('declined, and other', 'declined, lost, and other', cancel), found: ['value added: cancelOrder.reason=lost'], effect: 'additive' },
  { what: 'a bound raised', platform: 'haravan', edit: replace('`≤50`', '`≤250`'), found: ['bound changed: listOrders.limit'], effect: 'additive' },
  { what: 'a bound in a sentence lowered', platform: 'haravan', edit: replace('limited to 40 characters', 'limited to 20 characters'), found: ['bound changed: tags'], effect: 'breaks writers' },
  { what: 'a default changed', platform: 'haravan', edit: replace('`default 50`', '`default 20`'), found: ['default changed: listOrders.limit'], effect: 'breaks writers' },
  { what: 'a property removed', platform: 'haravan', edit: move('`order_number`: `string`', '`processing_method`'), found: ['property removed: order_number'], effect: 'breaks readers' },
  { what: 'a property added', platform: 'haravan', edit: replace('`number`: `number`', '`colour`: `string`\n\n```x\n"colour": "red"\n\n```\n\nIts colour.\n\n`number`: `number`'), found: ['property added: colour'], effect: 'additive' },
  { what: 'a member of a property added', platform: 'haravan', edit: replace('- **address1**:', '- **floor**: How high up.\n- **address1**:'), found: ['property added: billing_address.floor'], effect: 'additive' },
  { what: 'a property renamed', platform: 'haravan', edit: then(replace('`order_number`: `string`', '`order_label`: `string`'), replace('"order_number": "#100020"', '"order_label": "#100020"', '`order_label`')), found: ['property renamed: order_number', 'sample changed: order_number'], effect: 'breaks readers', alone: true },
  { what: 'a property moved', platform: 'haravan', edit: move('`number`: `number`', '`order_number`: `string`', '`token`: `string`'), found: ['property moved: number'], effect: 'editorial', alone: true },
  { what: 'a section moved', platform: 'haravan', edit: move('### Close an order', '### Re-open a closed order', '### Update an order'), found: ['heading moved: Close an order'], effect: 'editorial' },
  { what: 'a heading that says something else', platform: 'haravan', edit: replace('### Confirm an order', '### Accept an order'), found: ['heading renamed: Confirm an order', 'operation reworded: confirmOrder'], effect: 'editorial', alone: true },
  { what: 'an operation moved to another address', platform: 'haravan', edit: (page) => page.replaceAll('/close.json', '/shut.json'), found: ['address changed: closeOrder', 'address changed: closeOrder', 'example changed: closeOrder.1'], effect: 'breaks everyone' },
  { what: 'an operation taken out of the list', platform: 'haravan', edit: move('- PUT `https://apis.haravan.com/com/orders/{order_id}.json`', '- POST `https://apis.haravan.com/com/orders/{order_id}/tags.json`'), found: ['operation removed: updateOrder'], effect: 'editorial' },
  { what: 'an operation added', platform: 'haravan', edit: replace('### Update an order', '### Hide an order\n\nPOST\n\nhttps://apis.haravan.com/com/orders/{order_id}/hide.json\n\n### Update an order'), found: ['operation added: POST /orders/{order_id}/hide.json'], effect: 'additive' },
  { what: 'an amount of an example changed', platform: 'haravan', edit: replace('"total_price": 600000.0000', '"total_price": 600001.0000', '### Confirm an order'), found: ['example changed: confirmOrder.1'], effect: 'editorial' },
  { what: 'a member of an example of another type', platform: 'haravan', edit: replace('"total_price": 600000.0000', '"total_price": "600000.0000"', '### Confirm an order'), found: ['example changed: confirmOrder.1'], effect: 'breaks readers', alone: true },
  { what: 'the status of an example changed', platform: 'haravan', edit: replace('HTTP/1.1 200 OK', 'HTTP/1.1 202 Accepted', '### Confirm an order'), found: ['example changed: confirmOrder.1'], effect: 'breaks readers', alone: true },
  { what: 'a sentence reworded', platform: 'haravan', edit: replace('Cancels an order.', 'Cancels one order.', cancel), found: ['sentence reworded: Cancel an order'], effect: 'editorial' },
  { what: 'a sentence of a property reworded', platform: 'haravan', edit: replace('An optional note', 'A required note'), found: ['sentence reworded: note'], effect: 'editorial' },
  { what: 'a scope removed', platform: 'haravan', edit: replace(' , `com.write_orders`', ''), found: ['scope removed: com.write_orders'], effect: 'breaks everyone' },
  { what: 'another version', platform: 'haravan', edit: replace('Version: 1.0', 'Version: 2.0'), found: ['page changed: version'], effect: 'editorial' },
  { what: 'a format changed', platform: 'haravan', edit: replace('(format: 2021-10-20T14:07:45.084Z)', '(format: 20/10/2021)', parameter('created_at_max')), found: ['format changed: listOrders.created_at_max'], effect: 'breaks writers' },

  { what: 'a value of a flag added', platform: 'sapo', edit: replace('    • decrement_obeying_policy:', '    • ask_first: Asks.\n    • decrement_obeying_policy:'), found: ['value added: createOrder.order.inventory_behaviour=ask_first'], effect: 'additive' },
  { what: 'a value of a flag removed', platform: 'sapo', edit: replace(/ {4}• decrement_obeying_policy:.*\n/, ''), found: ['value removed: createOrder.order.inventory_behaviour=decrement_obeying_policy'], effect: 'breaks writers' },
  { what: 'the default of a flag changed', platform: 'sapo', edit: replace('Mặc định: false', 'Mặc định: true'), found: ['default changed: createOrder.order.send_receipt'], effect: 'breaks writers' },
  { what: 'a flag removed', platform: 'sapo', edit: replace(/ {2}• send_webhooks - .*\n/, ''), found: ['parameter removed: createOrder.order.send_webhooks'], effect: 'breaks writers' },
  { what: 'a flag added', platform: 'sapo', edit: replace('  • send_webhooks', '  • send_flowers - Whether to\n  • send_webhooks'), found: ['parameter added: createOrder.order.send_flowers'], effect: 'additive' },
  { what: 'an amount of an example of Sapo changed', platform: 'sapo', edit: replace('"total_price": "199.00"', '"total_price": "198.00"'), found: ['example changed: createOrder.1'], effect: 'editorial' },
  { what: 'an example removed', platform: 'sapo', edit: move('Tạo một Order có sử dụng', 'Tạo một Order được thanh toán'), found: ['example removed: createOrder.5'], effect: 'editorial' },
  { what: 'the title of an example reworded', platform: 'sapo', edit: replace('Tạo một Order với Id', 'Tạo Order với Id'), found: ['example reworded: createOrder.4'], effect: 'editorial' },
  { what: 'an example moved', platform: 'sapo', edit: move('Tạo một Order có sử dụng', 'Tạo một Order được thanh toán', 'Tạo một Order với Id'), found: ['example moved: createOrder.5'], effect: 'editorial' },
  { what: 'the title of the operation reworded', platform: 'sapo', edit: replace('Tạo mới một Order', 'Tạo một Order mới'), found: ['operation reworded: createOrder'], effect: 'editorial' },
]; // prettier-ignore
