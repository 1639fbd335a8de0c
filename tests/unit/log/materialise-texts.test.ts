import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TEXT_FIELDS } from '@/utils/domain/annotation';
import type { Change } from '@/utils/domain/change';
import { materialise } from '@/utils/log';
import { historyOf } from '@/utils/log/history';
import { readNoteChange } from '@/utils/log/read-note-change';
import { anyHistory, change, creation } from './changes';
import { aside, set } from './note-changes';

describe('texts that nobody overwrote knowingly are all kept', () => {
  const first = creation({ comment: 'Anfang' });
  const [one = first, two = first] = aside(first, [set('comment', 'eins'), set('comment', 'zwei')]);

  test.each<[string, Change[], string[]]>([
    ['knowingly overwritten: gone', [first, one], ['eins']],
    ['written on two devices: both', [first, one, two], ['eins', 'zwei']],
    [
      'settled by one who saw both: one',
      [first, one, two, ...aside(first, [set('comment', 'drei')], [one, two])],
      ['drei'],
    ],
    [
      'further written by one who saw one: two',
      [first, one, two, ...aside(first, [set('comment', 'drei')], [one])],
      ['drei', 'zwei'],
    ],
    [
      'the same text twice: one',
      [first, ...aside(first, [set('comment', 'gleich'), set('comment', 'gleich')])],
      ['gleich'],
    ],
    ['another field: untouched', [first, ...aside(first, [set('suggestion', 'eins')])], ['Anfang']],
  ])('%s', (_, changes, texts) => {
    const note = materialise(changes);
    expect([note?.comment, ...(note?.alternatives.comment ?? [])].sort()).toEqual(texts);
  });

  test('in every history: each text stands in the note unless somebody saw it and wrote another', () => {
    fc.assert(
      fc.property(anyHistory, (changes) => {
        const note = materialise(changes);
        const { saw } = historyOf(changes);
        for (const field of TEXT_FIELDS) {
          const writes = changes.flatMap((each) => {
            const said = readNoteChange(each);
            return said?.kind === 'note.set' && said.value.field === field
              ? [{ id: each.id, text: said.value.to }]
              : [];
          });
          const shown = [note?.[field], ...(note?.alternatives[field] ?? [])];
          expect(new Set(shown).size).toBe(shown.length);
          for (const { id, text } of writes)
            if (text !== '' && !writes.some((other) => saw(other.id, id))) expect(shown).toContain(text);
        }
      }),
    );
  });

  test.each(Array.from({ length: 8 }, (_, salt) => salt))('an emptied text is no version to show (%i)', (salt) => {
    const parents = [first.id];
    const emptied = change(set('comment', ''), { subject: first.id, parents, salt: 2 * salt + 1 });
    const written = change(set('comment', 'eins'), { subject: first.id, parents, salt: 2 * salt + 2 });
    const note = materialise([first, emptied, written]);
    expect([note?.comment, ...(note?.alternatives.comment ?? [])].filter((text) => text !== '')).toEqual(['eins']);
    expect(note?.alternatives.comment ?? []).not.toContain('');
  });
});
