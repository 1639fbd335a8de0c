import { createRandom, type Random } from '#tests/bench/anchoring/random.ts';
import { sentence } from '#tests/bench/anchoring/sentences.ts';
import type { Affected, Rating, Severity } from '@/utils/domain/rating';
import { comment } from './comment.ts';
import { createVocabulary, zipf } from './vocabulary.ts';

/** A note in German as a review of many notes meets it. Where it stands is given by numbers, from 0 on. */
export interface GeneratedNote {
  /** 64 hexadecimal digits, like an id of the log. */
  id: string;
  service: { number: number; name: string };
  step: number;
  concern: number;
  quote: string;
  comment: string;
  suggestion: string;
  replies: string[];
  rating: Rating;
  severity: Severity | null;
  affected: Affected | null;
  /** Weeks since the first one. */
  week: number;
  /** Who wrote it and who voted for it: voices of the page. */
  voice: number;
  votes: number[];
}

const SERVICES = 400;
const STEPS = 8;
const CONCERNS = 30;
const WEEKS = 52;
// Node runs this without what `@/` means to bundlers: only types come from there.
const SEVERITIES: readonly Severity[] = [0, 1, 2, 3, 4];
const AFFECTED: readonly Affected[] = ['staff', 'applicants', 'both'];
const VOICES = 30;

/**
 * Writes notes, the same ones for the same seed: services and concerns by a power law, two in three with a comment of 5
 * to 60 words, one in six with a suggestion, one in twelve with a reply; one in five a strength; 30 voices on each page that has
 * many. `names` are names of administrative services,
 * of which the vocabulary is made, too.
 */
export function* generateNotes(names: readonly string[], count: number, seed = 1): Generator<GeneratedNote> {
  const random = createRandom(seed);
  const vocabulary = createVocabulary(names, random);
  const services = random.shuffle(names).slice(0, SERVICES);
  // Numbers of their own, so that texts are the same whatever else a note says.
  const further = createRandom(seed + 1_000_003);
  for (let index = 0; index < count; index += 1) {
    const number = zipf(random, services.length);
    const write = (chance: number, least: number, most: number) =>
      random.chance(chance) ? comment(random, vocabulary, least + random.below(most - least + 1)) : '';
    yield {
      id: hexId(random),
      service: { number, name: services[number] ?? '' },
      step: random.below(STEPS),
      concern: zipf(random, CONCERNS),
      quote: quote(random),
      comment: write(2 / 3, 5, 60),
      suggestion: write(1 / 6, 4, 20),
      replies: [write(1 / 12, 3, 15)].filter(Boolean),
      ...judgement(further),
    };
  }
}

/** What a note says beside its words. */
function judgement(random: Random) {
  const rating: Rating = random.chance(1 / 5)
    ? 'strength'
    : random.pick([
        'obstacle',
        'obstacle',
        'obstacle',
        'obstacle',
        'obstacle',
        'obstacle',
        'question',
        'idea',
        'clear',
      ]);
  const voices = Array.from({ length: VOICES }, (_, voice) => voice);
  return {
    rating,
    severity: rating === 'obstacle' && random.chance(1 / 2) ? random.pick(SEVERITIES) : null,
    affected: random.chance(1 / 3) ? random.pick(AFFECTED) : null,
    week: random.below(WEEKS),
    voice: random.below(VOICES),
    votes: random.chance(1 / 10) ? random.shuffle(voices).slice(0, 1 + random.below(5)) : [],
  };
}

/** Part of a sentence, or all of it. */
function quote(random: Random): string {
  const words = sentence(random).split(' ');
  const from = random.below(Math.max(1, words.length - 6));
  return words.slice(from, from + 4 + random.below(words.length)).join(' ');
}

function hexId(random: Random): string {
  const part = () =>
    random
      .below(2 ** 32)
      .toString(16)
      .padStart(8, '0');
  return Array.from({ length: 8 }, part).join('');
}
