import type { CssSelector } from '@/utils/domain/selector';
import type { Anchored } from './anchored';
import { contextAgreement } from './context';
import { queryPath } from './css-path';
import { MARGIN } from './evidence';
import { type Outline, type Part, partOf } from './outline';
import { readQuote } from './quote';
import { isField } from './role';
import { nearness, similarity } from './similarity';
import type { Place, Snapshot } from './snapshot';
import { withinWord } from './text';
import { MAX_TITLE } from './title';
import { aboveOf, type Traits } from './traits';

/** Reads an element's traits; handed in so that they are read once for many notes. */
export type ReadTraits = (place: Place) => Traits;

/** Below this share of agreeing traits nothing is accepted. */
const FLOOR = 0.6;

/** By so much the one element that is called as it was must be better than those called otherwise. */
const MARGIN_OF_NAMESAKE = 0.02;

/** Legends and labels less alike than this are others. */
const SAME_TITLE = 0.6;

/** A label that goes on behind what it was is so much alike; what is shorter begins everywhere. */
const GROWN = 0.8;
const MIN_LABEL = 4;

/** How much each attribute counts. */
const WEIGHTS: Readonly<Record<string, number>> = { name: 3, id: 2, autocomplete: 1, 'aria-label': 1, type: 1 };

/** Roles whose elements have a name attribute of their own. */
const NAMED_ALONE = /^(?:textbox|combobox|listbox|file)$/;

interface Wanted extends Omit<Traits, 'label'> {
  quote: ReturnType<typeof readQuote>;
  hit: Element | undefined;
}

interface Scored {
  place: Place;
  /** 0 to 1; 1 only if all is as it was, 0 if it must be another. */
  score: number;
  /** How alike its name is, 0 to 1. */
  label: number;
}

/**
 * Finds an element by what it is: its attributes, its name, the legends and headings above it, the text around its
 * label. Its path counts little: on a form the twin in the next fieldset soon stands where the original was.
 */
export function findElement(selector: CssSelector, snapshot: Snapshot, read: ReadTraits, outline: Outline): Anchored {
  const wanted = readSelector(selector, snapshot);
  const part = (traits: Traits) => partOf(selector, () => aboveOf(traits), outline)?.is ?? 'own';
  const places = placesFor(selector['rn:role'], wanted, snapshot);
  const hit = places.find((place) => place.element === wanted.hit);
  if (hit && scorePlace(hit, wanted, snapshot, read(hit), 0, part).score === 1) {
    return { state: 'exact', element: hit.element, confidence: 1 };
  }
  const named = places.filter((place) => agreesIn('name', wanted, read(place)));
  const scored = places.map((place) => scorePlace(place, wanted, snapshot, read(place), named.length, part));
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score < FLOOR) return { state: 'orphan', confidence: (best?.score ?? 0) / 2 };
  // "Art des Darlehens" is no rival of "Ende des Darlehens" where there is one that is called as it was.
  const margin = best.label === 1 && (second?.label ?? 0) < 1 ? MARGIN_OF_NAMESAKE : MARGIN;
  if (best.score - (second?.score ?? 0) < margin) return { state: 'ambiguous', confidence: best.score / 2 };
  return { state: 'moved', element: best.place.element, confidence: 0.95 * best.score };
}

/** Elements of the same role; without a role only the one where it was, if it was called something to know it by. */
function placesFor(role: string | undefined, { hit, name }: Wanted, { places }: Snapshot): readonly Place[] {
  if (role) return places.filter((place) => place.role === role);
  return hit && name ? [{ element: hit, role: '', headings: [], groups: [] }] : [];
}

/** `named`: how many places have the name attribute that is wanted. */
function scorePlace(
  place: Place,
  wanted: Wanted,
  snapshot: Snapshot,
  traits: Traits,
  named: number,
  part: (traits: Traits) => Part['is'],
): Scored {
  const sameId = agreesIn('id', wanted, traits);
  // A name of its own stands for a field whatever it is called now; radios and buttons share theirs.
  const sameName = named === 1 && agreesIn('name', wanted, traits) && NAMED_ALONE.test(place.role);
  const label = alikeness(wanted.name, traits.name);
  const groups = titles(wanted.groups, traits.groups);
  const headings = titles(wanted.headings, traits.headings);
  const around = wanted.quote && traits.label && contextAgreement(wanted.quote, snapshot.text, traits.label);
  const context = around ?? (label === 1 && place.role === 'img' ? 1 : undefined);
  const isHit = place.element === wanted.hit;
  const evidence: [weight: number, agreement: number][] = [
    [3, label],
    [2, groups],
    [2, headings],
    [1, isHit ? 1 : 0],
  ];
  if (context !== undefined) evidence.push([2, context]);
  for (const [key, weight] of Object.entries(WEIGHTS)) {
    // One that is gone says less against it than another value.
    const disagreement = traits.attributes[key] ? 0 : 0.5;
    if (wanted.attributes[key]) evidence.push([weight, agreesIn(key, wanted, traits) ? 1 : disagreement]);
  }
  const total = evidence.reduce((sum, [weight]) => sum + weight, 0);
  const score = evidence.reduce((sum, [weight, agreement]) => sum + weight * agreement, 0) / total;
  if (score === 1) return { place, score, label };
  // Its own part of the page is still there, or this one had its like already. Ids are often numbers in a list.
  if (!sameName && /^(?:other|twin)$/.test(part(traits))) return { place, score: 0, label };

  const contextFloor = wanted.groups.length > 0 && isField(place.role) ? 0.3 : 0.8;
  const isOther = headings < SAME_TITLE || label < SAME_TITLE || (context ?? 0) < contextFloor;
  // A field with a name of its own may have got a legend where there was none; a legend that changed is another one.
  const elsewhere = groups < SAME_TITLE && !sameId && !(sameName && wanted.groups.length === 0);
  return { place, score: elsewhere || (isOther && !sameId && !sameName) ? 0 : score, label };
}

/** Labels grow and shrink at their end: "Geburtsdatum", "Geburtsdatum (TT.MM.JJJJ)". */
function alikeness(wanted: string, found: string): number {
  const [shorter = '', longer = ''] = [wanted, found].toSorted((a, b) => a.length - b.length);
  const isBeginning =
    shorter.length >= MIN_LABEL &&
    longer.startsWith(shorter) &&
    !withinWord(shorter.at(-1) ?? '', longer.charAt(shorter.length));
  return Math.max(similarity(wanted, found), isBeginning ? GROWN : 0);
}

function agreesIn(key: string, wanted: Wanted, traits: Traits): boolean {
  const value = wanted.attributes[key];
  return value !== undefined && value === traits.attributes[key];
}

/** Innermost first: that is the one that tells twins apart. */
function titles(wanted: readonly string[], found: readonly string[]): number {
  if (wanted.length === 0) return found.length === 0 ? 1 : 0.5;
  return nearness(wanted.toReversed(), found.toReversed()) ?? 1;
}

/** Notes come from files, too: nothing is what its type says until looked at. */
function readSelector(selector: CssSelector, snapshot: Snapshot): Wanted {
  const list = (value: unknown) => (Array.isArray(value) && selector['rn:role'] ? value.slice(0, 20).map(title) : []);
  return {
    hit: queryPath(selector.value, snapshot.root),
    name: title(selector['rn:name']),
    attributes: Object(selector['rn:attributes']),
    groups: list(selector['rn:groups']),
    headings: list(selector['rn:headings']),
    quote: readQuote(selector.refinedBy),
  };
}

function title(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, MAX_TITLE) : '';
}
