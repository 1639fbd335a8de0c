import type { Random } from '#tests/bench/anchoring/random.ts';

/** German words to write notes with. Frequent ones are drawn often, as in any text: by Zipf's law. */
export interface Vocabulary {
  noun(random: Random): string;
}

/** A place in a list, the n-th n times as seldom as the first: Zipf's law. */
export function zipf(random: Random, length: number): number {
  const uniform = random.below(2 ** 30) / 2 ** 30;
  return Math.min(length - 1, Math.floor((length + 1) ** uniform) - 1);
}

/** How many compounds are made of the nouns: long German words of which most are seen once or twice. */
const COMPOUNDS = 60_000;
/** Ends of compounds in offices. */
const TAILS = (
  'antrag bescheid nachweis bescheinigung gebühr frist stelle amt formular nummer erklärung bestätigung pflicht ' +
  'verfahren prüfung unterlagen urkunde vertrag auskunft zuschuss kosten steuer versicherung genehmigung erlaubnis'
).split(' ');

/** Makes a vocabulary of the nouns in names of services, and of compounds of them. */
export function createVocabulary(names: readonly string[], random: Random): Vocabulary {
  const found = names.flatMap((name) => name.match(/\p{Lu}\p{Ll}{3,}/gu) ?? []);
  const nouns = random.shuffle([...new Set(found)]);
  const short = nouns.filter((noun) => noun.length < 11);
  const compounds = Array.from({ length: COMPOUNDS }, () => {
    const head = random.pick(short);
    const tail = random.chance(0.5) ? random.pick(TAILS) : random.pick(short).toLowerCase();
    return `${head}${/(?:ung|heit|keit|ion|tät)$/.test(head) ? 's' : ''}${tail}`;
  });
  return {
    noun: (random) => {
      const list = random.chance(0.8) ? nouns : compounds;
      return list[zipf(random, list.length)] ?? '';
    },
  };
}
