import { describe, expect, test } from 'vitest';
import { explainError } from '../../../reports/cli/explain-error.ts';
import { EngineError } from '../../../suites/run-scenarios.ts';

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: write`), { code });
}

describe('where no more can be written', () => {
  test.each([
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'this user has no more room on the disk'],
    ['EFBIG', 'a file would become larger than is allowed here'],
  ])('%s is said as what it is, also where it broke something else, and is no bug', (code, reason) => {
    const cause = systemError(code);
    for (const error of [cause, new EngineError('the scenarios could not be run', { cause })])
      expect(explainError(error)).toEqual({
        reason: 'internal',
        message: `no more can be written: ${reason}`,
        hint: 'Make room, or name folders elsewhere with --report-dir and --ledger-dir.',
      });
  });

  test('another error of the system stays a bug', () => {
    expect(explainError(systemError('EBADF')).message).toContain('this is a bug of order-conformance');
  });
});
