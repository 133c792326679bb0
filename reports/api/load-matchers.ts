import { platforms, type Platform } from '../../spec/platforms.ts';
import type { ExchangeGiven } from './exchange-given.ts';
import { GivenError, type JsonGiven } from './given-json.ts';
import { judgeExchangeBy } from './judge-exchange-by.ts';
import { judgeOrderBy } from './judge-order-by.ts';
import { isConformant, type JudgedRequirement } from './judged-requirement.ts';
import { renderJudged } from './render-judged.ts';
import { loadRuler, type Ruler } from './ruler.ts';

/** What a matcher answers to the engine. */
interface Matched {
  readonly pass: boolean;
  readonly message: () => string;
}

/** A type, as an interface is no record of functions. */
type Matchers = {
  readonly toConformTo: (
    received: unknown,
    platform: Platform,
    what: 'order' | 'exchange',
    options?: { readonly draft?: JsonGiven },
  ) => Matched;
};

/** Loads what all platforms are judged by, and makes matchers of it that answer at once. */
export async function loadMatchers(): Promise<Matchers> {
  const rulers = new Map(
    await Promise.all(platforms.map(async (platform) => [platform, await loadRuler(platform)] as const)),
  );
  return {
    toConformTo(received, platform, what, options) {
      const ruler = rulers.get(platform);
      if (ruler === undefined)
        throw new GivenError(`${platform as string} is no platform: one of ${platforms.join(', ')}`);
      const judged = judge(ruler, received, { what, draft: options?.draft });
      const pass = isConformant(judged);
      return { pass, message: () => renderJudged(judged, { title: ruler.law.dialect.title, what, pass }) };
    },
  };
}

function judge(
  ruler: Ruler,
  received: unknown,
  { what, draft }: { readonly what: string; readonly draft: JsonGiven | undefined },
): readonly JudgedRequirement[] {
  if (what === 'exchange') return judgeExchangeBy(ruler, received as ExchangeGiven);
  if (what === 'order')
    return judgeOrderBy(ruler, received as JsonGiven, draft === undefined ? {} : { draft });
  throw new GivenError(`toConformTo judges an 'order' or an 'exchange', not ${JSON.stringify(what)}`);
}
