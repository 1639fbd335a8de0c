import { createArea } from '#tests/unit/storage/area.ts';
import { sharedChanges } from '@/utils/app/share/shared-changes';
import { readSpotsOfPage } from '@/utils/app/spots/read';
import type { ChangeId, SpotSaying } from '@/utils/domain/change';
import { createJournal, importChanges, readAllNotes, takeBack } from '@/utils/storage';
import { OWN_PAGE, startBackground } from './background';
import { TARGET } from './targets';

/** The concern of all notes of these spots. */
export const CONCERN = 'barrier-extra-effort';

/** The page that they are on. */
export const PAGE = TARGET.page.key;

const passage = (exact: string) => ({ ...TARGET, selectors: [{ type: 'TextQuoteSelector' as const, exact }] });

/** A device as it is started here. */
export type Device = Awaited<ReturnType<typeof startDevice>>;

/** A device with ways to do what people do. */
export async function startDevice(name = '') {
  const device = await startBackground({ name });
  device.context.randomBytes = (count) => crypto.getRandomValues(new Uint8Array(count));
  const { calls, database } = device;
  const ask = (call: keyof typeof calls, input: unknown) => Promise.resolve(calls[call](input, OWN_PAGE));
  return {
    database,
    ask,
    calls,
    async note(exact: string, content = {}): Promise<ChangeId> {
      const input = { target: passage(exact), content: { concerns: [CONCERN], rating: 'obstacle', ...content } };
      return ((await ask('note.create', input)) as { id: ChangeId }).id;
    },
    say: (note: ChangeId, saying: SpotSaying, seen?: object) =>
      ask('spot.say', { note, concern: CONCERN, says: [saying], ...(seen && { seen }) }),
    spots: async () => (await readSpotsOfPage(database, PAGE)).spots,
  };
}

/** Gives all that leaves one device in a file to another; answers a way to take it back. */
export async function give(from: Device, to: Device, only?: readonly ChangeId[]) {
  const chosen = (await readAllNotes(from.database)).filter(({ id }) => only?.includes(id) ?? true);
  const { changes } = await sharedChanges(from.database, chosen, new Set());
  const journal = createJournal(createArea());
  const imported = await importChanges(to.database, journal, changes, '2026-11-22');
  return () => takeBack(to.database, journal, imported.import);
}

/** The words of the place that most of these tests speak of. */
export const QUOTE = 'die Bescheinigung erneut im Original einreichen';
