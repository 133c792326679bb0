import { findDamage } from '../../damage.ts';
import type { ExampleFact, ExampleText } from '../../facts.ts';
import type { Findings } from '../../layout.ts';
import type { Block } from '../../page.ts';
import { digest, proseDigest } from '../../plain-text.ts';
import type { Section } from '../../sections.ts';
import { relativePath } from './operation-names.ts';

/** `POST /admin/orders.json` */
export const requestLine = /^([A-Z]+) (\/\S+)$/;
const statusLine = /^HTTP\/[\d.]+ (\d{3})\b/;
const unfold = 'Xem kết quả';

/** An example under its title: request line, a body where there is one, the words that unfold the answer, its status, the answer. */
export function readExample(
  { heading, title, blocks }: Section,
  { operation, number }: { readonly operation: string; readonly number: number },
): Partial<Findings> {
  const [request, ...exchange] = blocks;
  const body = exchange[0]?.kind === 'code' ? exchange[0] : undefined;
  const [label, status, answer] = body === undefined ? exchange : exchange.slice(1);
  const [, method, path] = requestLine.exec(request?.text ?? '') ?? [];
  const [, code] = statusLine.exec(status?.text ?? '') ?? [];
  if (request === undefined || method === undefined || path === undefined) return {};
  if (label?.text !== unfold || status === undefined || code === undefined || answer?.kind !== 'code')
    return {};
  const fact: ExampleFact = {
    operation,
    heading: title,
    number,
    line: request.from,
    method,
    path: relativePath(path),
    ...(body !== undefined && { body: describe(body) }),
    status: Number(code),
    answer: describe(answer),
    prose: proseDigest(title),
  };
  const read = [heading, request, ...(body === undefined ? [] : [body]), status, answer];
  return {
    examples: [{ fact, bodyText: body?.text, answerText: answer.text }],
    read,
    boilerplate: [label],
  };
}

function describe({ from, to, text }: Block): ExampleText {
  return { lines: { from, to }, digest: digest(text), damage: findDamage(text) };
}
