import { hostScenarios } from '../engine/host-scenarios.ts';
import { lifeCycle } from './life-cycle.ts';

hostScenarios(lifeCycle);
