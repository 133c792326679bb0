/** An embedded shop as a process of its own: prints where it is, and listens until it is ended. */
import { startShop } from '../../generators/shop/start-shop.ts';

const shop = await startShop({ existingOrders: 25 });
process.stdout.write(`${JSON.stringify({ url: shop.url, tokens: shop.tokens })}\n`);
