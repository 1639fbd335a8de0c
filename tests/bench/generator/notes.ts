import { createRandom, type Random } from '#tests/bench/anchoring/random.ts';
import { sentence } from '#tests/bench/anchoring/sentences.ts';
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
}

const SERVICES = 400;
const STEPS = 8;
const CONCERNS = 30;

/**
 * Writes notes, the same ones for the same seed: services and concerns by a power law, two in three with a comment of 5
 * to 60 words, one in six with a suggestion, one in twelve with a reply. `names` are names of administrative services,
 * of which the vocabulary is made, too.
 */
export function* generateNotes(names: readonly string[], count: number, seed = 1): Generator<GeneratedNote> {
  const random = createRandom(seed);
  const vocabulary = createVocabulary(names, random);
  const services = random.shuffle(names).slice(0, SERVICES);
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
    };
  }
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
