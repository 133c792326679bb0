import { codeOf } from '../suites/error-code.ts';

/** A report that cannot be written; the message says where, why, and what to type instead. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
  readonly folder: string;

  /** @param hint what to type instead */
  constructor(folder: string, cause: unknown, hint = 'Name another folder with --report-dir.') {
    const code = codeOf(cause);
    const reason = reasons[code] ?? code;
    super(`the report cannot be written to ${folder}: ${reason}. ${hint}`, { cause });
    this.folder = folder;
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'it can only be read',
  ENOTDIR: 'part of the path is a file',
  EEXIST: 'there is a file of that name',
  EISDIR: 'a folder stands where a report file goes',
  ERR_FS_EISDIR: 'a folder stands where a report file goes',
  ENOSPC: 'the disk is full',
};
