import { findDamage } from '../../damage.ts';
import type { ExampleFact, ExampleText } from '../../facts.ts';
import { joinFindings, type Findings } from '../../layout.ts';
import type { Block } from '../../page.ts';
import { digest, proseDigest } from '../../plain-text.ts';
import { cutAfter } from '../../sections.ts';
import { relativePath, type OperationContext } from './operation-names.ts';
import { isProse } from './stated.ts';

const requestItem = /^([A-Z]+) `([^`]+)`$/;
const statusLine = /^HTTP\/[\d.]+ (\d{3})\b.*\n?/;
const isAnswer = ({ kind, text }: Block): boolean => kind === 'code' && statusLine.test(text);

/** Examples: sentences, method and address, a body where there is one, the word that unfolds the answer, the answer. */
export function readExamples(blocks: readonly Block[], context: OperationContext): Findings {
  const groups = cutAfter(blocks, isAnswer);
  return joinFindings(groups.map((group, index) => readExample(group, { ...context, number: index + 1 })));
}

function readExample(
  group: readonly Block[],
  context: OperationContext & { number: number },
): Partial<Findings> {
  const introEnd = group.findIndex((block) => !isProse(block));
  if (introEnd === -1) return readTrailingProse(group, context);
  const intro = group.slice(0, introEnd);
  const [request, ...exchange] = group.slice(introEnd);
  const [, method, url] = (request?.kind === 'item' && requestItem.exec(request.text)) || [];
  const body = exchange.length === 3 && exchange[0]?.kind === 'code' ? exchange[0] : undefined;
  const [label, answer] = body === undefined ? exchange : exchange.slice(1);
  if (request === undefined || method === undefined || url === undefined) return {};
  if (label?.text !== 'Details' || answer === undefined || !isAnswer(answer)) return {};
  const answerText = answer.text.replace(statusLine, '');
  const fact: ExampleFact = {
    ...context,
    line: request.from,
    method,
    path: relativePath(url),
    ...(body !== undefined && { body: describe(body, body.text) }),
    status: Number(statusLine.exec(answer.text)?.[1]),
    answer: describe(answer, answerText),
    prose: proseDigest(...intro.map(({ text }) => text)),
  };
  const texts = { bodyText: body?.text, answerText };
  const read = group.filter((block) => block !== label);
  return { examples: [{ fact, ...texts }], read, boilerplate: [label] };
}

function describe({ from, to }: Block, text: string): ExampleText {
  return { lines: { from, to }, digest: digest(text), damage: findDamage(text) };
}

function readTrailingProse(group: readonly Block[], { heading }: OperationContext): Partial<Findings> {
  return {
    prose: group.map(({ text, from }) => ({ heading, line: from, prose: proseDigest(text) })),
    read: group,
  };
}
