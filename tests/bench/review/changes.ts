import type { GeneratedNote } from '#tests/bench/generator/notes.ts';
import { concernsForPicking } from '@/utils/catalogue';
import type { Change, NoteChange } from '@/utils/domain/change';
import { makeChange } from '@/utils/log';

const CONCERNS = concernsForPicking().map(({ id }) => id);
const STEPS = 8;

/** The changes that make one note of the generator, the first one first. */
export function changesOf(note: GeneratedNote, number: number): Change[] {
  const week = `2026-W${String(note.week + 1).padStart(2, '0')}`;
  const portal = `https://portal.example/leistung-${note.service.number}`;
  const { rating, severity, affected, comment, suggestion } = note;
  const made: Change[] = [];
  const say = (says: NoteChange, voice: number) => {
    const [first] = made;
    const salt = `${number}-${made.length}`.padStart(22, '0');
    const parents = first ? [made.at(-1)?.id ?? first.id] : [];
    const name = `stimme-${note.service.number}-${voice}-`.padEnd(22, 'a');
    made.push(makeChange({ subject: first?.id ?? null, parents, says, week, voice: name, salt }));
  };
  const concern = CONCERNS[note.concern % CONCERNS.length] ?? '';
  say(
    {
      kind: 'note.create',
      value: {
        target: {
          service: { key: portal, name: note.service.name },
          page: { key: `${portal}/antrag`, title: `${note.service.name} beantragen` },
          step: { key: `${note.step + 1}/${STEPS} angaben`, label: `Schritt ${note.step + 1} von ${STEPS}: Angaben` },
          frame: '',
          selectors: [
            { type: 'TextQuoteSelector', exact: note.quote, prefix: 'Hier steht: ', suffix: ' Bitte füllen Sie aus' },
            { type: 'TextPositionSelector', start: note.quote.length * 37, end: note.quote.length * 38 },
          ],
        },
        content: { concerns: [concern], rating, severity, affected, comment, suggestion },
      },
    },
    note.voice,
  );
  for (const text of note.replies) say({ kind: 'reply.add', value: { text } }, (note.voice + 1) % 30);
  for (const voice of note.votes) if (voice !== note.voice) say({ kind: 'vote.add', value: {} }, voice);
  return made;
}
