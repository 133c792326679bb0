import { hostScenarios } from '../engine/host-scenarios.ts';
import { together } from './together.ts';

hostScenarios(together);
