/** As much as is needed here of the syntax tree that Stryker walks. */
interface Property {
  readonly node: {
    readonly type: string;
    readonly key?: { readonly type: string; readonly name?: string };
    readonly value?: { readonly type: string };
  };
}

const labels: ReadonlySet<string | undefined> = new Set(['name', 'statement']);

/**
 * Leaves out what a check is called and what it claims: a table of contents, not logic. The test of the list of checks compares each
 * name with its file and reads each sentence; for Stryker every one of them is a whole run of all tests.
 */
const labelIgnorer = {
  shouldIgnore({ node: { type, key, value } }: Property): string | undefined {
    const isLabel = type === 'ObjectProperty' && labels.has(key?.name) && value?.type === 'StringLiteral';
    return isLabel ? 'what a check is called is compared with its file by another test' : undefined;
  },
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'labels', value: labelIgnorer }];
