import { hostScenarios } from '../engine/host-scenarios.ts';
import { update } from './update.ts';

hostScenarios(update);
