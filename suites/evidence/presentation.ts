/** Parameters of a list that change how a selection is shown, not what is selected. */
export const presentation: ReadonlySet<string> = new Set(['page', 'limit', 'fields', 'order']);
