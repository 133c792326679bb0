import { expect, test } from 'vitest';
import type { AnyCheck, Check, Given } from '../../../suites/checks/check.ts';
import type { Deviation, Judgement } from '../../../suites/checks/judgement.ts';
import { dialectOf } from '../../../spec/dialects.ts';
import { deriveSubjects } from '../../../suites/evidence/derive-subjects.ts';
import type { SubjectKind, Subjects } from '../../../suites/evidence/subjects.ts';
import { evidence, run } from './evidence.ts';
import type { Sent } from './exchanges.ts';

/** What a check is expected to say of some evidence. */
export type Expected =
  /** Nothing at all: it does not concern the check. */
  | { readonly says: 'nothing' }
  /** Every judgement holds, and there is one. */
  | { readonly says: 'holds' }
  /** It holds in these readings, each judgement's joined by a comma, in the order of the evidence. */
  | { readonly says: 'follows'; readonly readings: readonly string[] }
  | { readonly says: 'unclear'; readonly message: string }
  /** At least one judgement breaks; the first is this, `times` of them in all (default 1). */
  | ({ readonly says: 'breaks'; readonly times?: number; readonly shows?: readonly string[] } & Omit<
      Deviation,
      'shows'
    >);

export type Case = Expected & {
  /** A claim in the present tense, after the check's name. */
  readonly claim: string;
  readonly of: readonly Sent[];
  /** It was seen by a run that changes nothing; default false. */
  readonly audit?: boolean;
  /** Arguments of the binding. */
  readonly with?: Readonly<Record<string, unknown>>;
};

/** One test a case, over subjects derived from the evidence as a run derives them. */
export function judges(check: AnyCheck, cases: readonly Case[]): void {
  for (const it of cases) {
    test(`${check.name} ${it.claim}`, async () => {
      const expected = expectedOf(it);
      const told = summarize(await said(check, it.of, it.with, it.audit));
      expect(pick(told, Object.keys(expected))).toEqual(expected);
    });
  }
}

/** Everything a check says of the evidence. */
export async function said(
  check: AnyCheck,
  sent: readonly Sent[],
  args: Readonly<Record<string, unknown>> = {},
  audit = false,
): Promise<readonly Judgement[]> {
  const dialect = dialectOf('haravan');
  const subjects = deriveSubjects(
    evidence(sent, audit ? { run: run({ profile: 'read-only' }) } : {}),
    dialect,
  );
  const given: Given = Object.create(check.judges === 'exchange' ? await lawful() : lawless, {
    dialect: { value: dialect },
    with: { value: args },
  }) as Given;
  return ask(check as Check, subjects[check.judges], given);
}

type Law = Pick<Given, 'contract' | 'facts' | 'ownerOf'>;

/** Only judges of single exchanges ask what the contract says of them; loading it takes longer than all the rest. */
async function lawful(): Promise<Law> {
  const { exchangeLaw } = await import('./exchange-law.ts');
  return exchangeLaw();
}

const lawless: Law = {
  get contract(): never {
    throw new Error('a check of this kind asks for the contract: load it in the kit');
  },
  get facts(): never {
    throw new Error('a check of this kind asks for the facts of an exchange: load them in the kit');
  },
  ownerOf: () => undefined,
};

function ask<K extends SubjectKind>(
  check: Check<K>,
  subjects: readonly Subjects[SubjectKind][],
  given: Given,
): readonly Judgement[] {
  return subjects.flatMap((subject) => check.judge(subject as Subjects[K], given) ?? []);
}

type Told = Readonly<Record<'verdicts' | 'readings' | 'broken' | 'deviation' | 'shows' | 'unclear', unknown>>;

/** What matters of some judgements; `readings` are those of each judgement that names any, joined. */
function summarize(judgements: readonly Judgement[]): Told {
  const broken = judgements.filter((judgement) => judgement.verdict === 'breaks');
  const [first] = broken;
  return {
    verdicts: [...new Set(judgements.map(({ verdict }) => verdict))],
    readings: judgements.flatMap((judgement) =>
      judgement.verdict === 'holds' && judgement.readings ? [judgement.readings.join()] : [],
    ),
    broken: broken.length,
    deviation: first && deviationOf(first),
    shows: first?.shows?.map(({ record }) => record.id),
    unclear: judgements.find((judgement) => judgement.verdict === 'unclear')?.message,
  };
}

function deviationOf({ message, pointer, expected, received }: Omit<Deviation, 'shows'>): unknown {
  return { message, pointer, expected, received };
}

function expectedOf(it: Expected): Partial<Told> {
  switch (it.says) {
    case 'nothing':
      return { verdicts: [] };
    case 'holds':
      return { verdicts: ['holds'], readings: [] };
    case 'follows':
      return { verdicts: ['holds'], readings: it.readings };
    case 'unclear':
      return { verdicts: ['unclear'], unclear: it.message };
    case 'breaks':
      return { broken: it.times ?? 1, deviation: deviationOf(it), ...(it.shows && { shows: it.shows }) };
  }
}

function pick(told: Told, keys: readonly string[]): unknown {
  return Object.fromEntries(Object.entries(told).filter(([key]) => keys.includes(key)));
}
