import { createRandom, type Random } from '#tests/bench/anchoring/random.ts';
import { sentence } from '#tests/bench/anchoring/sentences.ts';
import { EMPTY_CONTENT, type NoteContent } from '@/utils/domain/annotation';
import type { Change, ChangeId, NoteChange } from '@/utils/domain/change';
import type { Target } from '@/utils/domain/target';
import { makeChange } from '@/utils/log';

const SERVICES = 400;
const STEPS = 6;
const VOICES = 30;
const CONCERNS = ['barrier-extra-effort', 'measure-transparency', 'arg-user-centricity'];

/**
 * The changes of many notes, as a year of a large administration would leave them: services and concerns by a power law, one
 * in five a strength, two in three with a comment, some with replies and votes. The same seed gives the same.
 */
export function* generateChanges(notes: number, seed = 1): Generator<Change> {
  const random = createRandom(seed);
  let salt = 0;
  const make = (subject: ChangeId | null, parents: ChangeId[], voice: number, says: NoteChange): Change => {
    salt += 1;
    return makeChange({
      subject,
      parents,
      says,
      week: `2026-W${String(10 + random.below(38)).padStart(2, '0')}`,
      voice: `stimme${String(voice).padStart(4, '0')}aaaaaaaaaaaa`,
      salt: String(salt).padStart(22, '0'),
    });
  };
  for (let number = 0; number < notes; number += 1) {
    const voice = random.below(VOICES);
    const first = make(null, [], voice, {
      kind: 'note.create',
      value: { target: targetOf(random), content: contentOf(random) },
    });
    yield first;
    let last = first.id;
    const further: [number, NoteChange][] = [];
    if (random.below(3) < 2)
      further.push([
        voice,
        { kind: 'note.set', value: { field: 'comment', to: textOf(random, 5 + random.below(55)) } },
      ]);
    if (random.below(10) === 0) further.push([random.below(VOICES), { kind: 'vote.add', value: {} }]);
    if (random.below(20) === 0)
      further.push([random.below(VOICES), { kind: 'reply.add', value: { text: textOf(random, 12) } }]);
    for (const [who, says] of further) {
      const change = make(first.id, [last], who, says);
      yield change;
      last = change.id;
    }
  }
}

/** Low numbers far more often than high ones. */
function skewed(random: Random, count: number): number {
  return Math.min(count - 1, Math.floor(count * (random.below(1_000) / 1_000) ** 3));
}

function contentOf(random: Random): NoteContent {
  const rating = random.below(5) === 0 ? 'strength' : 'obstacle';
  return { ...EMPTY_CONTENT, rating, concerns: [CONCERNS[skewed(random, 3)] ?? 'barrier-extra-effort'] };
}

function targetOf(random: Random): Target {
  const service = skewed(random, SERVICES);
  const step = 1 + random.below(STEPS);
  const exact = textOf(random, 6);
  const start = random.below(20_000);
  return {
    service: { key: `https://portal.example/leistung-${service}`, name: `Leistung ${service}` },
    page: { key: `https://portal.example/leistung-${service}/antrag`, title: `Leistung ${service} beantragen` },
    step: { key: `${step}/${STEPS} angaben`, label: `Schritt ${step} von ${STEPS}: Angaben` },
    frame: '',
    selectors: [
      { type: 'TextQuoteSelector', exact, prefix: textOf(random, 5), suffix: textOf(random, 5) },
      { type: 'TextPositionSelector', start, end: start + exact.length },
    ],
  };
}

function textOf(random: Random, words: number): string {
  const all: string[] = [];
  while (all.length < words) all.push(...sentence(random).split(' '));
  return all.slice(0, words).join(' ');
}
