import { hostScenarios } from '../engine/host-scenarios.ts';
import { createDocumented } from './create-documented.ts';

hostScenarios(createDocumented);
