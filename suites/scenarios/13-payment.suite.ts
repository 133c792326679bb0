import { hostScenarios } from '../engine/host-scenarios.ts';
import { payment } from './payment.ts';

hostScenarios(payment);
