/** Where in a contract something is wrong. */
export interface ContractPlace {
  readonly file: string;
  /** A JSON pointer, or line and column where the file is no YAML; left out where it is the whole file. */
  readonly place?: string;
  readonly cause?: unknown;
}

/** A contract that cannot be read, or is asked for what it does not have: our fault, never the shop's. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  readonly file: string;
  readonly place: string | undefined;

  constructor(problem: string, { file, place, cause }: ContractPlace) {
    super(`${file}${place === undefined ? '' : `, ${place}`}: ${problem}`, { cause });
    this.file = file;
    this.place = place;
  }
}
