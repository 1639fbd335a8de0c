import type { Random } from '#tests/bench/anchoring/random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What caseworkers write, with gaps for nouns. */
const SENTENCES = [
  'Die Angabe zu # fehlt hier völlig.',
  'Viele verstehen # an dieser Stelle nicht und rufen dann bei uns an.',
  '# liegt uns schon vor, wird aber noch einmal verlangt.',
  'Unklar, ob # auch für # gilt.',
  'Wir drucken # aus und tippen alles von Hand ins Fachverfahren.',
  'Bitte # und # in einem Schritt abfragen.',
  'Das Hochladen von # dauert ewig und bricht oft ab.',
  'Wer # nicht hat, kommt nicht weiter.',
  'Sehr hilfreich, dass # gleich erklärt wird.',
  'Die Frist für # steht erst am Ende.',
  'Ältere Leute finden # nicht, weil der Knopf zu klein ist.',
  'Ohne # müssen wir nachfragen, das kostet jedes Mal eine halbe Stunde.',
  'Der Hinweis auf # ist veraltet.',
  'Hier wäre ein Beispiel für # nützlich.',
  'Bei # kommt eine Fehlermeldung, die niemand versteht.',
  'Seit der Umstellung haben wir bei # deutlich weniger Rückfragen!',
  '# müsste aus # vorbelegt werden, die Daten sind doch da.',
  'Warum braucht man # noch auf Papier mit Unterschrift?',
  'Am Handy ist # abgeschnitten.',
  'Gut gelöst, so sollte es auch bei # sein.',
  'Kolleginnen aus # berichten dasselbe.',
  'Gebühr nach § # wird nicht aufgeschlüsselt.',
  'Getrennt lebende Eltern wissen nicht, wer # unterschreiben muss.',
  'In etwa jedem zweiten Fall ist # unvollständig.',
] as const;

/** A comment of about so many words, typing errors and spellings without umlauts among them. */
export function comment(random: Random, vocabulary: Vocabulary, words: number): string {
  const text: string[] = [];
  while (text.length < words) {
    const sentence = random.pick(SENTENCES).replace(/#/g, () => vocabulary.noun(random));
    text.push(...sentence.split(' '));
  }
  return text
    .slice(0, words)
    .map((word) => (random.chance(0.01) ? mistyped(random, word) : word))
    .map((word) => (random.chance(0.02) ? withoutUmlauts(word) : word))
    .join(' ');
}

/** A word with one error in it: a letter too few, twice, or two of them swapped. */
export function mistyped(random: Random, word: string): string {
  if (word.length < 5) return word;
  const at = 1 + random.below(word.length - 3);
  const [left, one, two, right] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
  return random.pick([left + two + right, left + one + one + two + right, left + two + one + right]);
}

function withoutUmlauts(word: string): string {
  return word.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss');
}
