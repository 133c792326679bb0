import { withoutMark } from '../../suites/evidence/har/har.ts';

/**
 * Puts bodies that an archive keeps in files of their own (Playwright: `"_file": "<digest>.json"`) into its text. A body whose file is
 * not there stays as if it had not been saved. What is no such archive is given back as it is.
 * @param read the bytes of a file beside the archive; undefined where there is none
 */
export function attachBodies(text: string, read: (name: string) => Uint8Array | undefined): string {
  if (!text.includes('"_file"')) return text;
  let found = 0;
  const attach = (_key: string, value: unknown): unknown => {
    if (!isAttached(value)) return value;
    // Nothing outside of the archive's own folder is read, whatever it names.
    const { _file: name } = value;
    const bytes = /^[\w-][\w.-]*$/.test(name) ? read(name) : undefined;
    if (bytes === undefined) return value;
    found += 1;
    return { ...value, text: Buffer.from(bytes).toString('base64'), encoding: 'base64' };
  };
  try {
    const attached: unknown = JSON.parse(withoutMark(text), attach);
    return found === 0 ? text : JSON.stringify(attached);
  } catch (cause) {
    if (cause instanceof SyntaxError) return text;
    throw cause;
  }
}

/** Text that came with the archive is its own. */
function isAttached(value: unknown): value is { readonly _file: string } {
  if (typeof value !== 'object' || value === null || !('_file' in value)) return false;
  const { _file, text } = value as { readonly _file: unknown; readonly text?: unknown };
  return typeof _file === 'string' && (text === undefined || text === '');
}
