import type { OperationId } from '../../spec/operations.ts';
import type { Capability } from '../../spec/requirements/requirement.ts';
import type { Profile } from '../evidence/record.ts';
import type { Story } from './story.ts';

export interface ScenarioPlan {
  /** Areas of requirements (third part of their ids, lower case) that its evidence is for. */
  readonly areas: readonly string[];
  readonly profiles: readonly Profile[];
  /** What a run must be able to do. Default nothing. */
  readonly needs?: readonly Capability[];
  /** Operations that it cannot do without: a platform that lacks one is not told it. Default none. */
  readonly uses?: readonly OperationId[];
  /** Something else that a platform must have; undefined, the default: nothing. */
  readonly where?: Where | undefined;
  /** Tells a failing sequence again where the run asks for that, and nothing else is told. Default false. */
  readonly replays?: boolean;
  /** Told in each of several shards: it shows what the others go by, such as the currency. Default false. */
  readonly inEveryShard?: boolean;
}

/** A thing that not every platform has, in words for a person, and how to tell. */
export interface Where {
  readonly words: string;
  readonly holds: (story: Story) => boolean;
}

/** A short story told to a shop. It judges nothing: what it sends and receives is evidence. */
export interface Scenario extends Required<ScenarioPlan> {
  readonly name: string;
  /** Resolves with a note, where there is something to say of a story that went well. @throws ScenarioStopped, NetworkError */
  readonly tell: (story: Story) => Promise<string | CutShort | undefined | void>;
}

/** A story that went well, as far as the budget let it: told again, it goes on from where it says it got to. */
export interface CutShort {
  readonly note: string;
  readonly cut: 'budget';
}

export function scenario(name: string, plan: ScenarioPlan, tell: Scenario['tell']): Scenario {
  return { name, needs: [], uses: [], where: undefined, replays: false, inEveryShard: false, ...plan, tell };
}
