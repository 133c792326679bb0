import { hostScenarios } from '../engine/host-scenarios.ts';
import { hardValues } from './hard-values.ts';

hostScenarios(hardValues);
