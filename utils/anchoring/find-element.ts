import type { CssSelector, Landmark } from '@/utils/domain/selector';
import type { Anchored } from './anchored';
import { type Beside, createCompass, readLandmarks } from './compass';
import { contextAgreement } from './context';
import { queryPath } from './css-path';
import { MARGIN } from './evidence';
import { type Outline, type Part, partOf } from './outline';
import { readQuote } from './quote';
import { isField } from './role';
import { keepsNouns, nearness, similarity } from './similarity';
import type { Place, Snapshot } from './snapshot';
import { withinWord } from './text';
import type { TextIndex } from './text-index';
import { MAX_TITLE } from './title';
import { aboveOf, type Traits } from './traits';

/** Reads an element's traits; handed in so that they are read once for many notes. */
export type ReadTraits = (place: Place) => Traits;

/** Below this share of agreeing traits nothing is accepted. */
const FLOOR = 0.6;

/** The only one of its name: frameworks give it other ids, and builders other neighbours. */
const FLOOR_OF_ONLY = 0.5;

/** By so much the one element that is called as it was must be better than those called otherwise. */
const MARGIN_OF_NAMESAKE = 0.02;

/** Legends and labels less alike than this are others. */
const SAME_TITLE = 0.6;

/**
 * A label that goes on behind what it was is so much alike, and one that still names all that it named; what is shorter
 * begins everywhere.
 */
const GROWN = 0.8;
const REWORDED = 0.75;
const MIN_LABEL = 4;

/** How much each attribute counts. */
const WEIGHTS: Readonly<Record<string, number>> = { name: 3, id: 2, autocomplete: 1, 'aria-label': 1, type: 1 };

/** Roles whose elements have a name attribute of their own. */
const NAMED_ALONE = /^(?:textbox|combobox|listbox|file)$/;

/** A name of so many characters that stood once and stands once tells by itself. */
const MIN_TELLING = 8;

/** From this agreement on, something of what stood around it is there. */
const SOME_CONTEXT = 0.3;

interface Wanted extends Omit<Traits, 'label'> {
  landmarks: readonly Landmark[];
  nth: number;
  of: number;
  quote: ReturnType<typeof readQuote>;
  hit: Element | undefined;
}

interface Scored {
  place: Place;
  /** 0 to 1; 1 only if all is as it was, 0 if it must be another. */
  score: number;
  /** How alike its name is, 0 to 1. */
  label: number;
  isNumber: boolean;
  isOnly: boolean;
}

/**
 * Finds an element by what it is: its attributes, its name, the legends and headings above it, the text around its
 * label. Its path counts little: on a form the twin in the next fieldset soon stands where the original was.
 */
export function findElement(
  selector: CssSelector,
  snapshot: Snapshot,
  read: ReadTraits,
  outline: Outline,
  index: TextIndex,
): Anchored {
  const wanted = readSelector(selector, snapshot);
  const part = (traits: Traits) => partOf(selector, () => aboveOf(traits), outline)?.is ?? 'own';
  const places = placesFor(selector['rn:role'], wanted, snapshot);
  const namesakes = places.filter((place) => read(place).name === wanted.name);
  const reworded = () => places.filter((place) => alikeness(wanted.name, read(place).name) >= REWORDED);
  const only = namesakes.length > 0 || wanted.of !== 1 ? namesakes : reworded();
  const likes = namesakes.flatMap((place) => read(place).label?.start ?? []);
  const compass = createCompass(wanted.landmarks, { index, blocks: snapshot.blocks }, likes);
  const named = places.filter((place) => agreesIn('name', wanted, read(place))).length;
  const circumstancesOf = (place: Place): Circumstances => {
    const { label } = read(place);
    return {
      part,
      named,
      isOnly: wanted.of === 1 && only.length === 1 && only[0] === place,
      isNumber: namesakes.length === wanted.of && namesakes[wanted.nth - 1] === place,
      beside: label && compass(label.start),
    };
  };
  const hit = places.find((place) => place.element === wanted.hit);
  if (hit && scorePlace(hit, wanted, snapshot, read(hit), circumstancesOf(hit)).score === 1) {
    return { state: 'exact', element: hit.element, confidence: 1 };
  }
  const scored = places.map((place) => scorePlace(place, wanted, snapshot, read(place), circumstancesOf(place)));
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score < (best.isOnly ? FLOOR_OF_ONLY : FLOOR))
    return { state: 'orphan', confidence: (best?.score ?? 0) / 2 };
  // "Art des Darlehens" is no rival of "Ende des Darlehens" where there is one that is called as it was.
  const margin = best.label === 1 && (second?.label ?? 0) < 1 ? MARGIN_OF_NAMESAKE : MARGIN;
  const isClear = best.score - (second?.score ?? 0) >= margin;
  const chosen = isClear ? best : scored.find(({ isNumber, score }) => isNumber && best.score - score < MARGIN);
  if (!chosen) return { state: 'ambiguous', confidence: best.score / 2 };
  return { state: 'moved', element: chosen.place.element, confidence: 0.95 * chosen.score };
}

