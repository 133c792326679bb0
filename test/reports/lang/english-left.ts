/** Words that hardly an English sentence does without, and that Vietnamese and the names of this project do not have. */
const marks =
  /(?<![\w./-])(the|is|are|was|were|of|and|not|never|with|which|what|whoever|there|now|from|has|have|than|that|this|it|its|be|been|will|cannot|for|by)(?![\w./\\-]|:\w)/i;

/** Lines in which English is left, apart from what is typed, links, ids and marked translations that are missing. */
export function englishIn(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.includes('[en]') || marks.test(plain(line)));
}

/** Without what is the same in any language: what stands in backticks or quotation marks, addresses, flags. */
function plain(line: string): string {
  return line
    .replaceAll(/`[^`]*`|“[^”]*”|"[^"]*"|'[^']*'/g, '')
    .replaceAll(/https?:\/\/\S+/g, '')
    .replaceAll(/--[\w-]+(=\S+)?/g, '');
}
