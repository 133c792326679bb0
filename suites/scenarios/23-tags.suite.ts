import { hostScenarios } from '../engine/host-scenarios.ts';
import { tags } from './tags.ts';

hostScenarios(tags);
