import { parseExactJson, type Json } from '../json/exact-json.ts';
import { diffJson } from '../json/diff-json.ts';
import type { ContractChange } from './contract-change.ts';

/** Examples beside a contract: new, gone, or showing something else. Where on the page they stand does not count. */
export function compareExampleFiles(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly ContractChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .toSorted()
    .flatMap((name): readonly ContractChange[] => {
      const [one, other] = [before.get(name), after.get(name)];
      if (one === other) return [];
      const told = {
        about: name,
        operations: [],
        pointer: `/examples/${name}`,
        effect: 'editorial',
      } as const;
      if (one === undefined)
        return [
          { ...told, rule: 'example-added', was: null, is: name, says: `the example ${name} was added` },
        ];
      if (other === undefined)
        return [
          { ...told, rule: 'example-removed', was: name, is: null, says: `the example ${name} was removed` },
        ];
      const differences = diffJson(read(one), read(other)).filter(({ path }) => !path.startsWith('source.'));
      const [first] = differences;
      if (first === undefined) return [];
      const [was, is] = [first.was ?? 'absent', first.is ?? 'absent'];
      const more = differences.length > 1 ? `, and ${differences.length - 1} more` : '';
      return [
        {
          ...told,
          rule: 'example-changed',
          was,
          is,
          says: `the example ${name} shows ${first.path}: ${was} → ${is}${more}`,
        },
      ];
    });
}

function read(text: string): Json {
  try {
    return parseExactJson(text);
  } catch {
    return text;
  }
}
