import type { Flags } from '../../config/settle.ts';
import type { AsideFiles } from '../load-asides.ts';

/** Files of what is shown on the page beside the run. */
export function readAsides({ drift, portability }: Flags): AsideFiles {
  return {
    drift: typeof drift === 'string' ? drift : null,
    portability: typeof portability === 'string' ? portability : null,
  };
}
