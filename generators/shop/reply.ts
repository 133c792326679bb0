/** An answer as it goes out. */
export interface Reply {
  status: number;
  /** Names as they are sent. */
  headers: Record<string, string>;
  body: string;
}

/** The answer as data; its body is read. */
export async function readReply(response: Response): Promise<Reply> {
  const { status, headers } = response;
  return { status, headers: Object.fromEntries(headers), body: await response.text() };
}

/** Statuses that may have no body take none, whatever is given. */
export function writeReply({ status, headers, body }: Reply): Response {
  return new Response(status === 204 || status === 304 ? null : body, { status, headers });
}
