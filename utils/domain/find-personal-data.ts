import { isIban } from './check-digits';
import { maskAll, maskPersonalData } from './mask';
import type { PersonalKind } from './personal-kind';

/** A stretch of a text that looks like personal data; offsets in UTF-16 code units. */
export interface PersonalFind {
  start: number;
  end: number;
  kind: PersonalKind;
}

/**
 * What in a text looks like personal data, in order, without overlaps: exactly what masking would hide. Check digits say
 * whether a number is an IBAN or a tax id; other long numbers are just that.
 */
export function findPersonalData(text: string): PersonalFind[] {
  const finds: PersonalFind[] = [];
  maskPersonalData(text, (start, end, kind) => {
    const isOne = kind !== 'iban' || isIban(text.slice(start, end));
    finds.push({ start, end, kind: isOne ? kind : 'number' });
  });
  return finds.sort((a, b) => a.start - b.start);
}

/** The text with its finds blacked out, character by character; white space stays. */
export function blackOut(text: string, finds: readonly Pick<PersonalFind, 'start' | 'end'>[]): string {
  const cuts = finds.toSorted((a, b) => a.start - b.start);
  let done = 0;
  let out = '';
  for (const { start, end } of cuts) {
    if (end <= done) continue;
    out += text.slice(done, Math.max(done, start)) + maskAll(text.slice(Math.max(done, start), end));
    done = end;
  }
  return out + text.slice(done);
}
