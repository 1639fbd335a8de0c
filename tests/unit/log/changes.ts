import fc from 'fast-check';
import { EMPTY_CONTENT, type NoteContent } from '@/utils/domain/annotation';
import type { Change, ChangeId, NoteChange } from '@/utils/domain/change';
import { AFFECTED, RATINGS, SEVERITIES } from '@/utils/domain/rating';
import type { Target } from '@/utils/domain/target';
import { makeChange } from '@/utils/log';
import { historyOf } from '@/utils/log/history';
import type { ChangeInput } from '@/utils/log/make-change';

// A change whose payload was blacked out.
export { withhold } from '@/utils/log';

/** A place like any other; no test of the log depends on which. */
export const TARGET: Target = {
  service: { key: 'leika:99107023017000', name: 'Wohngeld' },
  page: { key: 'https://portal.example/wohngeld', title: 'Wohngeld beantragen' },
  step: { key: '3/6 einkommen', label: 'Schritt 3 von 6: Einkommen' },
  frame: '',
  selectors: [{ type: 'TextQuoteSelector', exact: 'erneut im Original einreichen' }],
};

interface Making {
  subject?: ChangeId | null;
  parents?: ChangeId[];
  salt?: number;
  /** One character. */
  voice?: string;
}

/** Everything that `makeChange` wants, filled in; the salt of a number is 22 characters long and its own. */
export function change(
  says: ChangeInput['says'],
  { subject = null, parents = [], salt = 0, voice = 'v' }: Making = {},
): Change {
  return makeChange({
    subject,
    parents,
    says,
    week: '2026-W47',
    voice: voice.repeat(22),
    salt: String(salt).padStart(22, '0'),
  });
}

/** The first change of a note; `salt` makes another note of the same content. */
export function creation(content: Partial<NoteContent> = {}, salt = 0): Change {
  return change(
    { kind: 'note.create', value: { target: TARGET, content: { ...EMPTY_CONTENT, ...content } } },
    { salt },
  );
}

/** One after the other on the same device: each change has seen all before it. */
export function chain(first: Change, notes: readonly NoteChange[]): Change[] {
  const made = [first];
  for (const [salt, note] of notes.entries())
    made.push(change(note, { subject: first.id, parents: [made.at(-1)?.id ?? first.id], salt: salt + 1 }));
  return made;
}

const CONCERNS = ['arg-user-centricity', 'barrier-extra-effort', 'measure-transparency'];
const TEXTS = ['', 'eins', 'zwei', 'drei'];

/** Contents as `contentOf` makes them: concerns once each, sorted. */
export const anyContent: fc.Arbitrary<NoteContent> = fc.record({
  concerns: fc.subarray(CONCERNS),
  rating: fc.constantFrom(null, ...RATINGS),
  affected: fc.constantFrom(null, ...AFFECTED),
  severity: fc.constantFrom(null, ...SEVERITIES),
  comment: fc.constantFrom(...TEXTS),
  suggestion: fc.constantFrom(...TEXTS),
});

/** What somebody may say about a note that is there. */
export const anyEdit: fc.Arbitrary<NoteChange> = fc.oneof(
  fc.constantFrom(...CONCERNS).map((concern): NoteChange => ({ kind: 'note.concern.add', value: { concern } })),
  fc.constantFrom(...CONCERNS).map((concern): NoteChange => ({ kind: 'note.concern.remove', value: { concern } })),
  fc
    .constantFrom('comment' as const, 'suggestion' as const)
    .chain((field) => fc.constantFrom(...TEXTS).map((to): NoteChange => ({ kind: 'note.set', value: { field, to } }))),
  fc.constantFrom(null, ...RATINGS).map((to): NoteChange => ({ kind: 'note.set', value: { field: 'rating', to } })),
  fc
    .constantFrom(null, ...SEVERITIES)
    .map((to): NoteChange => ({ kind: 'note.set', value: { field: 'severity', to } })),
  fc.constantFrom<NoteChange>({ kind: 'note.delete', value: {} }, { kind: 'note.restore', value: {} }),
);

type Event = { device: number; says: NoteChange } | { device: number; hears: number };

const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ device: fc.nat(2), says: anyEdit }) },
  { weight: 1, arbitrary: fc.record({ device: fc.nat(2), hears: fc.nat(2) }) },
);

/** The changes of three devices that edit one note, each knowing only what it has heard so far. */
export const anyHistory: fc.Arbitrary<Change[]> = fc
  .tuple(anyContent, fc.array(anyEvent, { maxLength: 14 }))
  .map(([content, events]) => {
    const first = creation(content);
    const devices = [0, 1, 2].map(() => new Map([[first.id, first]]));
    for (const [index, event] of events.entries()) {
      const own = devices[event.device];
      if (!own) continue;
      if ('hears' in event) for (const heard of devices[event.hears]?.values() ?? []) own.set(heard.id, heard);
      else {
        const parents = historyOf([...own.values()]).heads;
        const made = change(event.says, { subject: first.id, parents, salt: index + 1 });
        own.set(made.id, made);
      }
    }
    return [...new Map(devices.flatMap((own) => [...own])).values()];
  });
