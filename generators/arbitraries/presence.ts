import * as fc from 'fast-check';

/** True: in every value. False: in none. `maybe`: in about half of them. */
export type Presence = boolean | 'maybe';

/** Attribute → whether it is there (unsaid: maybe), and what it is. Attributes left out of the model are never there. */
export type AttributeModel<T> = {
  readonly [A in keyof T]?: readonly [
    presence: Presence | undefined,
    value: fc.Arbitrary<Exclude<T[A], undefined>>,
  ];
};

/** Stands for an attribute that is not there, until the object is made. */
const absent = Symbol('absent');

/** Objects whose attributes come and go. Shrinks towards fewer attributes. */
export function attributes<T extends object>(model: AttributeModel<T>): fc.Arbitrary<T> {
  const values: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [name, attribute] of Object.entries<AttributeModel<T>[keyof T]>(model)) {
    const [presence, value] = attribute ?? [false, fc.constant(absent)];
    if (presence !== false)
      values[name] = presence === true ? value : fc.option(value, { nil: absent, freq: 2 });
  }
  return fc
    .record(values)
    .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== absent)) as T);
}
