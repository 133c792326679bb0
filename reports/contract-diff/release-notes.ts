import type { ContractChange } from '../../spec/changes/contract-change.ts';
import { effects, type Effect } from '../../spec/changes/effect.ts';
import type { Language } from '../lang/language.ts';
import { contractChangeIn } from '../lang/translate-change.ts';
import { printMarkdown, type Block, type Part } from '../summary/markdown.ts';
import { changeWordsIn } from './change-words.ts';
import { diffVerdict, operationWords, type ContractDiff } from './diff-record.ts';

/** The difference of two contracts as release notes in Markdown: for each effect what changed, operations first, then requirements. */
export function releaseNotes(diff: ContractDiff, language?: Language): string {
  const words = changeWordsIn(language);
  return printMarkdown([
    { kind: 'heading', level: 2, text: words.contracts(diff.old, diff.new) },
    { kind: 'text', parts: [diffVerdict(diff, words)] },
    ...(Object.keys(effects) as Effect[]).flatMap((effect): readonly Block[] => {
      const name = words.effect[effect];
      const changes = diff.changes.filter((change) => change.effect === effect);
      if (changes.length === 0) return [];
      return [
        { kind: 'heading', level: 3, text: `${name[0]?.toUpperCase()}${name.slice(1)}` },
        { kind: 'text', parts: [words.effectMeaning[effect]] },
        { kind: 'list', items: changes.map((change) => itemOf(change, language)) },
      ];
    }),
  ]);
}

function itemOf(change: ContractChange, language: Language | undefined): readonly Part[] {
  const operations = operationWords(change, changeWordsIn(language));
  return [
    contractChangeIn(change.says, language),
    ...(operations === '' || operations === change.about ? [] : [` · ${operations}`]),
  ];
}
