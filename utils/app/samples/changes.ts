import { EMPTY_CONTENT, type NoteContent } from '@/utils/domain/annotation';
import type { Change, ChangeId, NoteChange, SpotChange } from '@/utils/domain/change';
import { SAMPLE_ORIGIN } from '@/utils/domain/sample';
import type { Selector } from '@/utils/domain/selector';
import { NO_STEP, type Target } from '@/utils/domain/target';
import { makeChange, voiceOf } from '@/utils/log';
import { hashOf } from '@/utils/log/hash';
import { spotSubject } from '@/utils/log/subjects';
import type { SampleNote, SamplePlace, SampleService, SampleSpot } from './types';

/** Says something after something else. */
type Say = (says: NoteChange | SpotChange, said: { by: number; week: number }) => ChangeId;

/**
 * The changes that these services' notes come from, made as real ones are. Nothing in them is random, so that they are the same
 * on every device and no reading in adds them twice.
 */
export function sampleChanges(services: readonly SampleService[]): Change[] {
  const made: Change[] = [];
  const history = (page: string, subject: ChangeId | null): Say => {
    let [of, parents] = [subject, [] as ChangeId[]];
    return (says, { by, week }) => {
      const change = makeChange({
        subject: of,
        parents,
        says,
        week: `2026-W${week}`,
        voice: voiceOf(new Uint8Array(32).fill(by), page),
        salt: hashOf({ sample: made.length }),
      });
      made.push(change);
      of ??= change.id;
      parents = [change.id];
      return change.id;
    };
  };
  for (const service of services)
    for (const place of service.places) {
      const target = targetOf(service, place);
      const ids = place.notes.map((note) => sayNote(history(target.page.key, null), target, note));
      if (place.spot) saySpot(history, target.page.key, place, ids, place.spot);
    }
  return made;
}

function sayNote(say: Say, target: Target, note: SampleNote): ChangeId {
  const { rating, concerns, affected = null, severity = null, comment = '', suggestion = '' } = note;
  const said = { rating, affected, severity, comment, suggestion };
  const content: NoteContent = { ...EMPTY_CONTENT, ...said, concerns: [...concerns].sort() };
  const id = say({ kind: 'note.create', value: { target, content } }, note);
  for (const by of note.votes ?? []) say({ kind: 'vote.add', value: {} }, { by, week: note.week });
  for (const { text, ...reply } of note.replies ?? []) say({ kind: 'reply.add', value: { text } }, reply);
  return id;
}

/** As in the background: it hangs on the smallest note of the spot. */
function saySpot(
  history: (page: string, subject: ChangeId) => Say,
  page: string,
  { notes }: SamplePlace,
  ids: readonly ChangeId[],
  { concern, status, decision = '', reason = '', office, replies = [], answers = [], ...said }: SampleSpot,
): void {
  const [note = '', ...also] = ids.filter((_, at) => notes[at]?.concerns.includes(concern)).sort();
  const about = { note, concern, also };
  const say = history(page, spotSubject(note, concern));
  say({ kind: 'spot.status', value: { about, to: status } }, said);
  if (decision) say({ kind: 'spot.decide', value: { about, decision, reason } }, said);
  if (office) say({ kind: 'spot.office', value: { about, to: office } }, said);
  for (const { text, ...reply } of replies) say({ kind: 'spot.reply.add', value: { about, text } }, reply);
  for (const { question, text, source, ...answer } of answers)
    say({ kind: 'spot.answer.add', value: { about, question, text, source } }, answer);
}

/** The name says what it is wherever it stands, also in what leaves. */
function targetOf({ path, name }: SampleService, { page, step = NO_STEP, passage, field }: SamplePlace): Target {
  const key = `${SAMPLE_ORIGIN}${path}`;
  const selectors: Selector[] = [];
  if (passage) selectors.push({ type: 'TextQuoteSelector', ...passage });
  if (field) selectors.push({ type: 'CssSelector', value: 'input', 'rn:role': 'textbox', 'rn:name': field });
  return {
    service: { key, name: `${name} (Beispiel)` },
    page: { key: `${key}${page}`, title: `${name} – Musterstadt` },
    step,
    frame: '',
    selectors,
  };
}
