import { hostScenarios } from '../engine/host-scenarios.ts';
import { createGenerated } from './create-generated.ts';

hostScenarios(createGenerated);
