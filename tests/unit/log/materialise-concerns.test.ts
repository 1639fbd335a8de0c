import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '@/utils/domain/change';
import { materialise } from '@/utils/log';
import { historyOf } from '@/utils/log/history';
import { readNoteChange } from '@/utils/log/read-note-change';
import { anyHistory, creation } from './changes';
import { add, aside, remove } from './note-changes';

describe('concerns are a set in which adds win', () => {
  const first = creation({ concerns: ['a'] });
  const [removed = first] = aside(first, [remove('a')]);
  test.each<[string, Change[], string[]]>([
    ['removed knowingly: off', [first, removed], []],
    ['added elsewhere unknowingly: on', [first, removed, ...aside(first, [add('a')])], ['a']],
    ['added again after the removal: on', [first, removed, ...aside(first, [add('a')], [removed])], ['a']],
    [
      'added twice, removed by one who saw both: off',
      (() => {
        const adds = aside(first, [add('a'), add('a')]);
        return [first, ...adds, ...aside(first, [remove('a')], [first, ...adds])];
      })(),
      [],
    ],
    [
      'added twice, removed by one who saw one: on',
      (() => {
        const [one = first, two = first] = aside(first, [add('a'), add('a')]);
        return [first, one, two, ...aside(first, [remove('a')], [one])];
      })(),
      ['a'],
    ],
    ['another one removed: on', [first, ...aside(first, [remove('b')])], ['a']],
    ['several: sorted, once each', [first, ...aside(first, [add('c'), add('b'), add('c')])], ['a', 'b', 'c']],
  ])('%s', (_, changes, concerns) => {
    expect(materialise(changes)?.concerns).toEqual(concerns);
  });

  test('in every history: off only when some remover had seen each adding', () => {
    fc.assert(
      fc.property(anyHistory, (changes) => {
        const { saw } = historyOf(changes);
        const concerns = materialise(changes)?.concerns ?? [];
        for (const each of changes) {
          const said = readNoteChange(each);
          if (said?.kind !== 'note.concern.add') continue;
          const { concern } = said.value;
          const takenBack = changes.some((other) => {
            const note = readNoteChange(other);
            return note?.kind === 'note.concern.remove' && note.value.concern === concern && saw(other.id, each.id);
          });
          if (!takenBack) expect(concerns).toContain(concern);
        }
      }),
    );
  });
});
