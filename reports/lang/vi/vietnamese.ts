import { buildCatalogue } from '../catalogue.ts';
import { ofAnswers } from './of-answers.ts';
import { ofAppChecks } from './of-app-checks.ts';
import { ofApps } from './of-apps.ts';
import { ofChanges } from './of-changes.ts';
import { ofChecks } from './of-checks.ts';
import { ofConditions } from './of-conditions.ts';
import { ofCreations } from './of-creations.ts';
import { ofLeftovers } from './of-leftovers.ts';
import { ofLists } from './of-lists.ts';
import { ofLives } from './of-lives.ts';
import { ofNetwork } from './of-network.ts';
import { ofOrders } from './of-orders.ts';
import { ofScenarios } from './of-scenarios.ts';
import { ofSilence } from './of-silence.ts';
import { ofSteps } from './of-steps.ts';
import { ofTraffic } from './of-traffic.ts';
import { ofWaivers } from './of-waivers.ts';
import { wordsOfApps } from './words-of-apps.ts';
import { words } from './words.ts';

/** What this suite says of a shop, in Vietnamese. */
export const vietnamese = buildCatalogue(
  [
    ofAnswers,
    ofAppChecks,
    ofApps,
    ofChanges,
    ofChecks,
    ofConditions,
    ofCreations,
    ofLeftovers,
    ofLists,
    ofLives,
    ofNetwork,
    ofOrders,
    ofScenarios,
    ofSilence,
    ofSteps,
    ofTraffic,
    ofWaivers,
  ],
  [words, wordsOfApps],
);
