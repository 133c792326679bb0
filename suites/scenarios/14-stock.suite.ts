import { hostScenarios } from '../engine/host-scenarios.ts';
import { stock } from './stock.ts';

hostScenarios(stock);
