const text = { type: 'string' };
const time = { type: 'string', format: 'date-time' };
const count = { type: 'number', minimum: 0 };
const size = { type: 'integer', minimum: -1 };
const pairs = { type: 'array', items: has({ name: text, value: text, comment: text }, ['name', 'value']) };

/** An object of these members; what begins with `_` may stand beside them. */
function has(properties: Record<string, object>, required: readonly string[]): object {
  return {
    type: 'object',
    properties,
    required,
    patternProperties: { '^_': {} },
    additionalProperties: false,
  };
}

const message = {
  httpVersion: text,
  cookies: pairs,
  headers: pairs,
  headersSize: size,
  bodySize: size,
  comment: text,
};
const ofMessage = ['httpVersion', 'cookies', 'headers', 'headersSize', 'bodySize'];

/** The shape of HTTP Archive 1.2 as its specification (softwareishard.com, `har-12-spec`) has it, in our words: what must stand where. */
export const harShape = has(
  {
    log: has(
      {
        version: { const: '1.2' },
        creator: has({ name: text, version: text, comment: text }, ['name', 'version']),
        browser: has({ name: text, version: text, comment: text }, ['name', 'version']),
        pages: {
          type: 'array',
          items: has(
            {
              startedDateTime: time,
              id: text,
              title: text,
              pageTimings: has(
                { onContentLoad: { type: 'number' }, onLoad: { type: 'number' }, comment: text },
                [],
              ),
              comment: text,
            },
            ['startedDateTime', 'id', 'title', 'pageTimings'],
          ),
        },
        entries: {
          type: 'array',
          items: has(
            {
              pageref: text,
              startedDateTime: time,
              time: count,
              request: has(
                {
                  ...message,
                  method: text,
                  url: { type: 'string', format: 'uri' },
                  queryString: pairs,
                  postData: has({ mimeType: text, params: pairs, text, comment: text }, ['mimeType', 'text']),
                },
                [...ofMessage, 'method', 'url', 'queryString'],
              ),
              response: has(
                {
                  ...message,
                  status: { type: 'integer', minimum: 0, maximum: 599 },
                  statusText: text,
                  content: has(
                    { size, compression: size, mimeType: text, text, encoding: text, comment: text },
                    ['size', 'mimeType'],
                  ),
                  redirectURL: text,
                },
                [...ofMessage, 'status', 'statusText', 'content', 'redirectURL'],
              ),
              cache: has({ comment: text }, []),
              timings: has(
                {
                  blocked: size,
                  dns: size,
                  connect: size,
                  ssl: size,
                  send: count,
                  wait: count,
                  receive: count,
                  comment: text,
                },
                ['send', 'wait', 'receive'],
              ),
              serverIPAddress: text,
              connection: text,
              comment: text,
            },
            ['startedDateTime', 'time', 'request', 'response', 'cache', 'timings'],
          ),
        },
        comment: text,
      },
      ['version', 'creator', 'entries'],
    ),
  },
  ['log'],
);
