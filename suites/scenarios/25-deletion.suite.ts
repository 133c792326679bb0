import { hostScenarios } from '../engine/host-scenarios.ts';
import { deletion } from './deletion.ts';

hostScenarios(deletion);
