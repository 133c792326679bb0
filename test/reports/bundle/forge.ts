import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assembleBundle } from '../../../reports/bundle/build-bundle.ts';
import { bundledFiles } from '../../../reports/bundle/render-files.ts';
import { pack } from '../../../reports/bundle/zip.ts';
import { suiteVersion } from '../../../reports/cli/suite-version.ts';
import { judgeEvidenceFile } from '../../../reports/judge-evidence.ts';
import { loadRequirementSet } from '../../../spec/requirements/requirement-sets.ts';
import type { EvidenceRecord, ExchangeRecord } from '../../../suites/evidence/record.ts';
import { checkChain, firstSeal, sealLine } from '../../../suites/evidence/seal.ts';
import { nonce } from './partner.ts';

const submission = { partner: 'P', app: 'A', appVersion: '1', contact: 'c@example.com' };

interface Forged {
  readonly handedInBy?: object;
  readonly more?: readonly (readonly [string, string])[];
}

/** Evidence judged, rendered, named by a manifest and stated as if nothing had been done to it: by somebody who has the program. */
export async function packAnew(
  text: string,
  { handedInBy = submission, more = [] }: Forged = {},
): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'forge-'));
  const file = join(folder, 'evidence.jsonl');
  writeFileSync(file, text);
  const report = await judgeEvidenceFile(file, { suiteVersion: suiteVersion() });
  rmSync(folder, { recursive: true });
  const added = more.map(([name, content]) => [name, Buffer.from(content)] as const);
  const { files } = assembleBundle({
    run: report.evidence.run,
    results: report.results,
    set: loadRequirementSet('haravan', '2026-11'),
    chain: checkChain(text.split('\n')),
    files: new Map([...bundledFiles(Buffer.from(text), report), ...added]),
    submission: handedInBy as typeof submission,
  });
  return pack(files);
}

function recordsIn(text: string): EvidenceRecord[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { seal: _seal, ...record } = JSON.parse(line) as EvidenceRecord & { readonly seal: string };
      return record;
    });
}

/** The evidence with other records, sealed anew. */
export function reseal(
  text: string,
  change: (records: EvidenceRecord[]) => readonly EvidenceRecord[],
): string {
  let previous = firstSeal;
  const lines = change(recordsIn(text)).map((record) => {
    const sealed = sealLine(record, previous);
    previous = sealed.seal;
    return sealed.line;
  });
  return `${lines.join('\n')}\n`;
}

/** An exchange with another text in the answer to a creation. */
export function edited(exchange: ExchangeRecord, from: RegExp, to: string): ExchangeRecord {
  const { operation, response } = exchange;
  return operation !== 'createOrder' || response?.status !== 201
    ? exchange
    : { ...exchange, response: { ...response, body: response.body.replace(from, to) } };
}

/** A creation that holds the nonce, though not where the reviewer looks for it. */
export function withNonceElsewhere(exchange: ExchangeRecord): ExchangeRecord {
  const { operation, request } = exchange;
  if (operation !== 'createOrder' || request.body === null) return exchange;
  const body = request.body.replaceAll(`"value":"${nonce}"`, '"value":"elsewhere"');
  return { ...exchange, request: { ...request, body: body.replace(/\}$/, `,"more":"${nonce}"}`) } };
}
