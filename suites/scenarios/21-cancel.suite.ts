import { hostScenarios } from '../engine/host-scenarios.ts';
import { cancel } from './cancel.ts';

hostScenarios(cancel);
