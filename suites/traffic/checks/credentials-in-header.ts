import { hidden } from '../../client/redaction/secrets.ts';
import { breaks, holds } from '../../checks/judgement.ts';
import type { RequestCheck } from './app-check.ts';

export const credentialsInHeader: RequestCheck = {
  name: 'credentials-in-header',
  statement: 'Neither the URL nor the body of a request holds what its header proves itself with.',
  judges: 'request',
  judge({ record }) {
    const { url, body, method } = record.request;
    const inUrl = provingPart(url).includes(hidden);
    const inBody = body?.includes(hidden) === true;
    if (!inUrl && !inBody) return holds;
    return breaks({
      message: `The ${inUrl ? 'URL' : 'body'} of ${method} ${url.split('?')[0] ?? ''} holds credentials; they were taken out of this record.`,
      expected: 'credentials in the header only',
      received: inUrl ? url : `a body with ${hidden}`,
    });
  },
};

/** Parameters that other pages have for other things are hidden too, and prove nothing against an app. */
function provingPart(url: string): string {
  const [path = '', query = ''] = url.split('?', 2);
  const kept = query.split('&').filter((pair) => !/^(code|hmac|signature|\w*session\w*)=/i.test(pair));
  return [path, ...kept].join('&');
}
