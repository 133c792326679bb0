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

const folderOf = (file: string): string | undefined => /^generators\/shop\/(haravan|sapo)\//.exec(file)?.[1];

test('the machinery knows no platform but where one is chosen', () => {
  const machinery = globSync('generators/shop/**/*.ts', { cwd: root }).filter(
    (file) => folderOf(file) === undefined,
  );
  const knowing = machinery.filter((file) =>
    importsOf(file).some((target) => folderOf(target) !== undefined),
  );
  expect(knowing).toEqual(['generators/shop/behaviours.ts']);
});

test('the shops of two platforms know nothing of one another', () => {
  const files = globSync('generators/shop/{haravan,sapo}/**/*.ts', { cwd: root });
  const strangers = files.filter((file) =>
    importsOf(file).some((target) => ![undefined, folderOf(file)].includes(folderOf(target))),
  );
  expect(files.filter((file) => folderOf(file) === 'sapo').length).toBeGreaterThan(30);
  expect(strangers).toEqual([]);
});
