import { hostScenarios } from '../engine/host-scenarios.ts';
import { longLife } from './long-life.ts';

hostScenarios(longLife);
