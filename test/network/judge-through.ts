import type { LedgerEntry } from '../../suites/ledger/entry.ts';
import type { MadeOrder } from './made-in.ts';
import type { RunThrough } from './run-through.ts';

/** What a run through a broken network says that it must not say of a shop that follows the docs; empty where it is right. */
export function wrongVerdicts(run: RunThrough, calm: RunThrough): readonly string[] {
  const { results, exitCode } = run;
  const blamed = results.requirements
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'error')
    .map(({ id, outcome, reasons }) => `${id}: ${outcome}: ${reasons[0]?.message ?? ''}`);
  const unjudged = exitCode === 0 ? missedIn(run, calm) : [];
  return [
    ...blamed,
    ...unjudged.map((id) => `${id}: not judged, and yet the run ends with 0`),
    ...(exitCode === 0 || exitCode === 2 ? [] : [`the run ends with ${exitCode}`]),
  ];
}

/** MUST and EITHER that a run through a calm network judges, and this one did not. */
function missedIn({ results }: RunThrough, calm: RunThrough): readonly string[] {
  const judged = new Set(results.requirements.flatMap(({ id, outcome }) => (outcome === 'pass' ? id : [])));
  return calm.results.requirements
    .filter(({ level, outcome }) => outcome === 'pass' && (level === 'MUST' || level === 'EITHER'))
    .flatMap(({ id }) => (judged.has(id) ? [] : id));
}

/** Orders in the shop that the ledger neither names nor leaves open. */
export function unknownOrders({ made, ledger }: RunThrough): readonly MadeOrder[] {
  const named = new Set(ledger.flatMap((entry) => (entry.type === 'created' ? entry.orderId : [])));
  const open = new Set<string>();
  for (const entry of ledger) follow(open, entry);
  return made.filter(({ id, key }) => !named.has(id) && !open.has(key ?? ''));
}

function follow(open: Set<string>, entry: LedgerEntry): void {
  if (entry.type === 'intent' || entry.type === 'unknown') open.add(entry.key);
  if (entry.type === 'created' || entry.type === 'refused' || entry.type === 'missing')
    open.delete(entry.key ?? '');
}

/** Orders that say they come from one and the same creation, but for the first. */
export function doubleOrders({ ledger }: RunThrough): readonly MadeOrder[] {
  const seen = new Set<string>();
  const made = ledger.flatMap((entry) =>
    entry.type === 'created' ? [{ id: entry.orderId, key: entry.key ?? undefined }] : [],
  );
  return made.filter(({ key }) => {
    if (key === undefined) return false;
    const again = seen.has(key);
    seen.add(key);
    return again;
  });
}
