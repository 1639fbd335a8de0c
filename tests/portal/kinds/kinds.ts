import { PROBES, type Probe } from './probes.ts';
import { ARABIC_PASSAGE, PASSAGE } from './sentences.ts';

/** One kind of page that real portals are made of, as a row of a table of tests. */
export interface Kind {
  /** Unique among the kinds; in German, for the overview and for names of tests. */
  title: string;
  /** Address below the portal's origin where a walk to the block begins. */
  path: string;
  /** What to click, in turn, to get from there to the block: CSS selectors. Empty where the block needs no click. */
  walk: readonly string[];
  /** What brings the block back, see {@link Return}. */
  again: Return;
  /** The block is in a frame: `iframe#rahmen-same` and so on. `foreign` is of `portal.foreignOrigin`. */
  frame?: 'same' | 'srcdoc' | 'foreign';
  /** The targets are inside open shadow roots of the elements with `data-probe`; see `probeOf`. */
  shadow?: true;
  /** What the block has. */
  probes: readonly Probe[];
  /** Text of the probe `passage`. */
  passage: string;
}

/**
 * How the block is seen again. `open`: opening `path`. `route`: opening the address that the walk led to. `tab`: a reload
 * in the same tab; elsewhere the walk. `post`: the walk, since a reload would send a form again.
 */
export type Return = 'open' | 'route' | 'tab' | 'post';

const NEXT = '[name="weiter"]';
const COMMON = { walk: [], again: 'open', probes: PROBES, passage: PASSAGE } as const;

/** All kinds. The first is the baseline. */
export const KINDS: readonly Kind[] = [
  { ...COMMON, title: 'Einfache Seite', path: '/arten/einfach' },
  { ...COMMON, title: 'Schritte hinter der Raute', path: '/arten/raute', walk: [NEXT], again: 'route' },
  { ...COMMON, title: 'Alle Schritte an einer Adresse', path: '/arten/eine-adresse', walk: [NEXT], again: 'tab' },
  { ...COMMON, title: 'Schritte im Verlauf', path: '/arten/verlauf', walk: [NEXT], again: 'route' },
  { ...COMMON, title: 'Rahmen vom selben Server', path: '/arten/rahmen', frame: 'same' },
  { ...COMMON, title: 'Rahmen ohne eigene Adresse', path: '/arten/rahmen', frame: 'srcdoc' },
  { ...COMMON, title: 'Fremder Rahmen', path: '/arten/fremder-rahmen', frame: 'foreign' },
  { ...COMMON, title: 'KoliBri', path: '/arten/kolibri', shadow: true },
  { ...COMMON, title: 'Später eintreffender Inhalt', path: '/arten/spaeter' },
  { ...COMMON, title: 'Rollbereiche', path: '/arten/rollen' },
  { ...COMMON, title: 'Verformte Inhalte', path: '/arten/verformt' },
  { ...COMMON, title: 'Eigene Hervorhebungen', path: '/arten/eigene-marken' },
  { ...COMMON, title: 'Von rechts nach links', path: '/arten/rechts-nach-links', passage: ARABIC_PASSAGE },
  { ...COMMON, title: 'Seite mit Druckansicht', path: '/arten/druck' },
  { ...COMMON, title: 'Druckansicht', path: '/arten/druck?ansicht=druck' },
  { ...COMMON, title: 'Schritte einer Sitzung', path: '/arten/session', walk: [NEXT, NEXT], again: 'post' },
];
