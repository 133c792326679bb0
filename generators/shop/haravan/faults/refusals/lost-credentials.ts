import type { RequestContext } from '../../../hooks.ts';
import type { Reading } from '../../readings/reading.ts';
import type { StoredOrder } from '../../stored-order.ts';
import type { HaravanFault } from '../haravan-fault.ts';

type Asked = Readonly<Pick<RequestContext<StoredOrder, Reading>, 'token' | 'granted'>>;

/** Who gets in, or is turned away in the wrong way. */
export const lostCredentials: readonly HaravanFault[] = [
  admitting('anybody-may-read', {
    breaks: 'HRV-ORD-AUTH-01',
    description: 'Orders are listed without any token.',
    who: ({ token }) => token === null,
  }),
  admitting('any-token-may-read', {
    breaks: 'HRV-ORD-AUTH-02',
    description: 'Orders are listed for a token that the shop never gave out.',
    who: ({ token, granted }) => token !== null && granted === 'none',
  }),
  answering('no-token-answers-403', {
    breaks: 'HRV-ORD-AUTH-01',
    status: 403,
    description: 'A request without a token is answered with 403 instead of 401.',
    who: ({ token }) => token === null,
  }),
  answering('wrong-token-answers-404', {
    breaks: 'HRV-ORD-AUTH-02',
    status: 404,
    description: 'A request with a token that the shop never gave out is answered with 404 instead of 401.',
    who: ({ token, granted }) => token !== null && granted === 'none',
  }),
  answering('read-token-answers-401', {
    breaks: 'HRV-ORD-AUTH-09',
    status: 401,
    description: 'Adding tags with a token for reading is answered with 401 instead of 403.',
    who: ({ granted }) => granted === 'read',
    operation: 'addOrderTags',
  }),
];

interface Admission {
  readonly breaks: string;
  readonly description: string;
  readonly who: (asked: Asked) => boolean;
}

function admitting(id: string, { breaks, description, who }: Admission): HaravanFault {
  return {
    id,
    breaks: [breaks],
    kind: 'answer',
    profile: 'core',
    description,
    hooks: {
      request(context) {
        if (context.operation === 'listOrders' && who(context)) context.scope = 'read';
      },
    },
  };
}

interface WrongRefusal extends Admission {
  readonly status: number;
  /** Default every operation. */
  readonly operation?: string;
}

function answering(id: string, { breaks, description, who, status, operation }: WrongRefusal): HaravanFault {
  return {
    id,
    breaks: [breaks],
    kind: 'answer',
    profile: 'core',
    description,
    hooks: {
      answer(context) {
        const { answer, request } = context;
        const isRefused = answer.status === 401 || answer.status === 403;
        if (isRefused && who(request) && (operation ?? context.operation) === context.operation)
          answer.status = status;
      },
    },
  };
}
