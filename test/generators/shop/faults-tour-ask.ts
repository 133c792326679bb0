export interface TourAskOptions {
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly raw?: string;
  /** Default `write`. */
  readonly token?: 'write' | 'read' | 'wrong' | 'none';
  readonly contentType?: string;
}

/** Asks, and gives a way to look into the answer: a path like `order.id`, numbers as the text they stood as. */
export type TourAsk = (line: string, options?: TourAskOptions) => Promise<(path: string) => unknown>;

/** Creates an order, reads it, and gives what is below its place, to go on with. */
export async function createAndRead(
  ask: TourAsk,
  order: object,
): Promise<{ place: string; lines: string[] }> {
  const created = await ask('POST /orders.json', { body: { order } });
  const id = String(created('order.id'));
  if (created('order.id') === undefined)
    throw new Error(`the tour sends an order that the shop refuses: ${JSON.stringify(created('errors'))}`);
  await ask(`GET /orders/${id}.json`);
  const lines = [0, 1].map((index) => String(created(`order.line_items.${String(index)}.id`)));
  return { place: `/orders/${id}`, lines };
}

export type Step = readonly [method: string, path: string, body: unknown];

/** Takes steps one after the other, reading the order after each, alone and on a list. */
export async function takeSteps(ask: TourAsk, place: string, steps: readonly Step[]): Promise<void> {
  for (const [method, path, body] of steps) {
    await ask(`${method} ${place}${path}`, { body });
    await ask(`GET ${place}.json`);
    await ask(`GET /orders.json?status=any&ids=${place.slice('/orders/'.length)}`);
  }
}

export const update = (order: object): Step => ['PUT', '.json', { order }];

export const step = (name: string, body: object = {}): Step => ['POST', `/${name}.json`, body];
