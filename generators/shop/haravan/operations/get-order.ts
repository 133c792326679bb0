import { answerOrder, namedOrder, type Operation } from './operation.ts';

export const getOrder: Operation = (call, tools) => answerOrder(namedOrder(call, tools), tools);
