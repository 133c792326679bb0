import { hostScenarios } from '../engine/host-scenarios.ts';
import { counting } from './counting.ts';

hostScenarios(counting);
