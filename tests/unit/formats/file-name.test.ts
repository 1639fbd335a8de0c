import { expect, it } from 'vitest';
import { backupFileName, exportFileName } from '@/utils/formats';

it('names a file by kind and week, nothing finer', () => {
  expect(exportFileName('jsonld', '2026-11-22')).toBe('randnotiz-2026-W47.jsonld');
  expect(exportFileName('csv', '2026-11-22')).toBe('randnotiz-2026-W47.csv');
});

it('takes nothing for a day that could lead into another folder', () => {
  expect(() => exportFileName('csv', '../../x')).toThrow(RangeError);
});

it('names a backup by its day: it stays with whoever made it', () => {
  expect(backupFileName('2026-11-25')).toBe('Randnotiz-Sicherung-2026-11-25.randnotiz');
  expect(() => backupFileName('../2026')).toThrow(RangeError);
});