/** What is known of a place from the others: see `rn:nth`, `rn:of` and `rn:beside`. */
interface Circumstances {
  part: (traits: Traits) => Part['is'];
  /** How many places have the name attribute that is wanted. */
  named: number;
  /** It was the only one of its name, and this is the only one. */
  isOnly: boolean;
  /** There are as many of its name as there were, and this one has its number. */
  isNumber: boolean;
  beside: Beside | undefined;
}

/** Elements of the same role; without a role only the one where it was, if it was called something to know it by. */
function placesFor(role: string | undefined, { hit, name }: Wanted, { places }: Snapshot): readonly Place[] {
  if (role) return places.filter((place) => place.role === role);
  return hit && name ? [{ element: hit, role: '', headings: [], groups: [] }] : [];
}

function scorePlace(
  place: Place,
  wanted: Wanted,
  snapshot: Snapshot,
  traits: Traits,
  { part, named, isOnly, isNumber, beside }: Circumstances,
): Scored {
  const sameId = agreesIn('id', wanted, traits);
  // A name of its own stands for a field whatever it is called now; radios and buttons share theirs.
  const sameName = named === 1 && agreesIn('name', wanted, traits) && NAMED_ALONE.test(place.role);
  const label = alikeness(wanted.name, traits.name);
  const other: Scored = { place, score: 0, label, isNumber, isOnly };
  if (label < SAME_TITLE && !sameId && !sameName) return other;

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
  if (wanted.landmarks.length > 0 && beside) evidence.push([4, beside === 'with' ? 1 : beside === 'edited' ? 0.8 : 0]);
  if (isOnly) evidence.push([4, 1]);
  for (const [key, weight] of Object.entries(WEIGHTS)) {
    // One that is gone says less against it than another value.
    const disagreement = traits.attributes[key] ? 0 : 0.5;
    if (wanted.attributes[key]) evidence.push([weight, agreesIn(key, wanted, traits) ? 1 : disagreement]);
  }
  const total = evidence.reduce((sum, [weight]) => sum + weight, 0);
  const score = evidence.reduce((sum, [weight, agreement]) => sum + weight * agreement, 0) / total;
  if (score === 1 || sameName) return { place, score, label, isNumber, isOnly };
  // What stood beside it alone is elsewhere, or gone and with it one of its likes.
  if (beside === 'apart' || (beside === 'gone' && !isNumber)) return other;
  // The first like behind what stood beside it may be one of the next part, if it is gone itself.
  const isElsewhere = /^(?:other|twin)$/.test(part(traits));
  const isTelling = label === 1 && traits.name.length >= MIN_TELLING;
  const isKnown =
    (beside === 'with' && !isElsewhere) ||
    (beside === 'edited' && !isElsewhere) ||
    (isOnly && (headings >= SAME_TITLE || (context ?? 0) >= SOME_CONTEXT || isTelling));
  if (isKnown) return { place, score, label, isNumber, isOnly };
  // Its own part of the page is still there, or this one had its like already. Ids are often numbers in a list.
  if (isElsewhere) return other;

  const contextFloor = wanted.groups.length > 0 && isField(place.role) ? SOME_CONTEXT : 0.8;
  const isOther = headings < SAME_TITLE || label < SAME_TITLE || (context ?? 0) < contextFloor;
  // A legend that changed is another one.
  return !sameId && (groups < SAME_TITLE || isOther) ? other : { place, score, label, isNumber, isOnly };
}

/** Labels grow and shrink at their end: "Geburtsdatum", "Geburtsdatum (TT.MM.JJJJ)". */
function alikeness(wanted: string, found: string): number {
  const [shorter = '', longer = ''] = [wanted, found].toSorted((a, b) => a.length - b.length);
  const isBeginning =
    shorter.length >= MIN_LABEL &&
    longer.startsWith(shorter) &&
    !withinWord(shorter.at(-1) ?? '', longer.charAt(shorter.length));
  const isReworded = keepsNouns(wanted, found);
  return Math.max(similarity(wanted, found), isBeginning ? GROWN : isReworded ? REWORDED : 0);
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
    landmarks: selector['rn:role'] ? readLandmarks(selector['rn:beside']) : [],
    nth: Number(selector['rn:nth']),
    of: Number(selector['rn:of']),
  };
}

function title(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, MAX_TITLE) : '';
}
