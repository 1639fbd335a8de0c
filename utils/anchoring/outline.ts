import type { TextQuoteSelector } from '@/utils/domain/selector';
import { type Above, nameOfPart, titlesOfPart } from './above';
import { labelElement, nameOf } from './label';
import { headingLevel } from './role';
import { keepsNouns, nearness, similarity } from './similarity';
import type { Snapshot } from './snapshot';
import { MAX_TITLE } from './title';

/** The headings and legends of a page, to ask what stands above a place in its text. */
export interface Outline {
  /** `offset`: UTF-16 units in the snapshot's text. */
  above(offset: number): Above;
  /** Whether there is such a heading or legend anywhere. */
  has(title: string): boolean;
}

/** A heading in the text: from `end` to `scope` it stands above what stands there. `path`: those above, itself the last. */
interface Heading {
  start: number;
  end: number;
  scope: number;
  level: number;
  title: string;
  path: readonly Heading[];
}

/** How what stands above a place agrees with what stood above a quote. */
export interface Part {
  /** 0 to 1. */
  agreement: number;
  /**
   * `own`: the same part, `changed`: another one where the right one is no longer there, perhaps it under another name;
   * `other`: another one, and the right one is there too; `twin`: one in which the same text stood already.
   */
  is: 'own' | 'changed' | 'other' | 'twin';
  /** It is a part of its own, not all that stands below the page's one heading. */
  isInner?: boolean;
}

/** How much of the path beyond its innermost title says for a part that lost its name. */
const CHANGED = 0.5;

/** Titles less alike than this are others: "Bürgeramt Nord", "Bürgeramt Ost". */
const SAME_TITLE = 0.8;

/** So many titles are compared, from the innermost outward. */
const MAX_LEVELS = 3;

/** A part may have got a title of its own within the one that it had. */
const MAX_NEW = 1;

/** Longer paths are nobody's honest work. */
const MAX_PATH = 20;

/** More of a title than is kept, so that a number at the cut is still seen as one when it is masked. */
const MAX_SEEN = 2 * MAX_TITLE;

/** Reads the outline off a snapshot. */
export function outlineOf(snapshot: Snapshot): Outline {
  const allHeadings = headingsOf(snapshot);
  const allGroups = groupsOf(snapshot);
  let known: Set<string> | undefined;
  return {
    above(offset) {
      const last = allHeadings[lastAt(allHeadings, offset)];
      const path = last?.path.filter(({ end, scope }) => end <= offset && offset < scope) ?? [];
      const around = allGroups.filter(
        ({ start, end, title, isTitle }) => start <= offset && offset < end && title() && !isTitle(offset),
      );
      const nearest = path.at(-1);
      const isGroup = (around.at(-1)?.start ?? -1) >= (nearest?.start ?? 0);
      const headings = path.map(({ title }) => title).slice(-MAX_PATH);
      const groups = around.map(({ title }) => title()).slice(-MAX_PATH);
      return { headings, groups, own: nameOfPart(isGroup ? groups : headings) };
    },
    has(title) {
      known ??= new Set([...allHeadings.map(({ title }) => cut(title)), ...allGroups.map(({ title }) => cut(title()))]);
      return known.has(title);
    },
  };
}

/** Compares what stands above a place with what stood above a quote; undefined: nothing to go by. */
export function partOf(wanted: PartKeys, place: () => Above, outline: Outline): Part | undefined {
  const headings = titles(wanted['rn:headings']);
  const groups = titles(wanted['rn:groups']);
  if (headings.length + groups.length === 0) return undefined;
  const all = place();
  const found = { headings: all.headings.map(cut), groups: all.groups.map(cut), own: cut(all.own) };
  const agreement = Math.min(nearnessOf(headings, found.headings), nearnessOf(groups, found.groups));
  const strangers = [stranger(headings, found.headings, outline), stranger(groups, found.groups, outline)].flatMap(
    (title) => title ?? [],
  );
  if (strangers.length === 0) return { agreement, is: 'own', isInner: headings.length + groups.length > 1 };
  const likeness = Math.max(...[headings, groups].map((path) => likenessOf(nameOfPart(path), found.own)));
  const isTwin = (twin: string) => likenessOf(twin, found.own) >= Math.max(SAME_TITLE, likeness);
  if (titles(wanted['rn:twins']).some(isTwin)) return { agreement: 0, is: 'twin' };
  if (strangers.every((title) => outline.has(title))) return { agreement: 0, is: 'other' };
  return { agreement: CHANGED * agreement, is: 'changed' };
}

