import { hostScenarios } from '../engine/host-scenarios.ts';
import { smoke } from './smoke.ts';

hostScenarios(smoke);
