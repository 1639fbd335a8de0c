import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '@/utils/domain/annotation';
import { type FoundNotes, joinColumns, type NoteTable, numberNotes, rankSlots, scoresOf } from '@/utils/review';
import { chunkOf } from '@/utils/storage/columns/chunk';
import { rowOf } from '@/utils/storage/columns/row';
import { anyNotes } from './tables';

/** Tables of the same notes before and after some were written: their chunks have other names, and others of them may be gone. */
const anyNews = fc
  .record({ notes: anyNotes, gone: fc.array(fc.nat(60)), written: fc.array(fc.nat(9)), come: fc.nat(3) })
  .map(({ notes, gone, written, come }) => {
    const more = notes.slice(0, come).map((note, at) => ({ ...note, id: `~${at}`.padEnd(43, '0') }));
    const left = [...notes.filter((_, at) => !gone.includes(at)), ...more];
    const isTouched = (part: number) => written.includes(part) || part * 7 + 7 > notes.length;
    const before = tableIn(notes, (id) => `${placeIn(notes, id)}`);
    const after = tableIn(left, (id) => {
      const part = placeIn(notes, id);
      const isWhole = notes.slice(part * 7, part * 7 + 7).every((note) => left.includes(note));
      return part < 0 || isTouched(part) || !isWhole ? `new ${Math.max(part, -1)}` : `${part}`;
    });
    return { before, after, notes, left };
  });

const placeIn = (notes: readonly Annotation[], id: string) => {
  const at = notes.findIndex((note) => note.id === id);
  return at < 0 ? -1 : Math.floor(at / 7);
};

function tableIn(notes: readonly Annotation[], nameOf: (id: string) => string): NoteTable {
  const chunks = [...Map.groupBy(notes, ({ id }) => nameOf(id))].map(
    ([name, members]) => [name, chunkOf(members.map(rowOf))] as const,
  );
  return joinColumns({ chunks: new Map(chunks), names: new Map() });
}

const scoreOf = (id: string) => (id.charCodeAt(42) % 3) * 80 + (id.charCodeAt(41) % 7);

/** What a worker answers that knows the notes of this table. */
function foundIn({ chunks, count, idOf }: NoteTable): FoundNotes {
  return { chunks, scores: Uint8Array.from({ length: count }, (_, slot) => scoreOf(idOf(slot))) };
}

describe('what was found', () => {
  test('is told by slots, of edited notes by what was known before', () => {
    fc.assert(
      fc.property(anyNews, ({ before, after, notes }) => {
        const scores = scoresOf(after, foundIn(before), before);
        const known = new Set(notes.map(({ id }) => id));
        for (let slot = 0; slot < after.count; slot += 1) {
          const id = after.idOf(slot);
          expect(scores[slot]).toBe(known.has(id) ? scoreOf(id) : 0);
        }
        expect([...scoresOf(after, foundIn(after), before)]).toEqual([...foundIn(after).scores]);
      }),
    );
  });

  test('comes best first, and what fits alike in the order it came in', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80, max: 9 }), fc.context(), (low, context) => {
        const scores = low.map((score) => (score % 2 ? score : 255 - score));
        context.log(scores.join());
        const slots = Uint32Array.from(scores.keys()).filter((slot) => slot % 5 > 0);
        const naive = [...slots].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
        expect([...rankSlots(slots, scores)]).toEqual(naive);
      }),
    );
  });
});

test('notes keep their numbers in later tables, and new ones get new numbers', () => {
  fc.assert(
    fc.property(anyNews, ({ before, after, notes }) => {
      const first = numberNotes(before);
      const later = numberNotes(after, first);
      const numbers = new Map(notes.map(({ id }) => [id, first.of[before.slotOf(id)]]));
      const seen = new Set<number>();
      for (let slot = 0; slot < after.count; slot += 1) {
        const number = later.of[slot] ?? -1;
        seen.add(number);
        const was = numbers.get(after.idOf(slot));
        if (was === undefined) expect(number).toBeGreaterThanOrEqual(first.next);
        else expect(number).toBe(was);
      }
      expect(seen.size).toBe(after.count);
    }),
  );
});
