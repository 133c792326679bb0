import type { Dispatcher } from 'undici';

/** Handed to the HTTP client as `opaque`: has anything of the request been put on a connection? */
export interface Journey {
  begun: boolean;
}

/**
 * Notes when a request begins to be written. Whatever fails before, be it a look-up, a connection or a certificate, the shop has not
 * acted on it; of what fails after, nobody can say.
 */
export const watchStart: Dispatcher.DispatcherComposeInterceptor = (dispatch) => (options, handler) => {
  const { opaque: journey } = options as { readonly opaque?: Journey };
  return dispatch(options, {
    onRequestStart: (controller, context) => {
      if (journey !== undefined) journey.begun = true;
      handler.onRequestStart?.(controller, context);
    },
    onResponseStart: (...answer) => handler.onResponseStart?.(...answer),
    onResponseData: (...chunk) => handler.onResponseData?.(...chunk),
    onResponseEnd: (...end) => handler.onResponseEnd?.(...end),
    onResponseError: (...failure) => handler.onResponseError?.(...failure),
  });
};
