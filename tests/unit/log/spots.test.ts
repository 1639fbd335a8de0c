import { describe, expect, test } from 'vitest';
import type { Change, RelationChange, SpotChange } from '@/utils/domain/change';
import { checkChange, headsOf, materialise, materialiseRelations, materialiseSpot } from '@/utils/log';
import { relationSubject, spotSubject } from '@/utils/log/subjects';
import { change, withhold } from './changes';
import {
  A,
  about,
  answer,
  B,
  C,
  CONCERN,
  D,
  decide,
  erase,
  link,
  relate,
  reply,
  say,
  status,
  vote,
} from './spot-changes';

describe('a change about a spot', () => {
  test('has a subject that is pinned: every version to come speaks of the same ones', () => {
    expect([spotSubject(A, CONCERN), relationSubject(A)]).toEqual([
      'zAevX_rlFabGY13OUR_erFWgxOc3_7hwbckRh1OuvG4',
      's8XdGERcDMNAnd3F7JD8cNGwXlBiszDoKxg3ybfWcZA',
    ]);
  });

  test.each<[string, Change]>([
    ['of a spot', decide('Nicht mehr abfragen', 'steht im Register')],
    ['of places', relate([B], 'same')],
  ])('passes, also without what it says: %s', (_, made) => {
    expect(checkChange(made)).toEqual({ parsed: made });
    expect(checkChange(withhold(made))).toEqual({ parsed: withhold(made) });
    expect(materialise([made])).toBeUndefined();
  });

  test('is refused under the subject of another note, or concern', () => {
    const says: SpotChange = { kind: 'spot.status', value: { about, to: 'done' } };
    const ofPlaces: RelationChange = { kind: 'place.relate', value: { note: A, to: [B], as: 'same' } };
    for (const stray of [
      change(says, { subject: spotSubject(B, CONCERN) }),
      change(says, { subject: spotSubject(A, '') }),
      change(says),
      change(ofPlaces, { subject: relationSubject(B) }),
    ])
      expect(checkChange(stray)).toEqual({ error: expect.stringMatching(/another subject/) });
  });

  test.each<[string, Change]>([
    ['a status that there is not', status('gone' as never)],
    ['a link that runs something', link('javascript:alert(1)')],
    [
      'an answer without a source',
      say({ kind: 'spot.answer.add', value: { question: 'tried', text: 'x', source: '' } }),
    ],
    [
      'an answer to no question',
      say({ kind: 'spot.answer.add', value: { question: 'why' as never, text: 'x', source: 'y' } }),
    ],
    ['a reply without words', reply('')],
    ['a reply longer than texts are', reply('x'.repeat(20_001))],
  ])('says nothing: %s', (_, made) => {
    expect(materialiseSpot([made])).toBeUndefined();
  });

  test('says nothing about a pair whose subject is the other note', () => {
    const says: RelationChange = { kind: 'place.relate', value: { note: B, to: [A], as: 'same' } };
    expect(materialiseRelations([change(says, { subject: relationSubject(B) })])).toBeUndefined();
  });
});

