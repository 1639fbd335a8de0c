import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Annotation } from '@/utils/domain/annotation';
import { UNDATED } from '@/utils/domain/week';
import { toJson, toWebAnnotations } from '@/utils/formats';
import { pageIri } from '@/utils/formats/iri';
import { type AnnotationsRead, readAnnotationsFile } from '@/utils/formats/reading/read-annotations-file';
import { checkChange, materialise } from '@/utils/log';
import { normaliseAddress } from '@/utils/page';
import { anyNote, noteWith, SECRET } from './notes';
import { w3cSamples, w3cSchemasAvailable } from './w3c';

const CLEAN = { cleanAddress: normaliseAddress };
const ID = 'N'.repeat(43);

async function read(json: unknown, options = CLEAN): Promise<AnnotationsRead> {
  const result = await readAnnotationsFile(new Blob([JSON.stringify(json)]), options);
  if ('error' in result) throw new Error(result.error);
  return result;
}

const written = (notes: readonly Annotation[]): unknown =>
  JSON.parse(toJson(toWebAnnotations(notes, { language: 'de' })));

/** The notes that people see of what was read. */
const seen = ({ notes }: AnnotationsRead) => notes.map(({ changes }) => materialise(changes));

const foreign = (more: object = {}) => ({
  type: 'Annotation',
  id: 'https://other.example/1',
  creator: { name: 'Kim Beispiel' },
  created: '2026-11-18T12:00:00Z',
  bodyValue: 'So.',
  target: 'https://portal.example/antrag',
  ...more,
});

describe('our own notes', () => {
  it('are the same notes again, under the same ids', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyNote, { maxLength: 3 }), async (notes) => {
        const asIs = { cleanAddress: (address: string) => address };
        const plain = notes
          .map((note, index) => ({
            ...note,
            id: String(index).padStart(43, 'n'),
            deleted: false,
            concerns: [...new Set(note.concerns.map((each) => each.toWellFormed()))].sort(),
            target: { ...note.target, page: { ...note.target.page, key: pageIri(note.target.page.key) } },
          }))
          .filter(({ target }) => /^https?:/.test(target.page.key) && target.selectors.length <= 10);
        const file = written(plain);
        const result = await read(file, asIs);
        for (const change of result.notes.flatMap(({ changes }) => changes))
          expect(checkChange(change)).toEqual({ parsed: change });
        const again = seen(result).flatMap((note) => note ?? []);
        // Empty versions and the same twice say nothing: a note that has been read has none.
        const settled = (note: Annotation) => ({ ...note, alternatives: {}, comment: '', suggestion: '', replies: [] });
        expect(written(again.map(settled))).toEqual(written(plain.map(settled)));
        for (const [index, { id, comment, alternatives }] of again.entries()) {
          const said = [plain[index]?.comment ?? '', ...(plain[index]?.alternatives.comment ?? [])];
          expect(id).toBe(plain[index]?.id);
          expect(new Set([comment, ...(alternatives.comment ?? [])].filter(Boolean))).toEqual(
            new Set(said.map((text) => text.toWellFormed()).filter(Boolean)),
          );
        }
        expect(JSON.stringify(result)).not.toContain(SECRET);
      }),
      { numRuns: 60 },
    );
  });

  it('keep all that they said, the week among it', async () => {
    const note = noteWith({
      id: ID,
      concerns: ['barrier-extra-effort'],
      rating: 'obstacle',
      affected: 'staff',
      severity: 3,
      comment: 'zuletzt',
      suggestion: 'weglassen',
      alternatives: { comment: ['auch'] },
    });
    const { concerns, rating, affected, severity, comment, suggestion, alternatives, week } = note;
    const [again] = seen(await read(written([note])));
    expect(again).toMatchObject({
      ...{ id: ID, concerns, rating, affected, severity, comment, suggestion, alternatives, week },
      target: { ...note.target, page: { ...note.target.page, title: '' } },
      author: '',
    });
  });

  it('that never had an id of ours are foreign ones', async () => {
    const { notes } = await read(written([noteWith({ id: 'kurz' })]));
    expect(notes).toMatchObject([{ changes: [{ subject: null, kind: 'note.create' }] }]);
  });
});

