import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../suites/client/read-answer.ts';

describe('an answer that is not whole', () => {
  it('is one that ends in the middle of its JSON where what comes after it is never met', async () => {
    const received = (body: string, mayBeLonger = true) =>
      readAnswer(
        {
          status: 200,
          headers: { 'content-type': 'application/json', 'content-length': String(body.length) },
          bytes: Buffer.from(body),
          mayBeLonger,
        },
        1000,
      );
    for (const body of ['{"tags": "vip, v', '{"tags": "vip"', '{"tags":', '[1, 2'])
      await expect(received(body)).rejects.toThrow('the answer ends in the middle of its JSON');
    for (const body of ['{"tags": ""}', '<br/>', '{"tags": vip}', ''])
      expect((await received(body)).body).toBe(body);
  });
});
