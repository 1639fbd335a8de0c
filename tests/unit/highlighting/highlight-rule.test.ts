import { expect, test } from 'vitest';
import { highlightRule } from '@/utils/highlighting/highlight-rule';

test('a mark is painted on screens, and never printed', () => {
  expect(highlightRule('abcdefgh', { background: '#fff', underline: '#000' })).toBe(
    '@media not print{::highlight(abcdefgh){background-color:#fff;color:inherit;text-decoration:underline 2px #000}}',
  );
});
