import { describe, expect, test } from 'vitest';
import type { Change } from '@/utils/domain/change';
import { mergeChanges } from '@/utils/log';
import { spotChangesToShare } from '@/utils/log/for-sharing';
import { change, withhold } from './changes';
import { decide, reply, say } from './spot-changes';

describe('what leaves of a spot', () => {
  const first = decide('Alt', '');
  const second = decide('Neu', 'Frau Müller sagt es', [first]);
  const replying = reply('Ja', [second]);
  const signing = say({ kind: 'spot.sign', value: { change: replying.id, author: 'Amt 50' } }, [replying], 'w');
  const unsaying = say({ kind: 'spot.reply.remove', value: { reply: replying.id } }, [signing]);
  const all = [first, second, replying, signing, unsaying];
  const nothing = () => false;
  const silentIn = (changes: readonly Change[]) =>
    changes
      .filter(({ payload }) => !payload)
      .map(({ id }) => id)
      .sort();

  test.each<[string, Parameters<typeof spotChangesToShare>[1], (text: string) => boolean, Change[]]>([
    ['all but what is past, and names', { names: 'without' }, nothing, [first, replying, signing]],
    ['names and the past as well, on request', { names: 'with', past: 'with' }, nothing, []],
    [
      'no words that are to be blacked out',
      { names: 'with', past: 'with' },
      (text) => text.includes('Müller'),
      [second],
    ],
  ])('is %s', (_, leaving, stays, silent) => {
    const shared = spotChangesToShare(all, leaving, stays);
    expect(silentIn(shared)).toEqual(silent.map(({ id }) => id).sort());
    expect(mergeChanges(shared, all)).toEqual(mergeChanges(all));
  });

  test('is nothing of what was decided for this device alone', () => {
    const here = change({ kind: 'here.erase', value: { changes: [first.id] } }, { subject: first.subject });
    expect(spotChangesToShare([first, here], { names: 'with' }, nothing)).toEqual([withhold(first)]);
  });
});