/** What was stored is cut, so what is found is compared as far. */
function cut(title: string): string {
  return title.slice(0, MAX_TITLE);
}

type PartKeys = Pick<TextQuoteSelector, 'rn:headings' | 'rn:groups' | 'rn:twins'>;

/** The first title, from the innermost outward, that does not stand above any more. */
function stranger(wanted: readonly string[], found: readonly string[], outline: Outline): string | undefined {
  let at = found.length;
  return wanted
    .slice(-MAX_LEVELS)
    .toReversed()
    .find((title) => {
      const from = Math.max(0, at - 1 - MAX_NEW);
      const isReworded = (other: string) => !outline.has(title) && keepsNouns(title, other);
      const index = found
        .slice(from, at)
        .findLastIndex((other) => similarity(title, other) >= SAME_TITLE || isReworded(other));
      if (index >= 0) at = from + index;
      return index < 0;
    });
}

/** How alike two parts are called, 0 to 1: as much as the titles that are least alike. */
function likenessOf(part: string, other: string): number {
  const [titles, others] = [titlesOfPart(part), titlesOfPart(cut(other))];
  if (titles.length !== others.length) return 0;
  return Math.min(...titles.map((title, index) => similarity(title, others[index] ?? '')));
}

function nearnessOf(wanted: readonly string[], found: readonly string[]): number {
  return nearness(wanted.toReversed(), found.toReversed()) ?? 1;
}

function titles(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string').slice(-MAX_PATH) : [];
}

function headingsOf(snapshot: Snapshot): Heading[] {
  const { elements, headings, sections, after, first, last, starts, ends, text } = snapshot;
  const found: Heading[] = [];
  const open: { scope: number; until: number }[] = [{ scope: Number.POSITIVE_INFINITY, until: elements.length }];
  let next = 0;
  for (const index of headings) {
    for (let section = sections[next]; section !== undefined && section < index; section = sections[next]) {
      next += 1;
      open.push({ scope: ends[(last[section] ?? 0) - 1] ?? 0, until: after[section] ?? 0 });
    }
    // Sections that ended lie on top of those that hold them, or below such as ended with them.
    const around = open.filter(({ until }) => until > index);
    open.splice(0, open.length, ...around);
    const element = elements[index];
    const [start, end] = [starts[first[index] ?? 0], ends[(last[index] ?? 0) - 1]];
    if (!element || start === undefined || end === undefined || last[index] === first[index]) continue;
    const level = headingLevel(element);
    const above = found.at(-1)?.path.filter((each) => each.level < level && each.scope > start) ?? [];
    const heading: Heading = {
      start,
      end,
      level,
      scope: open.at(-1)?.scope ?? 0,
      title: text.slice(start, Math.min(end, start + MAX_SEEN)),
      path: [],
    };
    heading.path = [...above, heading];
    found.push(heading);
  }
  return found;
}

function groupsOf(snapshot: Snapshot) {
  const { elements, groups, first, last, starts, ends } = snapshot;
  return groups.flatMap((index) => {
    const element = elements[index];
    const [start, end] = [starts[first[index] ?? 0], ends[(last[index] ?? 0) - 1]];
    if (!element || start === undefined || end === undefined || last[index] === first[index]) return [];
    let known: string | undefined;
    const title = () => {
      known ??= nameOf(element, 'group', snapshot).slice(0, MAX_SEEN);
      return known;
    };
    // A legend does not stand above itself.
    const isTitle = (offset: number) => {
      const legend = labelElement(element, 'group');
      const own = legend && snapshot.extents.get(legend);
      return own !== undefined && own.start <= offset && offset < own.end;
    };
    return [{ start, end, title, isTitle }];
  });
}

/** The last heading that begins at or before an offset. */
function lastAt(headings: readonly Heading[], offset: number): number {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
