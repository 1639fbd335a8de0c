import { expect, it } from 'vitest';
import { exportFileName } from '@/utils/formats';

it('names a file by kind and week, nothing finer', () => {
  expect(exportFileName('jsonld', '2026-11-22')).toBe('randnotiz-2026-W47.jsonld');
  expect(exportFileName('csv', '2026-11-22')).toBe('randnotiz-2026-W47.csv');
});

it('takes nothing for a day that could lead into another folder', () => {
  expect(() => exportFileName('csv', '../../x')).toThrow(RangeError);
});
