import { describe, expect, test } from 'vitest';
import type { Change, NoteChange } from '@/utils/domain/change';
import {
  checkChange,
  decidingOf,
  erasingOf,
  headsOf,
  makeChange,
  materialise,
  materialiseService,
  mergeChanges,
  withhold,
  withoutErased,
} from '@/utils/log';
import { changesToShare } from '@/utils/log/for-sharing';
import { subjectFor } from '@/utils/log/subjects';
import { chain, change, creation } from './changes';

const set = (to: string): NoteChange => ({ kind: 'note.set', value: { field: 'comment', to } });
const [first, before, after] = chain(creation({ rating: 'idea' }), [set('vorher'), set('Frau M. sagt es')]);
if (!first || !before || !after) throw new Error('no changes');

/** Erases these, with the last of the note seen. */
const erase = (...erased: readonly Change[]) =>
  change(
    { kind: 'erase', value: { changes: erased.map(({ id }) => id) } },
    { subject: first.id, parents: [after.id], salt: 50 + erased.length },
  );

describe('an erasure', () => {
  test('takes the payloads that it names, leaves their ids, and nothing comes back', () => {
    const erasure = erase(after);
    const log = mergeChanges([first, before, after], [erasure]);
    expect(log.map(({ id }) => id)).toEqual([first, before, after, erasure].map(({ id }) => id).sort());
    expect(JSON.stringify(log)).not.toContain('Frau M.');
    expect(mergeChanges(log, [after])).toEqual(log);
    expect(mergeChanges([after], log)).toEqual(log);
  });

  test('leaves the note with what is still known, and is no gap in it', () => {
    expect(materialise([first, before, after, erase(after)])).toMatchObject({ comment: 'vorher', withheld: 0 });
    expect(materialise([first, before, after, erase(before, after)])).toMatchObject({ comment: '', rating: 'idea' });
  });

  test('of the first change is the end of the note', () => {
    expect(materialise([first, before, after, erase(first)])).toBeUndefined();
  });

  test('of a service’s name takes that too', () => {
    const says = { kind: 'service.name' as const, value: { key: 'ozg:1', name: 'Frau M.' } };
    const named = change(says, { subject: subjectFor(says) });
    const erasure = change(
      { kind: 'erase', value: { changes: [named.id] } },
      { subject: subjectFor(says), parents: [named.id] },
    );
    expect(materialiseService([named])?.name).toBe('Frau M.');
    expect(materialiseService([named, erasure])).toBeUndefined();
  });

  test('reaches no other note', () => {
    const other = creation({ comment: 'fremd' });
    const log = mergeChanges([first, before, after, other, erase(other)]);
    expect(log).toContainEqual(other);
  });

  test('reaches no erasure, which would bring everything back', () => {
    const one = erase(after);
    const two = change({ kind: 'erase', value: { changes: [one.id] } }, { subject: first.id, parents: [one.id] });
    expect(withoutErased([first, before, after, one, two])).toEqual([first, before, withhold(after), one, two]);
  });

  test('is never withheld', () => {
    expect(withhold(erase(after))).toEqual(erase(after));
  });

  test('takes away a text, not a deletion: that says nothing that could be taken away', () => {
    const log = chain(first, [{ kind: 'note.delete', value: {} }]);
    const last = log[1];
    if (!last) throw new Error('no deletion');
    const erasure = change({ kind: 'erase', value: { changes: [last.id] } }, { subject: first.id, parents: [last.id] });
    expect(materialise([...log, erasure])?.deleted).toBe(true);
  });

  describe('by another voice', () => {
    const by = (kind: 'erase' | 'here.erase' | 'here.keep', salt: number, ...named: readonly Change[]) =>
      change(
        { kind, value: { changes: named.map(({ id }) => id) } },
        { subject: first.id, parents: [after.id], salt, voice: 'w' },
      );
    const asked = by('erase', 70, after);
    const gone = by('here.erase', 71, after);
    const kept = by('here.keep', 72, after);

    test('is a request: nothing goes, and the note says so until people here decide', () => {
      const log = mergeChanges([first, before, after], [asked]);
      expect(log).toContainEqual(after);
      expect(materialise(log)).toMatchObject({ comment: 'Frau M. sagt es', erasureAsked: [after.id] });
    });

    test.each<[string, Change[], string]>([
      ['is followed on this device', [asked, gone], 'vorher'],
      ['is turned down on this device', [asked, kept], 'Frau M. sagt es'],
      ['counts where nobody asked but who sits here', [gone], 'vorher'],
      ['stays followed when somebody says that it stays', [asked, gone, kept], 'vorher'],
      ['is none any more when the voice itself erases', [asked, erase(after)], 'vorher'],
    ])('%s', (_, decisions, comment) => {
      const note = materialise(mergeChanges([first, before, after], decisions));
      expect([note?.comment, note?.erasureAsked]).toEqual([comment, undefined]);
    });

    test('asks for what comes later', () => {
      expect(materialise(mergeChanges([asked], [first, before]))?.erasureAsked).toBeUndefined();
      expect(materialise(mergeChanges(mergeChanges([asked], [first, before]), [after]))?.erasureAsked).toEqual([
        after.id,
      ]);
    });

    test('what was decided here leaves in no file, is nobody’s parent and stands in no way', () => {
      const log = mergeChanges([first, before, after], [asked, gone, kept]);
      expect(headsOf(log)).toEqual([asked.id]);
      const file = changesToShare(log, { names: 'with', kept: new Set() }) ?? [];
      expect(file.map(({ kind }) => kind).sort()).toEqual(['erase', 'note.create', 'note.set', 'note.set']);
      expect(JSON.stringify(file)).not.toContain('Frau M.');
    });

    test('the whole note is erased by one’s own words for all, and by those of others for this device', () => {
      const theirs = change(
        { kind: 'reply.add', value: { text: 'Ja.' } },
        { subject: first.id, parents: [after.id], voice: 'w' },
      );
      const says = erasingOf([first, before, after, theirs], 'v'.repeat(22));
      expect(says).toEqual([
        { kind: 'erase', value: { changes: [first, before, after, theirs].map(({ id }) => id).sort() } },
        { kind: 'here.erase', value: { changes: [theirs.id] } },
      ]);
      const made = says.map((each, salt) => change(each, { subject: first.id, parents: [theirs.id], salt: 80 + salt }));
      const log = mergeChanges([first, before, after, theirs], made);
      expect(
        log
          .filter(({ payload }) => payload)
          .map(({ kind }) => kind)
          .sort(),
      ).toEqual(['erase', 'here.erase']);
      const elsewhere = mergeChanges([first, before, after, theirs], made.slice(0, 1));
      expect(elsewhere).toContainEqual(theirs);
      expect(erasingOf(log, 'v'.repeat(22))).toEqual([]);
    });

    test('is decided for what is asked, and for nothing else', () => {
      const log = [first, before, after, asked];
      expect(decidingOf(log, 'keep')).toEqual([{ kind: 'here.keep', value: { changes: [after.id] } }]);
      expect(decidingOf([...log, gone], 'erase')).toEqual([]);
    });
  });

  const cutOff = ({ payload: _, ...envelope }: Change): Change => envelope;
  const made = (subject: string | null, value: object) =>
    makeChange({
      subject,
      parents: [],
      says: { kind: 'erase', value: JSON.parse(JSON.stringify(value)) },
      week: '2026-W47',
      voice: 'v'.repeat(22),
      salt: 's'.repeat(22),
    });
  test.each<[string, 'passes' | 'is refused', Change]>([
    ['right', 'passes', erase(after)],
    ['of no subject', 'is refused', made(null, { changes: [after.id] })],
    ['of nothing', 'is refused', made(first.id, { changes: [] })],
    ['of what is no id', 'is refused', made(first.id, { changes: ['alles'] })],
    ['of everything', 'is refused', made(first.id, {})],
    ['by a newer version that says more', 'passes', made(first.id, { changes: [after.id], why: 'Wunsch' })],
    ['whose payload somebody has cut off', 'passes', cutOff(erase(after))],
  ])('that is %s %s', (_, passes, input) => {
    expect(checkChange(input)).toEqual(passes === 'passes' ? { parsed: input } : { error: expect.any(String) });
  });
});
