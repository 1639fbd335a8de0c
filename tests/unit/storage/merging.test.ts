import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { TARGET } from '#tests/unit/app/targets.ts';
import { anyHistory, chain, change, creation, withhold } from '#tests/unit/log/changes.ts';
import type { Change, PlaceChange } from '@/utils/domain/change';
import { materialise, mergeChanges } from '@/utils/log';
import { subjectFor } from '@/utils/log/subjects';
import {
  appendChanges,
  type Database,
  openDatabase,
  readChanges,
  readNote,
  readNotesOfPage,
  readPageService,
  readService,
} from '@/utils/storage';

let opened = 0;
let db: Database;
const openAnother = async () => {
  opened += 1;
  return openDatabase(`merging-${opened}`);
};
beforeEach(async () => {
  db = await openAnother();
});
const keep = (changes: readonly Change[], day = '2026-11-22', into = db) =>
  appendChanges(
    into,
    changes.map((each) => ({ change: each, day })),
  );
const logOf = async (of = db) => {
  const changes: Change[] = [];
  for await (const kept of readChanges(of)) changes.push(kept.change);
  return changes;
};
const [first, written] = chain(creation({ rating: 'idea' }), [
  { kind: 'note.set', value: { field: 'comment', to: 'Frau M. sagt es' } },
]);
if (!first || !written) throw new Error('no changes');
const erase = ({ id, subject }: Change) =>
  change({ kind: 'erase', value: { changes: [id] } }, { subject: subject ?? id, parents: [id] });

describe('a payload that was withheld', () => {
  test('is taken when it arrives, and the note is whole', async () => {
    expect(await keep([first, withhold(written)])).toMatchObject({ added: [first.id, written.id], filled: [] });
    expect(await readNote(db, first.id)).toMatchObject({ comment: '', withheld: 1 });
    expect(await keep([first, written], '2026-11-25')).toMatchObject({ added: [], filled: [written.id] });
    expect(await readNote(db, first.id)).toMatchObject({ comment: 'Frau M. sagt es', withheld: 0 });
    for await (const { day } of readChanges(db)) expect(day).toBe('2026-11-22');
  });

  test('of a beginning makes the note when it arrives, with all that was said meanwhile', async () => {
    await keep([withhold(first), written]);
    expect(await readNote(db, first.id)).toBeUndefined();
    await keep([first]);
    expect(await readNote(db, first.id)).toMatchObject({ comment: 'Frau M. sagt es', rating: 'idea' });
  });

  test('takes nothing away when it arrives without it', async () => {
    await keep([first, written]);
    expect(await keep([withhold(written), withhold(first)])).toMatchObject({ added: [], filled: [], notes: [] });
    expect(await logOf()).toEqual(mergeChanges([first, written]));
  });
});

describe('a payload that was erased', () => {
  test.each<[string, Change[][]]>([
    ['first the text', [[first, written], [erase(written)]]],
    ['first the erasure', [[first, erase(written)], [written]]],
    ['both at once', [[written, erase(written), first]]],
    ['the text again', [[first, written, erase(written)], [written]]],
    ['the text after it was withheld', [[first, withhold(written), erase(written)], [written]]],
  ])('is nowhere on the disk: %s', async (_, imports) => {
    let filled: string[] = [];
    for (const changes of imports) ({ filled } = await keep(changes));
    expect(JSON.stringify([await db.getAll('tail'), await db.getAll('notes')])).not.toContain('Frau M.');
    expect(await logOf()).toEqual(mergeChanges(...imports));
    expect(await readNote(db, first.id)).toMatchObject({ comment: '', rating: 'idea' });
    expect(filled).toEqual([]);
  });

  test('takes the note along when it began it', async () => {
    await keep([first, written]);
    expect((await keep([erase(first)])).notes).toEqual([]);
    expect(await db.getAll('notes')).toEqual([]);
  });

  const place = (says: PlaceChange) => change(says, { subject: subjectFor(says) });
  test('takes a name along that a service had only by it', async () => {
    const named = place({ kind: 'service.name', value: { key: TARGET.service.key, name: 'Frau M.' } });
    await keep([first, named]);
    await keep([erase(named)]);
    expect(await readService(db, TARGET.service.key)).toBeUndefined();
  });

  test('takes a move along, and the notes go back to what their page says', async () => {
    const { page, service } = TARGET;
    const moved = place({
      kind: 'page.service',
      value: { page: page.key, service: { key: 'ozg:1', name: 'Frau M.' } },
    });
    await keep([first, moved]);
    expect((await readNotesOfPage(db, page.key))[0]?.target.service.key).toBe('ozg:1');
    await keep([erase(moved)]);
    expect(await readPageService(db, page.key)).toBeUndefined();
    expect((await readNotesOfPage(db, page.key))[0]?.target.service).toEqual(service);
  });
});

test('what is stored is what the log makes of all that arrived, in whichever portions', async () => {
  const arriving = anyHistory.chain((changes) => {
    const erased = fc.subarray(changes).map((each) => each.map(erase));
    const portion = fc.array(
      fc.tuple(fc.constantFrom(...changes), fc.boolean()).map(([each, bare]) => (bare ? withhold(each) : each)),
      { maxLength: 6 },
    );
    return fc.tuple(erased, fc.array(portion, { maxLength: 4 })).map(([late, portions]) => [...portions, late]);
  });
  await fc.assert(
    fc.asyncProperty(arriving, async (portions) => {
      const into = await openAnother();
      for (const portion of portions) await keep(portion, '2026-11-22', into);
      const merged = mergeChanges(...portions);
      expect(await logOf(into)).toEqual(merged);
      const beginning = merged.find(({ subject }) => subject === null);
      if (beginning) expect(await readNote(into, beginning.id)).toEqual(materialise(merged));
      into.close();
    }),
    { numRuns: 40 },
  );
});
