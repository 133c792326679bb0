import { loadDocsFacts } from '../../spec/docs/load-facts.ts';
import { isPlatform, platforms, type Platform } from '../../spec/platforms.ts';
import { operationFinder } from '../../suites/evidence/har/find-operation.ts';
import type { Law } from '../../suites/judge-run.ts';
import { loadLaw } from '../../suites/load-law.ts';
import { GivenError } from './given-json.ts';

/** All that single orders and exchanges of a platform are judged by, ready to be asked. */
export interface Ruler {
  readonly law: Law;
  readonly findOperation: ReturnType<typeof operationFinder>;
  /** The docs page that the contract was read from. */
  readonly docsUrl: string;
}

const rulers = new Map<Platform, Promise<Ruler>>();

/** Loads a platform's ruler, once a process. @throws GivenError for a platform that there is not */
export function loadRuler(platform: Platform): Promise<Ruler> {
  if (!isPlatform(platform))
    throw new GivenError(`${String(platform)} is no platform: one of ${platforms.join(', ')}`);
  const ruler = rulers.get(platform) ?? readRuler(platform);
  rulers.set(platform, ruler);
  return ruler;
}

async function readRuler(platform: Platform): Promise<Ruler> {
  const law = await loadLaw(platform, null);
  return {
    law,
    findOperation: operationFinder(law.contract),
    docsUrl: loadDocsFacts(platform).page.url,
  };
}
