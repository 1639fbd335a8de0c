import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '@/utils/domain/change';
import { checkChange, makeChange, materialise, mergeChange, mergeChanges } from '@/utils/log';
import { erasureIn } from '@/utils/log/erase';
import { historyOf } from '@/utils/log/history';
import { readNoteChange } from '@/utils/log/read-note-change';
import { change, creation, withhold } from './changes';
import { anyLives, live, notesIn, subjectsIn } from './devices';

/** Parts of the logs of several devices, some of their payloads withheld, in any order. */
const anyParts = anyLives.chain((events) => {
  const all = live(events).logs.flat();
  const part = fc.array(fc.tuple(fc.nat(Math.max(0, all.length - 1)), fc.boolean()), { maxLength: 12 }).map((chosen) =>
    chosen.flatMap(([index, bare]): Change[] => {
      const each = all[index];
      return each ? [bare ? withhold(each) : each] : [];
    }),
  );
  return fc.tuple(part, part, part);
});

describe('merging logs', () => {
  test('comes to the same in any order and grouping, however often', () => {
    fc.assert(
      fc.property(anyParts, ([a, b, c]) => {
        const all = mergeChanges(a, b, c);
        expect(mergeChanges(c, b, a)).toEqual(all);
        expect(mergeChanges(mergeChanges(a, b), c)).toEqual(all);
        expect(mergeChanges(a, mergeChanges(b, c))).toEqual(all);
        expect(mergeChanges(all, a, all)).toEqual(all);
      }),
    );
  });

  test('loses no change, and no payload but what is erased', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const merged = new Map(mergeChanges(...parts).map((each) => [each.id, each]));
        const isErased = erasureIn(parts.flat());
        for (const each of parts.flat())
          if (each.payload && !isErased(each)) expect(merged.get(each.id)).toEqual(each);
          else expect(merged.has(each.id)).toBe(true);
        for (const each of merged.values()) expect(checkChange(each)).toEqual({ parsed: each });
      }),
    );
  });

  test('sorts by id, which says nothing of who wrote when', () => {
    const log = mergeChanges([creation({ comment: 'b' }), creation({ comment: 'a' })]);
    expect(log.map(({ id }) => id)).toEqual(log.map(({ id }) => id).sort());
  });

  test('is not for two changes that are not the same', () => {
    expect(() => mergeChange(creation(), creation({ comment: 'x' }))).toThrow('two changes');
  });

  test('keeps what a newer version says, and passes it on', () => {
    const first = creation();
    const decided = makeChange({
      subject: first.id,
      parents: [first.id],
      says: JSON.parse('{"kind": "decision.made", "value": {"why": "zu teuer", "by": ["a"]}}'),
      week: '2026-W47',
      voice: 'v'.repeat(22),
      salt: 's'.repeat(22),
    });
    const log = mergeChanges([first], [withhold(decided)], [decided]);
    expect(log).toContainEqual(decided);
    expect(materialise(log)).toMatchObject({ heads: [decided.id], withheld: 0 });
  });
});

describe('five devices that write, erase and give each other files', () => {
  test('see the same as soon as they have the same', () => {
    fc.assert(
      fc.property(anyLives, (events) => {
        const { logs } = live(events);
        const views = new Map<string, unknown>();
        for (const log of logs) {
          const key = JSON.stringify(log);
          const view = notesIn(log);
          expect(view).toEqual(views.get(key) ?? view);
          views.set(key, view);
        }
        const [a = [], b = [], c = [], d = [], e = []] = logs;
        const all = mergeChanges(a, b, c, d, e);
        const other = mergeChanges(mergeChanges(mergeChanges(e, c), mergeChanges(b, e)), mergeChanges(d, a));
        expect(other).toEqual(all);
        expect(notesIn(other)).toEqual(notesIn([...e, ...d, ...c, ...b, ...a]));
      }),
      { numRuns: 200 },
    );
  });

  test('and every text that was ever written is there, unless somebody wrote over it, removed or erased it', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyLives, (events) => {
        const { logs, written } = live(events);
        const log = mergeChanges(...logs);
        const subjects = subjectsIn(log);
        const isErased = erasureIn(log);
        for (const { id, text } of written) {
          const said = log.find((each) => each.id === id);
          if (!said) throw new Error(`"${text}" is lost`);
          if (isErased(said)) {
            expect(JSON.stringify(log)).not.toContain(`"${text}"`);
            continue;
          }
          expect(JSON.stringify(said.payload)).toContain(`"${text}"`);
          const about = subjects.get(said.subject ?? said.id) ?? [];
          if (isGivenUp(said, about)) continue;
          const begun = about.find(({ subject }) => subject === null);
          if (begun && isErased(begun)) continue;
          seen += 1;
          expect(JSON.stringify(materialise(about))).toContain(`"${text}"`);
        }
      }),
      { numRuns: 200 },
    );
    expect(seen).toBeGreaterThan(500);
  });
});

/** Whether somebody who knew of a text wrote another one instead, or removed the reply. */
function isGivenUp(said: Change, about: readonly Change[]): boolean {
  const { saw } = historyOf(about);
  const own = readNoteChange(said);
  const field = own?.kind === 'note.set' ? own.value.field : 'comment';
  return about.some((other) => {
    const later = readNoteChange(other);
    if (own?.kind === 'reply.add') return later?.kind === 'reply.remove' && later.value.reply === said.id;
    return later?.kind === 'note.set' && later.value.field === field && saw(other.id, said.id);
  });
}

test('a payload that is missing anywhere is there as soon as anybody has it', () => {
  const first = creation({ comment: 'da' });
  const reply = change({ kind: 'reply.add', value: { text: 'auch da' } }, { subject: first.id, parents: [first.id] });
  expect(mergeChanges([withhold(first), reply], [first, withhold(reply)])).toEqual(mergeChanges([first, reply]));
});
