import type { Random } from '#tests/bench/anchoring/random.ts';
import { SYNONYMS } from './vocabulary.ts';

/** A text, button or field of a generated page; `key` is the same in both versions. */
export interface Item {
  key: string;
  text: string;
  kind: 'text' | 'button' | 'field';
}

/** The item as it stands in the next version: as a rule the same, else reworded, renumbered or longer. */
export function changed(item: Item, random: Random): Item {
  if (!random.chance(item.kind === 'text' ? 0.2 : 0.06)) return item;
  return {
    ...item,
    text: item.kind === 'text' ? edited(item.text, random) : `${item.text} ${random.pick(['(Pflicht)', 'jetzt', '*'])}`,
  };
}

function edited(text: string, random: Random): string {
  const known = SYNONYMS.filter(([word]) => text.split(' ').includes(word));
  if (known.length > 0 && random.chance(0.6)) {
    const [word, other] = random.pick(known);
    return text.replace(word, other);
  }
  if (/\d/.test(text) && random.chance(0.5))
    return text.replace(/\d+/, (digits) => String(Number(digits) + 1 + random.below(5)));
  if (text.length < 40) return random.chance(0.5) ? `${text} (neu)` : text;
  return random.pick([`Hinweis: ${text}`, `${text} Das gilt auch für Kinder.`, text.replace('. ', '; ')]);
}
