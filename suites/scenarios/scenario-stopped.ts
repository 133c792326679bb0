/** A story cannot go on because the shop did not do what the rest stands on. The evidence says what it did. */
export class ScenarioStopped extends Error {
  override readonly name = 'ScenarioStopped';
}
