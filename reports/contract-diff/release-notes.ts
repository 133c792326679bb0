import type { ContractChange } from '../../spec/changes/contract-change.ts';
import { effects } from '../../spec/changes/effect.ts';
import { printMarkdown, type Block, type Part } from '../summary/markdown.ts';
import { diffVerdict, operationWords, type ContractDiff } from './diff-record.ts';

/** The difference of two contracts as release notes in Markdown: for each effect what changed, operations first, then requirements. */
export function releaseNotes(diff: ContractDiff): string {
  return printMarkdown([
    { kind: 'heading', level: 2, text: `Contract: ${diff.old} → ${diff.new}` },
    { kind: 'text', parts: [diffVerdict(diff)] },
    ...Object.entries(effects).flatMap(([effect, meaning]): readonly Block[] => {
      const changes = diff.changes.filter((change) => change.effect === effect);
      if (changes.length === 0) return [];
      return [
        { kind: 'heading', level: 3, text: `${effect[0]?.toUpperCase()}${effect.slice(1)}` },
        { kind: 'text', parts: [meaning] },
        { kind: 'list', items: changes.map(itemOf) },
      ];
    }),
  ]);
}

function itemOf(change: ContractChange): readonly Part[] {
  const operations = operationWords(change);
  return [change.says, ...(operations === '' || operations === change.about ? [] : [` · ${operations}`])];
}
