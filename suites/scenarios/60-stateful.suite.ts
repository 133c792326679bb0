import { hostScenarios } from '../engine/host-scenarios.ts';
import { stateful } from './stateful.ts';

hostScenarios(stateful);
