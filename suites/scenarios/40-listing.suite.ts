import { hostScenarios } from '../engine/host-scenarios.ts';
import { listing } from './listing.ts';

hostScenarios(listing);
