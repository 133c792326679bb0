import type { ChangedMember, DocsTopic, FoundChange } from './docs-change.ts';

const words: Readonly<Record<DocsTopic, string>> = {
  page: 'the page', scope: 'the access scope', operation: 'the operation', address: 'the address', heading: 'the heading',
  property: 'the property', parameter: 'the parameter', type: 'the type', value: 'the value', bound: 'the bound', default: 'the default',
  format: 'the format', required: 'what is required', sample: 'the sample', example: 'the example', sentence: 'the sentence',
}; // prettier-ignore

/** What changed, in a sentence of ours: words of the page are named only where they are names or values. */
export function describeChange(change: FoundChange): string {
  const { topic, kind, name, was, is } = change;
  if (kind === 'moved') return describeMove(change);
  if (kind === 'reworded') return describeRewording(change);
  switch (topic) {
    case 'sentence':
      return `a sentence under “${name}” was ${kind}`;
    case 'page':
      return `the page's ${name} was ${was ?? 'not given'} and is ${is ?? 'not given'}`;
    case 'operation':
      return `the operation ${name} was ${kind} (${was ?? is})`;
    case 'example':
      return kind === 'changed'
        ? describeMembers(change, 3)
        : `the example ${name} was ${kind} (${was ?? is})`;
    case 'sample':
      return kind === 'changed' ? describeMembers(change, 1) : `a sample of ${name} was ${kind}`;
    case 'property':
    case 'parameter':
    case 'scope':
      return describeNamed(change);
    case 'required':
      return kind === 'added' ? `${name} is required now` : `${name} is required no more`;
    case 'value':
      return `the value ${is ?? was} of ${name} was ${kind}`;
    case 'heading':
      if (kind === 'renamed') return `the heading “${was}” is now “${is}”`;
      return describeStated(`the name in the heading of ${name}`, change);
    case 'address':
    case 'type':
    case 'bound':
    case 'default':
    case 'format':
      return describeStated(`${words[topic]} of ${name}`, change);
  }
}

function describeMove({ topic, name, was, is }: FoundChange): string {
  if (topic === 'heading')
    return was === is
      ? `the section “${name}” stands elsewhere on the page`
      : `${name} moved from “${was}” to “${is}”`;
  return `${words[topic]} ${topic === 'value' ? `${was} of ${name}` : name} stands elsewhere in its list`;
}

function describeRewording({ topic, name, was }: FoundChange): string {
  if (topic === 'operation') return `the operation ${name} is titled otherwise`;
  if (topic === 'value') return `what is said of the value ${was} of ${name} is worded otherwise`;
  return `what is said about ${name} is worded otherwise`;
}

function describeNamed({ topic, kind, name, was, is }: FoundChange): string {
  if (kind === 'renamed') return `${words[topic]} ${was} is now ${is}`;
  if (kind === 'changed') return `${words[topic]} ${name} moved from ${was} to ${is}`;
  return `${words[topic]} ${name} was ${kind}`;
}

function describeStated(subject: string, { was, is }: FoundChange): string {
  if (was === null) return `${subject} is stated now: ${is}`;
  return is === null ? `${subject} is stated no more: it was ${was}` : `${subject} was ${was} and is ${is}`;
}

/** The first members that differ, and how many more there are. */
function describeMembers({ topic, name, members }: FoundChange, most: number): string {
  const subject = topic === 'sample' ? `the sample of ${name}` : `the example ${name}`;
  if (members.length === 0) return `${subject} is written otherwise`;
  const shown = members.slice(0, most).map(describeMember).join(', ');
  const more = members.length > most ? `, and ${members.length - most} more` : '';
  return `${subject} changed: ${shown}${more}`;
}

function describeMember({ path, was, is }: ChangedMember): string {
  return `${path}: ${was ?? 'absent'} → ${is ?? 'absent'}`;
}
