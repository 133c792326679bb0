/** Writing that gives up quietly, and says so in the end. */
export interface WhileItCan {
  /** Writes as it did, up to the first thing that it cannot: nothing is written behind half a line. */
  readonly around: <T>(write: (thing: T) => unknown) => (thing: T) => void;
  /** What kept something from being written; undefined where everything was. */
  readonly failure: () => { readonly cause: unknown } | undefined;
}

/** What is done goes before what is written of it: an order is undone also where the disk is full. */
export function whileItCan(): WhileItCan {
  let first: { readonly cause: unknown } | undefined;
  return {
    around: (write) => {
      let gaveUp = false;
      return (thing) => {
        if (gaveUp) return;
        try {
          write(thing);
        } catch (cause) {
          gaveUp = true;
          first ??= { cause };
        }
      };
    },
    failure: () => first,
  };
}
