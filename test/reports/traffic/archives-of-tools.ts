import {
  session,
  start,
  bytes,
  base64,
  at,
  headersOf,
  entryOf,
  log,
  params,
  isForm,
  postDataOf,
  shopOfTools,
} from './session-of-tools.ts';

/** An entry of the browser's own: what it asks before a page may ask, and what it has kept. */
const preflight = entryOf({ method: 'OPTIONS', path: '/orders/undefined.json', status: 204, answer: '' }, 1);
const kept = { method: 'GET', path: '/orders.json?limit=250', status: 200, answer: '{"orders":[]}' };

/** The session as different tools write it: names of headers, dates, bodies and what they leave out are each tool's own. */
export const archivesOfTools: Readonly<Record<string, string>> = {
  'Chromium, with sensitive data': log('WebInspector', [
    { ...preflight, _initiator: { type: 'preflight' }, _resourceType: 'preflight' },
    entryOf(kept, 1, { entry: { _fromCache: 'disk' } }),
    ...session.map((call, index) =>
      entryOf(call, index, {
        entry: {
          _initiator: { type: 'script' },
          _priority: 'High',
          _resourceType: 'fetch',
          connection: '443',
        },
        request: {
          httpVersion: 'h2',
          headers: [
            { name: ':authority', value: 'apis.haravan.com' },
            { name: ':method', value: call.method },
            { name: ':path', value: call.path },
            ...headersOf(call).map(({ name, value }) => ({ name: String(name).toLowerCase(), value })),
          ],
          bodySize: bytes(call.body ?? ''),
        },
        response: { _transferSize: 300, _error: null, _fetchedViaServiceWorker: false },
        content: { text: base64(call.answer), encoding: 'base64' },
      }),
    ),
  ]),
  'Chromium, with a service worker between': log(
    'WebInspector',
    session.flatMap((call, index) => [
      entryOf(call, index, { response: { _fetchedViaServiceWorker: true } }),
      entryOf(call, index, {
        entry: { startedDateTime: new Date(start + index * 1000 + 2).toISOString(), time: 12 },
      }),
    ]),
  ),
  Firefox: log(
    'Firefox',
    session.map((call, index) =>
      entryOf(call, index, {
        entry: {
          startedDateTime: at(index).replace('T03', 'T10').replace('Z', '+07:00'),
          time: 22,
          pageref: 'page_1',
        },
        request: { httpVersion: 'HTTP/2', bodySize: bytes(call.body ?? '') },
        postData:
          call.body === undefined
            ? undefined
            : { mimeType: call.type, params: isForm(call) ? params(call.body) : [], text: call.body },
        content: { comment: undefined },
      }),
    ),
    { browser: { name: 'Firefox', version: '140' } },
  ),
  Safari: log('WebKit Web Inspector', [
    entryOf(kept, 1, { entry: { _fetchType: 'Disk Cache', time: 0 } }),
    ...session.map((call, index) =>
      entryOf(call, index, {
        entry: { _fetchType: 'Network Load', _priority: 'high', time: 21.512987654321 },
        postData:
          call.body === undefined
            ? undefined
            : { mimeType: call.type, text: call.body, params: isForm(call) ? params(call.body) : [] },
      }),
    ),
  ]),
  Charles: log(
    'Charles Proxy',
    session.map((call, index) =>
      entryOf(call, index, {
        entry: {
          startedDateTime: at(index).replace('T03', 'T10').replace('Z', '+0700'),
          serverIPAddress: '127.0.0.1',
          time: 21,
        },
        request: { headersSize: 200, bodySize: bytes(call.body ?? '') },
        postData:
          call.body === undefined
            ? undefined
            : isForm(call)
              ? { mimeType: call.type, params: params(call.body) }
              : { mimeType: call.type, text: call.body },
        content: { text: base64(call.answer), encoding: 'base64' },
      }),
    ),
  ),
  Fiddler: `\uFEFF${JSON.stringify({
    log: {
      pages: [],
      comment: 'exported',
      entries: session
        .map((call, index) =>
          entryOf(call, index, {
            entry: {
              startedDateTime: at(index).replace('.000Z', '.1234567+00:00'),
              time: 21,
              comment: `[#${index}]`,
              connection: 'ClientPort:1',
            },
            request: {
              comment: '',
              headers: headersOf(call).map(({ name, value }) => ({
                name: String(name).toUpperCase(),
                value,
              })),
            },
          }),
        )
        .toReversed(),
      creator: { version: '5', comment: '', name: 'Fiddler' },
      version: '1.2',
    },
  })}`,
  Insomnia: log(
    'Insomnia REST Client',
    session.map((call, index) =>
      entryOf(call, index, {
        entry: { time: 21, comment: 'a request' },
        // The address without its query, and headers as they were typed.
        request: {
          url: `${shopOfTools}${call.path.split('?')[0] ?? ''}`,
          headers: headersOf(call).filter(({ name }) => name !== 'Host' && name !== 'Content-Length'),
          bodySize: bytes(call.body ?? ''),
        },
        postData:
          call.body === undefined
            ? undefined
            : {
                mimeType: call.type,
                params: params(isForm(call) ? call.body : ''),
                text: isForm(call) ? '' : call.body,
              },
      }),
    ),
  ),
  mitmproxy: log(
    'mitmproxy',
    session.map((call, index) =>
      entryOf(call, index, {
        entry: {
          startedDateTime: at(index).replace('Z', '+00:00'),
          timings: { connect: -1, ssl: -1, send: 1, receive: 2, wait: 18 },
        },
        request: { bodySize: bytes(call.body ?? ''), headers: headersOf(call) },
        postData:
          call.body === undefined
            ? undefined
            : { mimeType: call.type, text: call.body, params: isForm(call) ? params(call.body) : [] },
        // It counts bytes as they came, packed.
        content: { size: 9, compression: bytes(call.answer) - 9 },
      }),
    ),
  ),
  Proxyman: log(
    'Proxyman',
    session.map((call, index) =>
      entryOf(call, index, {
        entry: { _isHTTPS: true, _name: '', comment: '' },
        request: { bodySize: bytes(call.body ?? '') },
        postData:
          call.body === undefined
            ? undefined
            : { mimeType: call.type, text: base64(call.body), encoding: 'base64' },
      }),
    ),
  ),
  'HTTP Toolkit': log(
    'HTTP Toolkit',
    session.map((call, index) =>
      entryOf(call, index, {
        request: {
          bodySize: bytes(call.body ?? ''),
          ...(call.body === undefined || isForm(call)
            ? {}
            : {
                _requestBodyStatus: 'discarded:not-representable',
                _content: { text: base64(call.body), size: bytes(call.body), encoding: 'base64' },
              }),
        },
        postData: isForm(call) ? postDataOf(call) : undefined,
      }),
    ),
    { _tlsErrors: [] },
  ),
  'a recorder that writes bytes as characters, in HAR 1.1': log(
    'recorder',
    session.map((call, index) =>
      entryOf(call, index, {
        postData:
          call.body === undefined
            ? undefined
            : { mimeType: call.type, text: Buffer.from(call.body).toString('latin1') },
        content: { text: Buffer.from(call.answer).toString('latin1') },
      }),
    ),
    { version: '1.1' },
  ),
  'two archives put together': log('merged', [
    ...session.map((call, index) => entryOf(call, index)),
    ...session.map((call, index) => entryOf(call, index)),
  ]),
};
