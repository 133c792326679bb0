import { codeOf } from '../../suites/error-code.ts';

/** Why a system writes no more, by its code. Neither the shop nor this suite has anything to do with it. */
const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'this user has no more room on the disk',
  EFBIG: 'a file would become larger than is allowed here',
  EIO: 'the disk does not work',
};

/** What is said where nothing more can be written; undefined where the error, and what it came from, is something else. */
export function explainFullDisk(
  error: unknown,
): { readonly message: string; readonly hint: string } | undefined {
  for (let each = error; each instanceof Error; each = each.cause) {
    const reason = reasons[codeOf(each)];
    if (reason !== undefined)
      return {
        message: `no more can be written: ${reason}`,
        hint: 'Make room, or name folders elsewhere with --report-dir and --ledger-dir.',
      };
  }
  return undefined;
}
