import type { Platform } from '../../../spec/platforms.ts';
import type { Language } from '../../lang/language.ts';
import type { DeclaredScope } from '../../../suites/traffic/traffic.ts';

/** What `proxy` does, complete. */
export interface ProxyRunOptions {
  readonly platform: Platform;
  /** API base of the shop; null for the embedded one. */
  readonly target: URL | null;
  /** On 127.0.0.1; 0 takes a free one. */
  readonly port: number;
  readonly seed: number;
  /** How the embedded shop behaves. */
  readonly behaviour: {
    readonly reading: 'text' | 'example';
    readonly generation: string;
    readonly faults: readonly string[];
  };
  /** Put conditions in the way of the app. Of the embedded shop only. */
  readonly adverse: boolean;
  readonly scope: DeclaredScope | null;
  readonly reportDir: string;
  readonly quiet: boolean;
  /** What people read is in it. */
  readonly language: Language;
}