describe('foreign notes', () => {
  test('are the same changes whoever reads them, and pass the one door', async () => {
    const [one, other] = [await read(foreign()), await read([foreign(), foreign()])];
    expect(one).toEqual({ ...other, named: 1 });
    const changes = one.notes.flatMap((note) => note.changes);
    expect(changes.map(({ kind }) => kind)).toEqual(['note.create', 'note.set']);
    for (const change of changes) expect(checkChange(change)).toEqual({ parsed: change });
    expect(seen(one)).toMatchObject([{ comment: 'So.', week: '2026-W47', author: '' }]);
  });

  test('say nothing of who made them, and their voices tie no two notes together', async () => {
    const pages = ['https://a.example/', 'https://b.example/'];
    const { notes, named } = await read(pages.map((target, n) => foreign({ target, id: `urn:${n}` })));
    expect(named).toBe(2);
    const anonymous = await read(pages.map((target, n) => foreign({ target, id: `urn:${n}`, creator: undefined })));
    expect(anonymous.notes).toEqual(notes);
    expect(new Set(notes.flatMap(({ changes }) => changes.map(({ voice }) => voice))).size).toBe(2);
    expect(JSON.stringify(notes)).not.toContain('Kim');
  });

  test('that were changed by their author stay one note with both texts', async () => {
    const [before] = (await read(foreign())).notes;
    const [after] = (await read(foreign({ bodyValue: 'Doch anders.' }))).notes;
    expect(after?.id).toBe(before?.id);
    const note = materialise([...(before?.changes ?? []), ...(after?.changes ?? [])]);
    expect([note?.comment, ...(note?.alternatives.comment ?? [])].sort()).toEqual(['Doch anders.', 'So.']);
  });

  test.each<[string, object, number]>([
    ['with the same words at two places', { target: ['https://a.example/', 'https://b.example/'] }, 2],
    ['without a name, that say the same', { id: undefined }, 1],
  ])('%s', async (_, more, count) => {
    expect((await read([foreign(more), foreign(more)])).notes).toHaveLength(count);
  });

  test('without a name are told apart by their words, with one by that', async () => {
    const texts = ['Das.', 'Jenes.'];
    const nameless = await read(texts.map((bodyValue) => foreign({ id: undefined, bodyValue })));
    expect(nameless.notes).toHaveLength(2);
    const named = await read(['urn:1', 'urn:2'].map((id) => foreign({ id })));
    expect(named.notes).toHaveLength(2);
  });

  test('without a date are of no week', async () => {
    expect(seen(await read(foreign({ created: undefined })))).toMatchObject([{ week: UNDATED }]);
    expect(seen(await read(foreign({ created: undefined, modified: '2026-11-18' })))).toMatchObject([
      { week: '2026-W47' },
    ]);
  });
});

describe('a file', () => {
  test.each<[string, string | Uint8Array<ArrayBuffer>]>([
    ['nothing', ''],
    ['half of it', '{"type":"Annotation",'],
    ['no UTF-8', Uint8Array.from([0x7b, 0xff, 0x7d])],
    ['something else', '{"type":"FeatureCollection"}'],
    ['a line for each note', '{"id":"a"}\n{"id":"b"}'],
    ['depth without end', '['.repeat(200_000)],
  ])('that is %s is refused', async (_, content) => {
    expect(await readAnnotationsFile(new Blob([content]), CLEAN)).toEqual({ error: 'no-notes' });
  });

  test('larger than people pass on is not even looked at', async () => {
    const large = Object.assign(new Blob(['{}']), {});
    Object.defineProperty(large, 'size', { value: 65 * 2 ** 20 });
    expect(await readAnnotationsFile(large, CLEAN)).toEqual({ error: 'too-large' });
    expect(await readAnnotationsFile(new Blob([JSON.stringify(Array(100_001).fill(foreign()))]), CLEAN)).toEqual({
      error: 'too-large',
    });
  });

  test('with a byte order mark is read', async () => {
    const file = new Blob([`\uFEFF${JSON.stringify(foreign())}`]);
    expect(await readAnnotationsFile(file, CLEAN)).toMatchObject({ notes: [{}] });
  });

  test('says what could be no note, and whose place cannot be found', async () => {
    const lost = { source: 'https://a.example/', selector: { type: 'XPathSelector', value: '//p' } };
    const list = [foreign({ target: 'urn:x' }), foreign({ bodyValue: 'x'.repeat(20_001) }), foreign({ target: lost })];
    expect(await read(list)).toMatchObject({ refused: { address: 1, size: 1 }, lost: 1, notes: [{}] });
  });
});

describe.skipIf(!w3cSchemasAvailable())('the W3C samples (skipped where ../shared/w3c is missing)', () => {
  test('become changes that pass the one door, the same ones each time', async () => {
    for (const [file, sample] of w3cSamples()) {
      const result = await read(sample);
      expect(await read(sample), file).toEqual(result);
      expect(result.refused, file).toEqual({});
      for (const change of result.notes.flatMap(({ changes }) => changes))
        expect(checkChange(change), file).toEqual({ parsed: change });
      for (const note of seen(result)) expect(note, file).toBeDefined();
    }
  });
});
