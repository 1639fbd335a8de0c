import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import type { TextForm } from '@/components/share/forms';
import messages from '@/public/_locales/de/messages.json';
import english from '@/public/_locales/en/messages.json';
import { createNote, editNote } from '@/utils/app/background/notes';
import { sayOfSpot } from '@/utils/app/background/spots';
import { writeChoice } from '@/utils/app/share/write-file';
import { SPOT_STATUS_WORDS } from '@/utils/catalogue/words';
import type { NoteContent } from '@/utils/domain/annotation';
import type { SpotSaying } from '@/utils/domain/change';
import { ALL_NOTES, type NoteFilter } from '@/utils/domain/filter';
import { NOTHING_ALONG } from '@/utils/domain/sharing';
import { startBackground } from './background';
import { TARGET } from './targets';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser-stub')).browserStub }));

const CONCERN = 'barrier-extra-effort';
const AT = { language: 'de', day: '2026-11-26' } as const;

/** A device with a spot of two notes, one of which says how bad it is, and with what was said of it. */
async function device(...says: SpotSaying[]) {
  const { context, database } = await startBackground({ name: 'Kim Beispiel' });
  const selectors = [{ type: 'TextQuoteSelector' as const, exact: 'die Bescheinigung erneut im Original einreichen' }];
  const add = (content: Partial<NoteContent>) =>
    createNote(context, { target: { ...TARGET, selectors }, content: { concerns: [CONCERN], ...content } });
  const first = await add({ rating: 'obstacle', severity: 4 });
  const second = await add({ rating: 'strength' });
  for (const saying of says) await sayOfSpot(context, { note: first, concern: CONCERN, says: [saying] });
  const write = async (form: TextForm, filter: Partial<NoteFilter> = {}, kept = new Set<string>()) => {
    const choice = { filter: { ...ALL_NOTES, ...filter }, kept, along: NOTHING_ALONG };
    const { blob } = await writeChoice(database, form, choice, AT);
    return blob.text();
  };
  const report = (filter?: Partial<NoteFilter>, kept?: Set<string>) => write('report', filter, kept);
  return { context, first, second, report, write };
}

/** What stands under "Problemstellen", as text. */
function spotsIn(report: string): string {
  const section = /<h2>Problemstellen<\/h2>(.*?)<\/section>/s.exec(report)?.[1] ?? '';
  return section
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const decide = (decision: string, reason: string): SpotSaying => ({ kind: 'spot.decide', value: { decision, reason } });

describe('a report has the problem spots of what was chosen', () => {
  test('with their figures, and what was decided', async () => {
    const { report } = await device(
      decide('Weglassen', 'steht im Register'),
      { kind: 'spot.status', value: { to: 'decided' } },
      { kind: 'spot.office', value: { to: 'Amt 50' } },
    );
    const said = spotsIn(await report());
    expect(said).toMatch(/Mehraufwand .*Notizen 2 \(− 1, \+ 1\) Stimmen 1 Schweregrad 4 Stand entschieden/);
    expect(said).toMatch(/Entscheidung Weglassen Begründung steht im Register Weitergegeben an Amt 50/);
  });

  test('of notes that were not chosen nothing is counted', async () => {
    const { report, second } = await device({ kind: 'spot.status', value: { to: 'discussed' } });
    expect(spotsIn(await report({ among: [second] }))).toMatch(/Notizen 1 \(\+ 1\) Stimmen 1 Stand in Beratung/);
    expect(spotsIn(await report({ service: 'another' }))).toBe('');
  });

  test('of a deleted note neither', async () => {
    const { report, context, first } = await device({ kind: 'spot.status', value: { to: 'done' } });
    await editNote(context, first, [{ kind: 'note.delete', value: {} }]);
    expect(spotsIn(await report())).toMatch(/Notizen 1 \(\+ 1\) .*Stand erledigt/);
  });

  test('without what is to be blacked out, unless that is let be, and without names', async () => {
    const { report } = await device(decide('Frau Muster ruft an', ''), {
      kind: 'spot.reply.add',
      value: { text: 'Nur unter uns' },
    });
    const black = await report();
    expect(black).not.toMatch(/Muster|Beispiel|unter uns/);
    expect(black).toContain('ruft an');
    const kept = new Set(['name Frau Muster', 'name Muster']);
    expect(await report({}, kept)).toContain('Muster');
  });
});

describe('files for other programs have with each note what was said of its problem spots', () => {
  const forms: TextForm[] = ['excel', 'csv', 'ndjson', 'jsonld'];

  test.each(forms)('%s: what was decided, blacked out where it must be', async (form) => {
    const { write, context, first } = await device(decide('Frau Muster ruft an', 'steht im Register'));
    const file = await write(form);
    expect(file.match(/ruft an/g)).toHaveLength(2);
    expect(file).not.toContain('Muster');
    await editNote(context, first, [{ kind: 'note.delete', value: {} }]);
    expect((await write(form)).match(/ruft an/g)).toHaveLength(1);
  });

  test('Web Annotations and NDJSON: nothing where nobody said anything', async () => {
    const { write } = await device();
    expect(await write('jsonld')).not.toContain('rn:spots');
    expect(await write('ndjson')).toContain('"spots":[]');
  });
});

const STATUS_KEYS = {
  open: 'spots_open',
  discussed: 'spots_discussed',
  decided: 'spots_decided',
  handedOn: 'spots_handed_on',
  done: 'spots_done',
  notNow: 'spots_not_now',
} as const;

test('files call a status what the interface calls it', () => {
  for (const [status, { de, en }] of Object.entries(SPOT_STATUS_WORDS)) {
    const key = Object.entries(STATUS_KEYS).find(([each]) => each === status)?.[1] ?? 'spots_open';
    expect([de, en]).toEqual([messages[key].message, english[key].message]);
  }
});
