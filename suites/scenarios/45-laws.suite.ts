import { hostScenarios } from '../engine/host-scenarios.ts';
import { laws } from './laws.ts';

hostScenarios(laws);
