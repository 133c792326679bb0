import { inkOf } from '../docs-check/check-lines.ts';
import type { Language } from '../lang/language.ts';
import { contractChangeIn } from '../lang/translate-change.ts';
import { emptyLine, span, type Line } from '../terminal/line.ts';
import { changeWordsIn } from './change-words.ts';
import { diffVerdict, operationWords, type ContractDiff } from './diff-record.ts';

/** The difference of two contracts for a terminal: what breaks somebody first. */
export function diffLines(diff: ContractDiff, language?: Language): readonly Line[] {
  const words = changeWordsIn(language);
  const changes = diff.changes.flatMap((change): readonly Line[] => {
    const where = [operationWords(change, words), change.rule, change.pointer]
      .filter((part) => part !== '')
      .join(' · ');
    return [
      {
        spans: [
          span(words.effect[change.effect].padEnd(16), inkOf(change.effect)),
          span(contractChangeIn(change.says, language)),
        ],
        indent: 0,
        hang: 16,
      },
      { spans: [span(where, 'faint')], indent: 16, hang: 18 },
    ];
  });
  return [
    { spans: [span(`${diff.old} → ${diff.new}`, 'strong')], indent: 0, hang: 2 },
    {
      spans: [
        span(diffVerdict(diff, words), inkOf(diff.worst === 'breaking' ? 'breaks everyone' : 'additive')),
      ],
      indent: 0,
      hang: 2,
    },
    ...(changes.length === 0 ? [] : [emptyLine, ...changes]),
  ];
}
