import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyHistory, change, TARGET } from '#tests/unit/log/changes.ts';
import { noteText } from '@/utils/app/search/labels';
import type { Change } from '@/utils/domain/change';
import { createSearchIndex } from '@/utils/search';
import { importChanges, readAllNotes, takeBack } from '@/utils/storage';
import { DAY, open, place, searchOf } from './searching';

/** What may happen to a database. */
type Event =
  | { does: 'append' | 'import'; of: Change[] }
  | { does: 'erase' | 'takeBack'; which: number }
  | { does: 'move' | 'rename'; to: string }
  | { does: 'reopen' };

const changesOfSome = fc.array(anyHistory, { minLength: 1, maxLength: 3 }).map((histories) => histories.flat());

const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ does: fc.constantFrom('append' as const, 'import'), of: changesOfSome }),
  fc.record({ does: fc.constantFrom('erase' as const, 'takeBack'), which: fc.nat(20) }),
  fc.record({ does: fc.constantFrom('move' as const, 'rename'), to: fc.constantFrom('anton', 'berta') }),
  fc.record({ does: fc.constant('reopen' as const) }),
);

test('whatever happens, it finds what an index of all notes built anew finds', { timeout: 120_000 }, async () => {
  const page = TARGET.page.key;
  const queries = ['eins', 'zwei', 'drei', 'original', 'wohngeld', 'anton', 'berta', 'mehraufwand', 'einz'];
  await fc.assert(
    fc.asyncProperty(fc.array(anyEvent, { minLength: 2, maxLength: 8 }), async (events) => {
      const { db, journal, keep } = await open();
      let page1 = searchOf(db);
      const imports: string[] = [];
      const known: Change[] = [];
      for (const [salt, event] of events.entries()) {
        if (event.does === 'append') await keep(...event.of);
        if (event.does === 'import') imports.push((await importChanges(db, journal, event.of, DAY)).import);
        if ('of' in event) known.push(...event.of);
        if (event.does === 'takeBack' && imports.length > 0)
          await takeBack(db, journal, imports.splice(event.which % imports.length, 1)[0] ?? '');
        const chosen = 'which' in event ? known[event.which % Math.max(1, known.length)] : undefined;
        if (event.does === 'erase' && chosen)
          await keep(
            change(
              { kind: 'erase', value: { changes: [chosen.id] } },
              { subject: chosen.subject ?? chosen.id, parents: [chosen.id], salt: 1_000 + salt },
            ),
          );
        const service = 'to' in event ? { key: event.to, name: event.to } : undefined;
        if (event.does === 'move' && service)
          await keep(place({ kind: 'page.service', value: { page, service } }, 2_000 + salt));
        if (event.does === 'rename' && service)
          await keep(place({ kind: 'service.name', value: { key: 'anton', name: event.to } }, 2_000 + salt));
        if (event.does === 'reopen') page1 = searchOf(db);
        else page1.refresh();
        const anew = createSearchIndex();
        for (const note of await readAllNotes(db)) anew.put(noteText(note, 0));
        for (const query of queries)
          expect(await page1.find(query), query).toEqual(anew.search(query, { limit: 1_000 }).hits.map(({ id }) => id));
      }
      db.close();
    }),
    { numRuns: 40 },
  );
});
