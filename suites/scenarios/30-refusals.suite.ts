import { hostScenarios } from '../engine/host-scenarios.ts';
import { refusals } from './refusals.ts';

hostScenarios(refusals);
