import { describe, expect, test } from 'vitest';
import { UNDATED } from '@/utils/domain/week';
import { readAnnotationsFile } from '@/utils/formats/reading/read-annotations-file';
import { checkChange } from '@/utils/log';
import { normaliseAddress } from '@/utils/page';

const PLAIN = { type: 'Annotation', id: 'urn:a', target: 'https://portal.example/antrag', bodyValue: 'So.' };

const OTHER = { ...PLAIN, id: 'urn:b' };

const on = (selector: object) => ({ ...OTHER, target: { source: PLAIN.target, selector } });

/** Reads a file of a plain annotation and another one. */
async function besides(other: object) {
  const read = await readAnnotationsFile(new Blob([JSON.stringify([PLAIN, other])]), {
    cleanAddress: normaliseAddress,
  });
  if ('error' in read) throw new Error(read.error);
  const changes = read.notes.flatMap((note) => note.changes);
  expect(changes.filter((change) => 'error' in checkChange(change))).toEqual([]);
  return { ...read, weeks: read.notes.map((note) => note.changes[0]?.week) };
}

describe('one annotation does not keep the others out', () => {
  const faces = '😀'.repeat(150);
  test.each<[string, object]>([
    ['what stood before a quote', { type: 'TextQuoteSelector', exact: 'hier', prefix: `${faces}a` }],
    ['what stood behind a quote', { type: 'TextQuoteSelector', exact: 'hier', suffix: `a${faces}` }],
    ['an XPath', { type: 'XPathSelector', value: `a${'😀'.repeat(1_500)}` }],
    ['a CSS selector', { type: 'CssSelector', value: `a${'😀'.repeat(1_500)}` }],
  ])('that was cut in the middle of a character: %s', async (_, selector) => {
    expect((await besides(on(selector))).notes).toHaveLength(2);
  });

  test('that was written on a page whose title is cut so', async () => {
    expect((await besides({ ...OTHER, document: { title: [`a${'😀'.repeat(400)}`] } })).notes).toHaveLength(2);
  });

  test.each(['0000-01-01T00:00:00Z', '0000-01-02', '-000001-01-01', '+275760-09-13', 'gestern'])(
    'that says a day of no week: %s',
    async (created) => {
      expect((await besides({ ...OTHER, created })).weeks).toEqual([UNDATED, UNDATED]);
    },
  );

  test('that says the day of its last change as Hypothesis does', async () => {
    expect((await besides({ ...OTHER, created: 'neulich', updated: '2024-03-05' })).weeks).toEqual([
      UNDATED,
      '2024-W10',
    ]);
  });

  test('that is larger than a change may be', async () => {
    const quote = {
      type: 'TextQuoteSelector',
      exact: 'x'.repeat(20_000),
      'rn:twins': Array(20).fill('y'.repeat(2_000)),
    };
    const own = { ...on(Array(10).fill(quote)), 'rn:week': '2026-W47', id: `urn:randnotiz:note:${'n'.repeat(43)}` };
    const read = await besides(own);
    expect(read.notes).toHaveLength(1);
    expect(read.refused).toEqual({ size: 1 });
  });
});

test('copies by the thousand are one note, and each kind of refusal counts once', async () => {
  const copies = Array.from({ length: 5_000 }, () => ({ ...OTHER, creator: 'jemand' }));
  const refused = Array.from({ length: 5_000 }, () => ({
    type: 'Annotation',
    target: 'mailto:amt@musterstadt.example',
  }));
  const read = await besides({ items: [...copies, ...refused] });
  expect(read.notes).toHaveLength(2);
  expect(read).toMatchObject({ named: 1, refused: { address: 1 } });
});
