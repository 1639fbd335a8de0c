import { append, joined, stringify } from './originals.ts';

/** Something that a person did, as a listener of the page saw it. */
export interface Sighting {
  type: string;
  trusted: boolean;
  /** What the driver said that the person was doing then; see {@link Loot.phase}. */
  phase: string;
  key: string;
  x: number;
  y: number;
}

/** All that the page has learnt. */
export const loot = {
  /** Set by the driver: what is being done. Only sightings are written down with it. */
  phase: '',
  texts: [] as string[],
  sightings: [] as Sighting[],
};

const SHOWN_MAX = 2_000;
const known: Record<string, true> = Object.create(null) as Record<string, true>;

/** Writes a text down, each one once. */
export function note(text: string): void {
  if (known[text]) return;
  known[text] = true;
  append(loot.texts, text);
}

/** Writes down whatever passed through a function of the page's. Nothing may throw here. */
export function take(where: string, value: unknown): void {
  try {
    note(`${where}: ${shown(value)}`);
  } catch {
    note(`${where}: ?`);
  }
}

function shown(value: unknown): string {
  if (typeof value === 'string') return cut(value);
  if (typeof value !== 'object' || value === null) return cut(String(value));
  if (value instanceof Range) return `range ${value}`;
  if (value instanceof Element) return `<${value.localName}> ${cut(value.outerHTML)}`;
  if (value instanceof Node) return cut(`${value.nodeName} ${value.textContent}`);
  if (value instanceof Event) return `event ${value.type}`;
  if (value === window || value instanceof Window) return 'window';
  return cut(stringify(value) ?? '');
}

function cut(text: string): string {
  return text.length > SHOWN_MAX ? text.substring(0, SHOWN_MAX) : text;
}

/** All texts as one, for the driver. */
export function lootText(): string {
  return joined(loot.texts, '\n');
}

/** All sightings, for the driver. */
export function lootSightings(): string {
  return stringify(loot.sightings);
}
