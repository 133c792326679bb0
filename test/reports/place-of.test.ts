import { expect, test } from 'vitest';
import { placeOf } from '../../reports/texts.ts';

test('a place on the docs page is told with its line', () => {
  expect(placeOf({ heading: 'Properties', line: 840, from: 'prose+example' })).toBe(
    '“Properties”, line 840, in the text and an example',
  );
});

test('what is known from elsewhere is told without a line', () => {
  expect(placeOf({ heading: 'API Rate Limits', from: 'facts' })).toBe(
    '“API Rate Limits”, known from elsewhere',
  );
});