describe('what was said of a spot', () => {
  const one = decide('Nicht mehr abfragen', '');
  const two = decide('Vorbelegen', 'steht im Register', [], 'w');
  const three = decide('Beides', '', [one, two]);

  test.each<[string, Change[], string[]]>([
    ['said once', [one], ['Nicht mehr abfragen']],
    ['said anew, knowingly', [one, decide('Vorbelegen', '', [one])], ['Vorbelegen']],
    ['said twice, unknowingly', [one, two], ['Nicht mehr abfragen', 'Vorbelegen']],
    ['settled', [one, two, three], ['Beides']],
    ['the same words twice', [one, decide('Nicht mehr abfragen', '', [], 'w')], ['Nicht mehr abfragen']],
    ['taken back', [one, decide('', '', [one])], []],
    ['taken back while somebody said more', [one, decide('', '', [one]), two], ['Vorbelegen']],
    ['withheld', [one, withhold(two)], ['Nicht mehr abfragen']],
    ['erased', [one, two, erase(two, 'w')], ['Nicht mehr abfragen']],
    ['asked to be erased by somebody else', [one, erase(one, 'x')], ['Nicht mehr abfragen']],
  ])('keeps decisions: %s', (_, changes, wanted) => {
    const decisions = materialiseSpot(changes)?.decisions.map(({ decision }) => decision) ?? [];
    expect(decisions.toSorted()).toEqual(wanted);
  });

  test('keeps a decision with its own reason', () => {
    expect(materialiseSpot([two])?.decisions).toEqual([{ decision: 'Vorbelegen', reason: 'steht im Register' }]);
  });

  test('has all that people said, and the notes that they named', () => {
    const [discussed, adding, replying, answering] = [
      status('discussed'),
      link('https://a.example/'),
      reply('Ja'),
      answer('Ja'),
    ];
    const signs = say({ kind: 'spot.sign', value: { change: replying.id, author: 'Amt 50' } }, [replying], 'w');
    const forged = say({ kind: 'spot.sign', value: { change: answering.id, author: 'Amt 1' } }, [answering], 'w');
    const office = say({ kind: 'spot.office', value: { to: 'IT-Stelle' } });
    const all = [discussed, adding, replying, answering, signs, forged, office, vote('w'), vote('v'), vote('w')];
    expect(materialiseSpot(all)).toMatchObject({
      id: spotSubject(A, CONCERN),
      note: A,
      concern: CONCERN,
      notes: [A, B, C],
      statuses: ['discussed'],
      offices: ['IT-Stelle'],
      links: [{ address: 'https://a.example/', title: '' }],
      replies: [{ id: replying.id, text: 'Ja', author: 'Amt 50' }],
      answers: [{ id: answering.id, question: 'tried', text: 'Ja', source: 'Stadtarchiv', author: '' }],
      votes: ['v'.repeat(22), 'w'.repeat(22)],
      withheld: 0,
      heads: headsOf(all),
    });
  });

  test('is a set where it can be taken back: adding wins', () => {
    const [adding, replying, answering, voting] = [
      link('https://a.example/', 'A'),
      reply('Ja'),
      answer('Ja'),
      vote('v'),
    ];
    const all = [adding, replying, answering, voting];
    const gone = [
      say({ kind: 'spot.link.remove', value: { address: 'https://a.example/' } }, all),
      say({ kind: 'spot.reply.remove', value: { reply: replying.id } }, all),
      say({ kind: 'spot.answer.remove', value: { answer: answering.id } }, all),
      say({ kind: 'spot.vote.remove', value: {} }, all),
    ];
    expect(materialiseSpot([...all, ...gone])).toMatchObject({ links: [], replies: [], answers: [], votes: [] });
    const again = [link('https://a.example/', 'B'), vote('v')];
    expect(materialiseSpot([...all, ...gone, ...again])).toMatchObject({
      links: [{ address: 'https://a.example/' }],
      votes: ['v'.repeat(22)],
    });
  });

  test('tells what is missing and what others ask to erase', () => {
    expect(materialiseSpot([one, withhold(two), erase(one, 'x')])).toMatchObject({
      withheld: 1,
      erasureAsked: [one.id],
    });
  });
});

describe('notes that people joined or parted', () => {
  const joined = relate([B, C], 'same');
  test.each<[string, Change[], { same: string[]; different: string[]; contested: string[] }]>([
    ['joined', [joined], { same: [B, C], different: [], contested: [] }],
    ['parted afterwards', [joined, relate([C], 'different', [joined])], { same: [B], different: [C], contested: [] }],
    [
      'joined and parted, unknowingly',
      [joined, relate([C, D], 'different')],
      { same: [B], different: [C, D], contested: [C] },
    ],
    ['nobody knows any more', [withhold(joined), relate([D], 'same')], { same: [D], different: [], contested: [] }],
  ])('%s', (_, changes, wanted) => {
    expect(materialiseRelations(changes)).toMatchObject({ id: relationSubject(A), note: A, ...wanted });
    expect(materialiseRelations(changes.toReversed())).toEqual(materialiseRelations(changes));
  });
});
