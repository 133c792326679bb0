import { hostScenarios } from '../engine/host-scenarios.ts';
import { assign } from './assign.ts';

hostScenarios(assign);
