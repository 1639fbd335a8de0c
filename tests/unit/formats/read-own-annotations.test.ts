import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '@/utils/domain/annotation';
import type { Selector } from '@/utils/domain/selector';
import { type NoteDraft, toJson, toWebAnnotations } from '@/utils/formats';
import { pageIri } from '@/utils/formats/iri';
import { normaliseAddress } from '@/utils/page';
import { anyNote, noteWith, SECRET } from './notes';
import { read } from './reading';
import { spotWith } from './spot-outlines';

const written = (notes: readonly Annotation[]): unknown =>
  JSON.parse(toJson(toWebAnnotations(notes, { language: 'de', spots: [spotWith({ notes })] })));

/** A draft as the note that it was made of. */
const noteOf = ({ id, target, content, alternatives, week }: NoteDraft) =>
  noteWith({ id: id ?? '', target, ...content, alternatives, week: week ?? '' });

/** All that a selector of ours can say. */
const SAYS_ALL: Selector[] = [
  {
    type: 'TextQuoteSelector',
    exact: 'Bescheinigung',
    prefix: 'die ',
    suffix: ' im',
    'rn:nth': 2,
    'rn:of': 3,
    'rn:blocks': 1,
    'rn:alone': true,
    'rn:whole': true,
    'rn:groups': ['Angaben'],
    'rn:headings': ['Antrag', 'Einkommen'],
    'rn:twins': ['Vermögen'],
    'rn:beside': [{ exact: 'Anlage 2', 'rn:offset': -12, 'rn:whole': true }],
  },
  { type: 'TextPositionSelector', start: 3, end: 16 },
  {
    type: 'CssSelector',
    value: '#miete',
    refinedBy: { type: 'TextQuoteSelector', exact: 'Miete' },
    'rn:role': 'textbox',
    'rn:name': 'Miete',
    'rn:required': true,
    'rn:attributes': { id: 'miete', name: 'm' },
    'rn:groups': ['Kosten'],
    'rn:headings': ['Antrag'],
    'rn:twins': ['Heizung'],
    'rn:nth': 1,
    'rn:of': 2,
    'rn:beside': [{ exact: 'monatlich', 'rn:offset': 7 }],
  },
];

describe('what we wrote', () => {
  it('gives the same note again, with all that a selector of ours can say', () => {
    const note = noteWith({
      id: 'n'.repeat(43),
      concerns: ['barrier-extra-effort', 'eigener Aspekt'],
      rating: 'idea',
      affected: 'both',
      severity: 0,
      comment: 'Zeile 1\nZeile 2',
      alternatives: { comment: ['anders'], suggestion: ['c'] },
      suggestion: 'b',
      target: { ...noteWith({}).target, frame: 'https://rahmen.example/a', selectors: SAYS_ALL },
    });
    const [draft] = read(written([note]), { cleanAddress: normaliseAddress });
    const { id, target, comment, suggestion, concerns, rating, affected, severity, alternatives, week } = note;
    expect(draft).toEqual({
      id,
      origin: `urn:randnotiz:note:${id}`,
      // The title is nowhere in the file.
      target: { ...target, page: { ...target.page, title: '' } },
      content: { comment, suggestion, concerns, rating, affected, severity },
      alternatives,
      week,
    });
  });

  it('is written the same again, whatever it was, and takes nothing else in', () => {
    fc.assert(
      fc.property(fc.array(anyNote, { maxLength: 4 }), (notes) => {
        const plain = notes
          .map((note) => ({
            ...note,
            id: note.id.toWellFormed(),
            deleted: false,
            // They do not say who speaks, and are not read.
            replies: [],
            concerns: [...new Set(note.concerns.map((each) => each.toWellFormed()))].sort(),
            // A page's key is always an address as browsers write it.
            target: { ...note.target, page: { ...note.target.page, key: pageIri(note.target.page.key) } },
          }))
          .filter(({ target }) => /^https?:/.test(target.page.key) && target.selectors.length <= 10);
        const file = written(plain);
        const drafts = read(file);
        expect(JSON.stringify(drafts)).not.toContain(SECRET);
        expect(written(drafts.map(noteOf))).toEqual(file);
      }),
      { numRuns: 500 },
    );
  });

  it('comes back from all pages of a collection', () => {
    const notes = Array.from({ length: 2_500 }, (_, n) => noteWith({ id: `n${n}` }));
    expect(read(written(notes)).map(({ id }) => id)).toEqual(notes.map(({ id }) => id));
  });
});
