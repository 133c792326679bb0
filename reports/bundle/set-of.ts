import {
  loadRequirementSet,
  RequirementSetError,
  type RequirementSet,
} from '../../spec/requirements/requirement-sets.ts';
import type { Platform } from '../../spec/platforms.ts';
import type { Manifest } from './manifest.ts';

/** The requirement set that a manifest names; undefined where this version has none such of the platform. */
export function setOf({ requirementSet }: Manifest, platform: Platform): RequirementSet | undefined {
  try {
    return loadRequirementSet(platform, requirementSet.name);
  } catch (error) {
    if (error instanceof RequirementSetError) return undefined;
    throw error;
  }
}
