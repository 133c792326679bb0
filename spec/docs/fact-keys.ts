/**
 * How a ledger of discrepancies (`spec/<platform>/discrepancies.yaml`, `about: [key, …]`) and the comparison of a docs
 * page with its contract (`compare-facts.ts`) name one statement of the page.
 *
 * A key carries what the page states, not only what it states it about, so that an entry of the ledger excuses the
 * statement it was written for and no later one. Names are written as sent, without Markdown escapes.
 *
 * | form | states |
 * |---|---|
 * | `scope:com.read_orders` | an access scope is needed |
 * | `operation:assignOrder` | the operation exists, with the method and path of its section |
 * | `property:financial_status`, `property:line_items.price` | the order has it; lists are walked through without an index |
 * | `heading:referring_site` | a property's heading names it otherwise than its sample (`refunds`); every other key of that section uses the sample's name |
 * | `type:billing_address=array`, `type:listOrders.limit=integer`, `type:cancelOrder.email=bool` | the type written beside the name, in the page's own word |
 * | `value:financial_status=paid`, `value:listOrders.status=any`, `value:cancelOrder.reason=fraud` | a value listed for it; the word `null` stands for JSON null |
 * | `bound:total_price=positive`, `bound:tags=40 characters`, `bound:listOrders.limit=≤50` | a bound stated for it |
 * | `default:listOrders.limit=50`, `default:cancelOrder.email=false`, `default:discount_codes.type=fixed_amount` | a default stated for it |
 * | `sample:total_weight=number`, `sample:line_items.image.src=string` | a member of a property's sample and the JSON type it has there: null, boolean, number, string, object, array |
 * | `sample:contact_email=invalid` | a sample that is not JSON |
 * | `parameter:listOrders.limit` | the operation takes it in the query |
 * | `format:listOrders.created_at_min=2021-10-20T14:07:45.084Z` | the format stated for it, by an instance |
 * | `body:cancelOrder.amount`, `body:createOrder.order.send_receipt` | the operation takes it in the request body |
 * | `required:cancelOrder.reason` | the body cannot do without it |
 * | `example:addOrderTags.1` | the first example in the operation's section: its request line and its status |
 * | `damage:listOrders.3` | the third example of the section is not what was sent: cut, no JSON, or with hidden addresses |
 */
export type FactKey = `${FactKind}:${string}`;

/** What a page can state; the part of a key before the colon. */
export type FactKind =
  | 'scope'
  | 'operation'
  | 'property'
  | 'heading'
  | 'type'
  | 'value'
  | 'bound'
  | 'default'
  | 'sample'
  | 'parameter'
  | 'format'
  | 'body'
  | 'required'
  | 'example'
  | 'damage';

/**
 * @param subject what the statement is about: a property's path (`line_items.price`), an operation's name, or a part of
 * an operation (`listOrders.limit`, `listOrders.3`)
 * @param stated what the page states of it, for the kinds that carry it
 */
export function factKey(kind: FactKind, subject: string, stated?: string): FactKey {
  return stated === undefined ? `${kind}:${subject}` : `${kind}:${subject}=${stated}`;
}
