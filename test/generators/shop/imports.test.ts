import { globSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

function importsOf(file: string): string[] {
  const text = readFileSync(resolve(root, file), 'utf8');
  const targets = [...text.matchAll(/from '(\.[^']+)'/g)].map((match) => match[1] ?? '');
  return targets.map((target) => relative(root, resolve(root, file, '..', target)));
}

test('the shop shares nothing with the rest but the contract', () => {
  const files = globSync('generators/shop/**/*.ts', { cwd: root });
  const outside = files.flatMap(importsOf).filter((target) => !target.startsWith('generators/shop/'));
  expect(files.length).toBeGreaterThan(50);
  expect(new Set(outside)).toEqual(new Set(['spec/contract.ts']));
});

test('the machinery knows no platform but where one is chosen', () => {
  const machinery = globSync('generators/shop/*.ts', { cwd: root });
  const knowing = machinery.filter((file) =>
    importsOf(file).some((target) => target.startsWith('generators/shop/haravan/')),
  );
  expect(knowing).toEqual(['generators/shop/shop.ts']);
});
