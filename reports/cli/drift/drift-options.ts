import { requireNamedShop } from '../options/require-named-shop.ts';
import { resolveRunOptions } from '../options/resolve-run-options.ts';
import type { Environment } from '../options/environment.ts';
import type { ResolvedRunOptions } from '../options/run-options.ts';
import type { Flags } from '../../config/settle.ts';
import { usualBaseline } from '../../drift/baseline-file.ts';
import { usualHistory } from '../../drift/history.ts';
import type { Language } from '../../lang/language.ts';
import { readLanguage } from '../options/read-language.ts';
import { resolvePlatform } from '../options/resolve-run-options.ts';
import { UsageError } from '../usage-error.ts';
import type { Platform } from '../../../spec/platforms.ts';

interface DriftFiles {
  /** Default `drift-baseline.yaml`. */
  readonly baseline: string;
  /** Default `drift-history.jsonl` beside the baseline. */
  readonly history: string;
  /** Print JSON and nothing else; default false. */
  readonly json: boolean;
  /** Default `en`. */
  readonly language: Language;
}

export interface HistoryOptions extends DriftFiles {
  readonly what: 'history';
  /** Id or fingerprint of one difference; null for all. */
  readonly difference: string | null;
}

/** What `drift` does, complete. */
export interface ResolvedDriftOptions extends DriftFiles {
  readonly what: 'compare' | 'update';
  readonly platform: Platform;
  /** The shop that is asked, or the file that is read in place of one. */
  readonly source: DriftSource;
  readonly reportDir: string;
  readonly quiet: boolean;
}

export type DriftSource =
  | { readonly kind: 'shop'; readonly run: ResolvedRunOptions; readonly drifts: readonly string[] }
  | {
      readonly kind: 'file';
      readonly file: string;
      /** API base whose traffic is meant; null for that which most of it went to. */
      readonly target: string | null;
      /** The platform was said, and not only taken for granted. */
      readonly platformSaid: boolean;
    };

interface Typed {
  readonly words: readonly string[];
  readonly flags: Flags;
  readonly typed: Flags;
}

/** Makes complete options of what was typed. @throws UsageError */
export function resolveDriftOptions(
  { words: [what, difference], flags, typed }: Typed,
  environment: Environment,
): HistoryOptions | ResolvedDriftOptions {
  const baseline = textOf(flags['baseline']) ?? usualBaseline;
  const files = {
    baseline,
    history: textOf(flags['history']) ?? usualHistory(baseline),
    json: flags['json'] === true,
    language: readLanguage(flags),
  };
  if (what === 'history') return { ...files, what, difference: difference ?? null };
  if (what !== undefined) {
    throw new UsageError(
      `drift knows no '${/^[\w-]{1,40}$/.test(what) ? what : '…'}'`,
      'There is `drift`, `drift --update` and `drift history`; traffic is named with --from.',
    );
  }
  return {
    ...files,
    what: flags['update'] === true ? 'update' : 'compare',
    platform: resolvePlatform(flags, environment),
    source: sourceOf({ flags, typed }, environment),
    reportDir: textOf(flags['reportDir']) ?? 'conformance-report',
    quiet: flags['quiet'] === true,
  };
}

function sourceOf({ flags, typed }: Omit<Typed, 'words'>, environment: Environment): DriftSource {
  const file = textOf(flags['from']);
  const drifted = textOf(flags['drifted']);
  if (file !== undefined) {
    if (drifted !== undefined)
      throw new UsageError('--from and --drifted are of two sources', 'Leave one of them out.');
    return {
      kind: 'file',
      file,
      target: textOf(typed['target'])?.replace(/\/+$/, '') ?? null,
      platformSaid: flags['platform'] !== undefined || environment.platform !== undefined,
    };
  }
  requireNamedShop({ flags, typed }, environment);
  const run = resolveRunOptions({ ...flags, profile: 'read-only' }, environment, { typed });
  if (drifted !== undefined && run.target.kind !== 'mock')
    throw new UsageError('--drifted is for the embedded shop only', 'Leave it out, or use --target mock.');
  return { kind: 'shop', run, drifts: drifted?.split(',') ?? [] };
}

function textOf(flag: string | boolean | undefined): string | undefined {
  return typeof flag === 'string' ? flag : undefined;
}
