const written = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)$/;

/** Digits of a second that are compared; what lies beyond is cut. */
const digitsKept = 9;

interface Moment {
  /** In units of the last digit that is compared, since 1970. */
  readonly at: bigint;
  /** Digits of a second that are shown. */
  readonly digits: number;
}

/**
 * Whether two texts are times of one moment. Where one shows fewer digits of a second than the other, it may be cut or rounded to
 * them: docs allow any number of digits, and a shop may answer from memory at first and from its records later.
 */
export function isSameMoment(left: string, right: string): boolean {
  const [one, other] = [read(left), read(right)];
  if (one === undefined || other === undefined) return false;
  const distance = one.at > other.at ? one.at - other.at : other.at - one.at;
  if (distance === 0n || one.digits === other.digits) return distance === 0n;
  return distance < 10n ** BigInt(digitsKept - Math.min(one.digits, other.digits));
}

function read(text: string): Moment | undefined {
  const [, second = '', fraction = '', zone = ''] = written.exec(text) ?? [];
  const whole = Date.parse(`${second}${zone}`);
  if (Number.isNaN(whole)) return undefined;
  const shown = fraction.slice(0, digitsKept);
  return {
    at: BigInt(whole / 1000) * 10n ** BigInt(digitsKept) + BigInt(shown.padEnd(digitsKept, '0')),
    digits: shown.length,
  };
}
