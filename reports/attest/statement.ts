import type { ResultsRecord } from '../results.ts';

/** An in-toto statement, version 1, with the predicate of test results, version 0.1. */
export interface Statement {
  readonly _type: 'https://in-toto.io/Statement/v1';
  readonly subject: readonly Resource[];
  readonly predicateType: 'https://in-toto.io/attestation/test-result/v0.1';
  readonly predicate: {
    readonly result: 'PASSED' | 'WARNED' | 'FAILED';
    readonly configuration: readonly Resource[];
    readonly passedTests: readonly string[];
    readonly warnedTests: readonly string[];
    readonly failedTests: readonly string[];
  };
}

interface Resource {
  readonly name: string;
  /** SHA-256 in hex. */
  readonly digest: { readonly sha256: string };
}

/** What is stated about a manifest, and through it about every file that it names. */
export interface Stated {
  /** SHA-256 of the manifest. */
  readonly manifest: string;
  /** SHA-256 of what the shop was judged by. */
  readonly contract: string;
  readonly configuration: string;
  readonly results: Pick<ResultsRecord, 'verdict' | 'requirements'>;
}

/** States how the requirements came out. What could not be told counts as failed: it is not proved. */
export function buildStatement({ manifest, contract, configuration, results }: Stated): Statement {
  const idsOf = (...standings: readonly string[]): readonly string[] =>
    results.requirements.filter(({ standing }) => standings.includes(standing)).map(({ id }) => id);
  const warnedTests = idsOf('warning', 'waived');
  const passed = results.verdict === 'conformant' || results.verdict === 'conformant-with-waivers';
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'manifest.json', digest: { sha256: manifest } }],
    predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
    predicate: {
      result: !passed ? 'FAILED' : warnedTests.length > 0 ? 'WARNED' : 'PASSED',
      configuration: [
        { name: 'openapi.yaml', digest: { sha256: contract } },
        { name: 'configuration.json', digest: { sha256: configuration } },
      ],
      passedTests: idsOf('pass'),
      warnedTests,
      failedTests: idsOf('fail', 'error', 'inconclusive'),
    },
  };
}
