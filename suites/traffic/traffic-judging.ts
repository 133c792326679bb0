import type { AppRequirement } from '../../spec/app/app-requirement.ts';
import { takeJsonValues, type PlainJson } from '../../spec/json/exact-json.ts';
import { openExchange, openRead, type Exchange } from '../evidence/exchange.ts';
import type { ExchangeRecord } from '../evidence/record.ts';
import { gistOf } from '../gist.ts';
import type { Law } from '../judge-run.ts';
import type { RequirementOutcome } from '../outcome.ts';
import { judgeConditions, type ConditionOutcome } from './adverse/judge-conditions.ts';
import { AnswerJudging } from './answer-judging.ts';
import { AppJudging } from './app-judging.ts';
import { inOrder, toTalk, type Talk, type Traffic } from './traffic.ts';

export interface TrafficJudgingOptions extends Pick<Traffic, 'source' | 'scope'> {
  readonly law: Law;
  readonly requirements: readonly AppRequirement[];
}

/** Something found while the traffic still goes on. */
export interface LiveFinding {
  readonly requirement: RequirementOutcome['requirement'];
  readonly message: string;
  /** Exchange that shows it. */
  readonly exchange: string;
}

/** What is said of traffic. */
export interface TrafficOutcomes {
  readonly app: readonly RequirementOutcome[];
  readonly answers: readonly RequirementOutcome[];
  readonly conditions: readonly ConditionOutcome[];
  /** In the order in which they were sent. */
  readonly talks: readonly Talk[];
}

/** Judges traffic while it comes in, or from a file: what is said at the end is the same. Of answers nothing is kept but what was found. */
export class TrafficJudging {
  readonly #options: TrafficJudgingOptions;
  readonly #app: AppJudging;
  readonly #answers: AnswerJudging;
  readonly #talks: Talk[] = [];
  readonly #told = new Set<string>();
  #looked = 0;

  constructor(options: TrafficJudgingOptions) {
    this.#options = options;
    this.#app = new AppJudging(options.requirements, options.law);
    this.#answers = new AnswerJudging(options.law);
  }

  /**
   * Takes one more exchange.
   * @param json body of its answer, where somebody has parsed it already; it is used up
   * @returns what it shows by itself, each kind of finding once
   */
  hear(record: ExchangeRecord, json?: PlainJson): readonly LiveFinding[] {
    const exchange = this.#open(record, json);
    const talk = toTalk(exchange);
    this.#talks.push(talk);
    this.#answers.hear(exchange, talk.bodyDigest);
    return this.#news(this.#app.hear(talk));
  }

  #open(record: ExchangeRecord, json: PlainJson | undefined): Exchange {
    const { dialect } = this.#options.law;
    const index = this.#talks.length;
    if (json === undefined) return openExchange(record, index, dialect);
    this.#answers.foretell(record, json.value);
    return openRead(record, (body) => takeJsonValues(body, json), { index, dialect });
  }

  /** What all exchanges so far show together, where it is new. What only the end can show is left to the end. */
  look(): readonly LiveFinding[] {
    if (this.#looked === this.#talks.length) return [];
    this.#looked = this.#talks.length;
    return this.#news(this.#app.look(this.#traffic(false)));
  }

  /** All that there is to say, once no more will come. */
  outcomes(): TrafficOutcomes {
    const traffic = this.#traffic(true);
    return {
      app: this.#app.outcomes(traffic),
      answers: this.#answers.outcomes(),
      conditions: judgeConditions(traffic.talks, this.#options.law.contract),
      talks: traffic.talks,
    };
  }

  #traffic(over: boolean): Traffic {
    const { source, scope } = this.#options;
    return { talks: inOrder(this.#talks), source, scope, over };
  }

  #news(outcomes: readonly RequirementOutcome[]): readonly LiveFinding[] {
    return outcomes.flatMap(({ requirement, outcome, reasons }) =>
      reasons.flatMap((reason): readonly LiveFinding[] => {
        const key = `${requirement.id} ${gistOf(reason)}`;
        if (outcome !== 'fail' || reason.unclear === true || this.#told.has(key)) return [];
        this.#told.add(key);
        return [{ requirement, message: reason.message, exchange: reason.exchanges[0] ?? '' }];
      }),
    );
  }
}
