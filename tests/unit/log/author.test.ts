import { expect, test } from 'vitest';
import { TARGET } from '#tests/unit/app/targets.ts';
import { contentOf, makeChange, materialise } from '@/utils/log';

const begin = (author?: string) =>
  makeChange({
    subject: null,
    parents: [],
    says: { kind: 'note.create', value: { target: TARGET, content: contentOf({}), ...(author && { author }) } },
    week: '2026-W47',
    voice: 'v'.repeat(22),
    salt: 's'.repeat(22),
  });

test.each([undefined, 'A. Beispiel', 'ä'.repeat(200)])('a note begun by %j has that author, or none', (author) => {
  expect(materialise([begin(author)])).toMatchObject({ author: author ?? '' });
});

test('a note whose author is too long to be a name is not shown', () => {
  expect(materialise([begin('x'.repeat(201))])).toBeUndefined();
});
