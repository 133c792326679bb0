import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { messageInVietnamese, valueInVietnamese } from '../../../reports/lang/in-vietnamese.ts';
import { translateValue } from '../../../reports/lang/translate-message.ts';
import { vietnamese } from '../../../reports/lang/vi/vietnamese.ts';
import { appChecks } from '../../../suites/traffic/checks/index.ts';
import { saidBy } from './said-by.ts';
import { saidIn, sourcesIn, textsIn } from './said-in-source.ts';

const checks = sourcesIn('suites/traffic/checks');
const adverse = sourcesIn('suites/traffic/adverse');

/** A sentence as it is said, each hole filled with something that nobody has words for. */
function filled(form: string): string {
  return form.replaceAll('{}', 'x1');
}

function unknown(said: readonly string[]): readonly string[] {
  return said.filter((form) => messageInVietnamese(filled(form)) === undefined);
}

describe('what is said of an app in Vietnamese', () => {
  it('is every sentence of every check', () => {
    const said = checks.flatMap(saidIn);
    expect(said.length).toBeGreaterThan(25);
    expect(unknown(said)).toEqual([]);
  });

  it('is what every check holds an app to', () => {
    expect(unknown(appChecks.map(({ statement }) => statement))).toEqual([]);
  });

  it('is every condition, and everything that became of one', () => {
    const said = adverse.flatMap((file) => saidBy(file, ['description', 'why']));
    expect(said.length).toBeGreaterThan(30);
    expect(unknown(said)).toEqual([]);
  });

  it.each(['load-traffic.ts', 'run-proxy.ts'])('is every note of %s', (file) => {
    const source = fileURLToPath(new URL(`../../../reports/cli/traffic/${file}`, import.meta.url));
    const notes = textsIn(source).filter((text) => /^\{\} (requests|answers) |^requests .*\{\}$/.test(text));
    expect(notes).not.toEqual([]);
    expect(unknown(notes)).toEqual([]);
  });

  it('is every value expected or received, but for code', () => {
    const said = [
      ...checks,
      ...sourcesIn('suites/traffic').filter((file) => file.endsWith('/body-faults.ts')),
    ]
      .flatMap((file) => saidBy(file, ['expected', 'received', 'list', 'object', 'value']))
      .map(filled);
    expect(said.length).toBeGreaterThan(30);
    expect(translateValue('GET /orders.json after 0.1 s', vietnamese)).toBe('GET /orders.json sau 0.1 giây');
    const kept = said.filter((form) => translateValue(form, vietnamese) === form);
    expect(kept.filter((form) => !isCode(form) && !/^x1 (x1)? after x1 s$/.test(form))).toEqual([]);
  });
});

describe('a value in Vietnamese', () => {
  it('stays as it was sent, though it is a word of ours elsewhere', () => {
    expect(
      messageInVietnamese('confirmOrder was accepted, but the order in the answer is not confirmed.'),
    ).toContain('đã xác nhận');
    for (const sent of ['confirmed', 'none', 'order']) expect(valueInVietnamese(sent)).toBeUndefined();
    expect(valueInVietnamese('nothing')).toBe('không có gì');
  });
});

/** Something to be typed or sent as it stands: a parameter, a header, a name, a request. */
function isCode(form: string): boolean {
  return (
    /^\w*=(x1)*$/.test(form) ||
    ['', 'x1 x1', 'line_items', 'content-type: application/json', '{"tags": "one,two"}'].includes(form)
  );
}
