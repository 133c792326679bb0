import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nearMissSites, nearMissWays } from '../../../generators/near-misses/index.ts';
import { keywordSubjects } from '../arbitraries/from-schema/keyword-subjects.ts';

it('is one way a file, under the name of the file', () => {
  const folder = new URL('../../../generators/near-misses/ways/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file !== 'index.ts');
  expect(nearMissWays.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
});

it('has a schema that can be missed in each way', () => {
  const used = new Set(keywordSubjects.flatMap(({ source }) => nearMissSites(source)).map(({ way }) => way));
  expect(nearMissWays.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});
