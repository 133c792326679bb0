import type { Judgement } from '../../checks/judgement.ts';
import type { Talk, Traffic, TrafficLaw } from '../traffic.ts';

/** What a check of an app may know beside what it judges. */
export interface AppGiven extends TrafficLaw {
  /** Arguments of the requirement. */
  readonly with: Readonly<Record<string, unknown>>;
}

interface CheckFacts {
  /** The file's name. Requirements are bound to it. */
  readonly name: string;
  /** What it holds an app to, and what it lets pass. */
  readonly statement: string;
}

/** Judges each request for itself, with its answer. Says nothing (undefined) of those that do not concern it. */
export interface RequestCheck extends CheckFacts {
  readonly judges: 'request';
  readonly judge: (talk: Talk, given: AppGiven) => Judgement | readonly Judgement[] | undefined;
}

/** Judges what an app does over several messages. A judgement names the exchanges that it stands on. */
export interface ConductCheck extends CheckFacts {
  readonly judges: 'conduct';
  readonly judge: (traffic: Traffic, given: AppGiven) => readonly ConductJudgement[];
}

export interface ConductJudgement {
  readonly judgement: Judgement;
  /** The decisive one first. */
  readonly shows: readonly Talk[];
}

/**
 * A judge of an app: a pure function from traffic to judgements. It fails no app that does as the docs say: where a request could also
 * be that of such an app, it holds its tongue, or says that it cannot tell.
 */
export type AppCheck = RequestCheck | ConductCheck;
