import { hostScenarios } from '../engine/host-scenarios.ts';
import { readOnly } from './read-only.ts';

hostScenarios(readOnly);
