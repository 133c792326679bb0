const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** The English name of a two-letter code, any case; the code itself where there is no such country. */
export function countryName(code: string): string {
  try {
    return names.of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
}

/** The code of an English country name; the shop's own country where the name is unknown. */
export function countryCode(name: string): string {
  codes ??= new Map(twoLetterCodes().flatMap((code) => codeByName(code)));
  return codes.get(name.trim().toLowerCase()) ?? 'VN';
}

let codes: Map<string, string> | undefined;

function codeByName(code: string): [string, string][] {
  const name = names.of(code);
  return name === undefined ? [] : [[name.toLowerCase(), code]];
}

function twoLetterCodes(): string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters.flatMap((first) => letters.map((second) => first + second));
}
