/** One generic path of an answer, found once however many answers have it. */
export interface PathNode {
  /** From the body's root: `orders[].line_items[].price`. */
  readonly path: string;
  /** Within an order where one holds it: `line_items[].price`. */
  readonly within: string;
  readonly children: Map<string, PathNode>;
  /** The last answer that had it: for whoever counts answers. */
  seenIn: number;
}

/** Generic paths as a tree, so that walking an answer joins no strings. @param prefixes paths at which an order stands */
export class PathTree {
  readonly root: PathNode = { path: '', within: '', children: new Map(), seenIn: 0 };
  readonly #prefixes: readonly string[];

  constructor(prefixes: readonly string[]) {
    this.#prefixes = prefixes;
  }

  /** The path of a member, or with `[]` of the items of a list. */
  child(parent: PathNode, key: string): PathNode {
    const known = parent.children.get(key);
    if (known !== undefined) return known;
    const path = key === '[]' ? `${parent.path}[]` : parent.path === '' ? key : `${parent.path}.${key}`;
    const node: PathNode = { path, within: this.withinOrder(path), children: new Map(), seenIn: 0 };
    parent.children.set(key, node);
    return node;
  }

  withinOrder(path: string): string {
    const prefix = this.#prefixes.find((candidate) => path === candidate || path.startsWith(`${candidate}.`));
    return prefix === undefined ? path : path.slice(prefix.length + 1);
  }
}
