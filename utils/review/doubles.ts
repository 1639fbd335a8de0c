import { foldedWords } from '@/utils/domain/fold';
import type { ServiceRef } from '@/utils/domain/target';
import type { ServiceRow } from './services';

/** A service that may be the same as another one. */
export interface Candidate extends Pick<ServiceRow, 'key' | 'name' | 'notes' | 'portals'> {
  /** Other names that people gave it. */
  alsoNamed: readonly string[];
  /** The keys of the services that its pages' addresses name by themselves, wherever people put the pages. */
  said: readonly string[];
}

/** What the administration's catalogues know. */
export interface KnownServices {
  named(name: string): ServiceRef | undefined;
  withKey(key: string): ServiceRef | undefined;
}

/** Two services that perhaps are one. Only ever to be offered. */
export interface Double {
  /**
   * `key`: its addresses have the LeiKa key of the other one. `known`: it is called like one of the catalogues. `name`: they are
   * called the same. `path`: they lie at the same place of a portal.
   */
  why: 'key' | 'known' | 'name' | 'path';
  /** The key of the service that would go. */
  from: string;
  /** The service that would have its pages. */
  into: ServiceRef;
  /** What speaks against it: they are two services of the catalogues, or on different portals. */
  doubt: 'services' | 'portals' | null;
}

/** A name for two services, whichever of them comes first. */
export function pairOf({ from, into }: Pick<Double, 'from' | 'into'>): string {
  return [from, into.key].sort().join('\n');
}

/** Words that say how one applies rather than for what. */
const FILLERS = new Set(
  'antrag antraege antrags beantragen beantragung onlineantrag online onlinedienst onlineservice formular im internet auf stellen ein eine einen eines einer der die das den des dem und'.split(
    ' ',
  ),
);
/** More services than this at one place are the portal's way to be built. */
const AT_ONE_PLACE = 3;

/** A name without case, umlauts, signs and words like "beantragen": `Wohngeld – Online-Antrag` is `wohngeld`. */
export function coreName(name: string): string {
  return coreOf(foldedWords(name));
}

/** The same of words that are folded already: folding thousands of names takes longer than reading them. */
export function coreOf(words: readonly string[]): string {
  const core = words.filter((word) => !FILLERS.has(word));
  return (core.length > 0 ? core : words).join(' ');
}

/**
 * The services that perhaps are one, each pair once, for the strongest reason; first those that both have notes. Services of
 * the catalogues stay rather than others, then those with more notes.
 */
export function findDoubles(candidates: readonly Candidate[], known: KnownServices): Double[] {
  const ranked = [...candidates].sort(
    (a, b) => Number(isKnown(b.key)) - Number(isKnown(a.key)) || b.notes - a.notes || (a.key < b.key ? -1 : 1),
  );
  const byKey = new Map(ranked.map((each) => [each.key, each]));
  const found = new Map<string, Double>();
  const offer = (why: Double['why'], from: Candidate, into: ServiceRef) => {
    const pair = pairOf({ from: from.key, into });
    if (from.key === into.key || found.has(pair)) return;
    const other = byKey.get(into.key);
    const name = other?.name || into.name;
    found.set(pair, { why, from: from.key, into: { key: into.key, name }, doubt: other ? doubtOf(from, other) : null });
  };
  for (const each of ranked) {
    const keys = [...new Set(each.said.filter((key) => key.startsWith('leika:')))];
    const [key] = keys;
    if (key && keys.length === 1 && !isKnown(each.key))
      offer('key', each, known.withKey(key) ?? { key, name: each.name });
  }
  for (const each of ranked) {
    if (isKnown(each.key)) continue;
    const meant = namesOf(each).flatMap((name) => known.named(name) ?? [])[0];
    if (meant) offer('known', each, meant);
  }
  const settled = new Set([...found.values()].map(({ from }) => from));
  const offerWithin = (why: 'name' | 'path', members: readonly Candidate[]) => {
    const [into, ...others] = members;
    // What is offered to a service of the catalogues need not go round by another one.
    if (into) for (const each of others) if (!settled.has(each.key)) offer(why, each, into);
  };
  for (const members of groups(ranked, (each) => namesOf(each).map(coreName))) offerWithin('name', members);
  for (const members of groups(ranked, placesOf))
    if (members.length <= AT_ONE_PLACE && members.filter(({ key }) => isKnown(key)).length < 2)
      offerWithin('path', members);
  const all = [...found.values()];
  return [...all.filter(({ into }) => byKey.has(into.key)), ...all.filter(({ into }) => !byKey.has(into.key))];
}

/** Whether a key is one of the catalogues. */
function isKnown(key: string): boolean {
  return /^(?:leika|ozg):/.test(key);
}

const namesOf = ({ name, key, alsoNamed }: Candidate) => [name === key ? '' : name, ...alsoNamed].filter(Boolean);

/** Where a service lies: portals and paths in words, without what names states, languages and numbers. */
function placesOf({ key, said }: Candidate): string[] {
  // A name of one's own was given to a part of what lies there.
  if (key.includes('#')) return [];
  return [key, ...said].flatMap((each) => {
    const url = /^https?:/.test(each) ? URL.parse(each) : null;
    const words = foldedWords(decoded(url?.pathname ?? '')).filter(
      (word) => !NO_PLACE.test(word) && !FILLERS.has(word),
    );
    return url && words.length > 0 ? [`${url.host} ${words.join(' ')}`] : [];
  });
}

const NO_PLACE = /^(?:v?\d+|[a-z]|de|en|html?|php|jsp|aspx?|xhtml|do|index|start|neu|new|schritt|seite)$/;

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Groups of two or more that share a name or a place, in their order. */
function groups(all: readonly Candidate[], of: (each: Candidate) => readonly string[]): Candidate[][] {
  const members = new Map<string, Candidate[]>();
  for (const each of all)
    for (const word of new Set(of(each))) if (word) members.set(word, [...(members.get(word) ?? []), each]);
  return [...members.values()].filter(({ length }) => length > 1);
}

function doubtOf(a: Candidate, b: Candidate): Double['doubt'] {
  if (isKnown(a.key) && isKnown(b.key)) return 'services';
  return a.portals.some((portal) => b.portals.includes(portal)) ? null : 'portals';
}
