/** What an order is made with beside its request. */
export interface Making<State, Reading> {
  readonly state: State;
  readonly reading: Reading;
  /** Milliseconds since 1970. */
  readonly now: number;
}
