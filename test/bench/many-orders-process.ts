/** A shop of many orders as a process of its own: `many-orders-process.ts COUNT` prints where it is, and listens until it is ended. */
import { getRequestListener } from '@hono/node-server';
import { startLocalServer } from '../../generators/shop/local-server.ts';
import { openManyOrders } from './many-orders.ts';

const shop = await openManyOrders(Number(process.argv[2]));
const listener = getRequestListener(shop.fetch);
const { port } = await startLocalServer((incoming, outgoing) => void listener(incoming, outgoing), {
  port: 0,
  name: 'The shop of many orders',
});
process.stdout.write(
  `${JSON.stringify({ url: `http://127.0.0.1:${String(port)}${shop.basePath}`, token: shop.token })}\n`,
);
