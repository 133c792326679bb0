import { declaredScopes, type DeclaredScope } from '../../../suites/traffic/traffic.ts';
import { chooseOne } from '../options/choose-one.ts';

/** The scope that the app asks its users for: `read`, `write`, or the platform's own name of either. @throws UsageError */
export function readScope(flag: string | boolean | undefined): DeclaredScope | null {
  if (typeof flag !== 'string') return null;
  return chooseOne('scope', flag.replace(/^(com\.)?(read|write)_orders$/, '$2'), declaredScopes);
}
