import type { Finding } from './finding.ts';
import { answerPrefix, refusalPrefix } from './observe-answers.ts';
import type { Habit, ObservedShape } from './shape.ts';

/** What the shop did with the same question before and now: otherwise, where nothing that fits the one fits the other. */
export function compareHabits(before: ObservedShape, now: ObservedShape): readonly Finding[] {
  return [...now.habits].flatMap(([name, habit]): readonly Finding[] => {
    const known = before.habits.get(name);
    if (known === undefined || overlap(known, habit)) return [];
    return [
      {
        about: aboutOf(name),
        place: name.replace(answerPrefix, '').replace(refusalPrefix, ''),
        kind: '',
        where: [],
        was: sayHabit(known),
        is: sayHabit(habit),
        against: ['baseline'],
        shows: habit.shows === undefined ? [] : [habit.shows],
        standing: 'firm',
        chance: null,
      },
    ];
  });
}

function aboutOf(name: string): 'answer' | 'refusal' | 'default' {
  if (name.startsWith(answerPrefix)) return 'answer';
  return name.startsWith(refusalPrefix) ? 'refusal' : 'default';
}

function overlap({ fits: left }: Habit, { fits: right }: Habit): boolean {
  return left.some((one) =>
    right.some((other) => one === other || atLeast(one, other) || atLeast(other, one)),
  );
}

/** Does `>=25` leave room for `50`, or for `>=60`? */
function atLeast(bound: string, other: string): boolean {
  if (!bound.startsWith('>=')) return false;
  return other.startsWith('>=') || Number(other) >= Number(bound.slice(2));
}

function sayHabit({ fits }: Habit): string {
  return fits.map((fit) => fit.replace(/^>=/, 'at least ')).join(' or ');
}
