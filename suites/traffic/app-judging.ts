import type { AppRequirement } from '../../spec/app/app-requirement.ts';
import type { Outcome, RequirementOutcome } from '../outcome.ts';
import { Tally } from '../tally.ts';
import type { AppCheck, RequestCheck } from './checks/app-check.ts';
import { findAppCheck } from './checks/index.ts';
import type { Talk, Traffic, TrafficLaw } from './traffic.ts';

/** Judges an app by its traffic, exchange by exchange. Sends nothing, reads no clock. */
export class AppJudging {
  readonly #law: TrafficLaw;
  readonly #ofRequest: readonly { readonly requirement: AppRequirement; readonly tally: Tally }[];
  readonly #requirements: readonly AppRequirement[];

  constructor(requirements: readonly AppRequirement[], law: TrafficLaw) {
    this.#law = law;
    this.#requirements = requirements;
    this.#ofRequest = requirements
      .filter((requirement) => checkOf(requirement)?.judges === 'request')
      .map((requirement) => ({ requirement, tally: new Tally() }));
  }

  /** Takes one more exchange, in whatever order. @returns what it shows by itself */
  hear(talk: Talk): readonly RequirementOutcome[] {
    return this.#ofRequest.flatMap(({ requirement, tally }) => {
      const own = new Tally();
      for (const each of [tally, own]) judgeRequest(requirement, talk, { law: this.#law, tally: each });
      return own.outcome === undefined ? [] : [conclude(requirement, own)];
    });
  }

  /** What all exchanges together show. */
  look(traffic: Traffic): readonly RequirementOutcome[] {
    return this.#requirements
      .filter((requirement) => checkOf(requirement)?.judges !== 'request')
      .map((requirement) => conclude(requirement, this.#judgeConduct(requirement, traffic)));
  }

  /** One outcome for each requirement. */
  outcomes(traffic: Traffic): readonly RequirementOutcome[] {
    const conduct = new Map(this.look(traffic).map((outcome) => [outcome.requirement.id, outcome]));
    const request = new Map(this.#ofRequest.map(({ requirement, tally }) => [requirement.id, tally]));
    return this.#requirements.map(
      (requirement) =>
        conduct.get(requirement.id) ?? conclude(requirement, request.get(requirement.id) ?? new Tally()),
    );
  }

  #judgeConduct(requirement: AppRequirement, traffic: Traffic): Tally {
    const tally = new Tally();
    const check = checkOf(requirement);
    const [binding] = requirement.judgedBy;
    const name = binding?.check ?? '';
    if (check === undefined || check.judges === 'request') {
      tally.broke(name, new Error('requirements.yaml binds to a check that does not exist'));
      return tally;
    }
    try {
      for (const { judgement, shows } of check.judge(traffic, { ...this.#law, with: binding?.with ?? {} }))
        tally.add(name, judgement, shows);
    } catch (error) {
      tally.broke(name, error);
    }
    return tally;
  }
}

function checkOf({ judgedBy }: AppRequirement): AppCheck | undefined {
  return findAppCheck(judgedBy[0]?.check ?? '');
}

function judgeRequest(
  requirement: AppRequirement,
  talk: Talk,
  { law, tally }: { readonly law: TrafficLaw; readonly tally: Tally },
): void {
  const check = checkOf(requirement) as RequestCheck;
  try {
    const said = check.judge(talk, { ...law, with: requirement.judgedBy[0]?.with ?? {} }) ?? [];
    for (const judgement of 'verdict' in said ? [said] : said) tally.add(check.name, judgement, [talk]);
  } catch (error) {
    tally.broke(check.name, error, [talk]);
  }
}

function conclude(requirement: AppRequirement, tally: Tally): RequirementOutcome {
  const silent = tally.judged === 0 && tally.outcome === undefined;
  const outcome: Outcome = silent ? 'not-applicable' : (tally.outcome ?? 'pass');
  return {
    requirement,
    outcome,
    reading: null,
    reasons: tally.reasons(),
    judged: tally.judged,
    witnesses: tally.witnesses,
  };
}
