import type { Reply } from './annotation';
import type { ChangeId } from './change';
import type { IsoWeek } from './week';

/** How far a problem spot has come, in the usual order. A spot of which nobody said anything is `open`. */
export const SPOT_STATUSES = ['open', 'discussed', 'decided', 'handedOn', 'done', 'notNow'] as const;
export type SpotStatus = (typeof SPOT_STATUSES)[number];

/** The workshop's three guiding questions; the catalogue has their words under `guide-…`. */
export const GUIDING_QUESTIONS = ['typical', 'evidence', 'tried'] as const;
export type GuidingQuestion = (typeof GUIDING_QUESTIONS)[number];

/** So many of a spot's notes are named beside the first, so that what was said finds it without that one, too. */
export const ALSO_MAX = 50;

/**
 * What a saying is about: the spot that holds this note, for this concern (`''`: notes without one). `also`: other notes that
 * the spot held then.
 */
export interface SpotAbout {
  note: ChangeId;
  concern: string;
  also: ChangeId[];
}

/** What was decided and why. Either may be empty. */
export interface SpotDecision {
  decision: string;
  reason: string;
}

/** Something to read about a spot; `address` is http or https. */
export interface SpotLink {
  address: string;
  title: string;
}

/** What somebody knows on a guiding question, and from where. Its id is that of the change that said it. */
export interface GuidingAnswer {
  id: ChangeId;
  question: GuidingQuestion;
  text: string;
  source: string;
  author: string;
  week: IsoWeek;
  voice: string;
}

/** What people said of a spot, in whatever pieces it is kept. */
export interface SpotSayings {
  /** Said without knowing of each other, in the order of the log: the last one holds, the others stand beside it. */
  statuses: SpotStatus[];
  decisions: SpotDecision[];
  /** Offices that it was handed to; never a person. */
  offices: string[];
  links: SpotLink[];
  replies: Reply[];
  answers: GuidingAnswer[];
  /** Voices that voted for it, sorted. */
  votes: string[];
  /** How many changes are here without what they say. Erased ones do not count. */
  withheld: number;
}

/** What was said about one note's spot, materialised. Records of all notes of a spot together are what was said of it. */
export interface SpotRecord extends SpotSayings {
  /** The subject of its changes. */
  id: ChangeId;
  note: ChangeId;
  concern: string;
  /** All notes that its changes name, `note` first. */
  notes: ChangeId[];
  /** Changes that somebody else asks to erase, until people here decide; left out where nobody asks. */
  erasureAsked?: ChangeId[];
  heads: ChangeId[];
}

/** What people said of a note and others with greater ids: they mean the same place, or another one. Materialised. */
export interface PlaceRelations {
  /** The subject of its changes. */
  id: ChangeId;
  note: ChangeId;
  /** `note` first, then all others that are spoken of. */
  notes: ChangeId[];
  same: ChangeId[];
  different: ChangeId[];
  /** Those of `different` that somebody else, unknowingly, called the same. */
  contested: ChangeId[];
  heads: ChangeId[];
}

/** What people wrote in a record, each text by itself. Names are not among them: they go along only where that is wanted. */
export function textsOfRecord({ decisions, offices, links, replies, answers }: SpotRecord): string[] {
  return [
    ...decisions.flatMap(({ decision, reason }) => [decision, reason]),
    ...offices,
    ...links.flatMap(({ address, title }) => [address, title]),
    ...replies.map(({ text }) => text),
    ...answers.flatMap(({ text, source }) => [text, source]),
  ];
}
