import type { Catalogue, CatalogueEntry } from './types';

/** What a catalogue's file says, checked: `docs/catalogue-file.md`. Ids are those of the file. */
export interface CatalogueFile extends Pick<Catalogue, 'id' | 'name'> {
  entries: readonly CatalogueEntry[];
  /** Ids of the entries that are offered first; three or none. */
  quick?: readonly string[];
}

/** Something in a catalogue's file that is not as it must be, and where. */
export interface CatalogueFault {
  what:
    | 'missing'
    /** Something else is wanted there: a text, a list, an object. */
    | 'kind'
    | 'empty'
    /** `detail`: how much is allowed, or wanted. */
    | 'too-long'
    | 'too-many'
    | 'too-few'
    /** No such field is known. */
    | 'unknown'
    /** `detail`: what is allowed. */
    | 'choice'
    | 'id'
    /** `detail`: the id. */
    | 'twice'
    | 'no-such-entry'
    /** An entry that is offered first has no phrases. */
    | 'no-phrases';
  /** The number of the entry, from 1 on; left out where the file as a whole is meant. */
  entry?: number;
  /** The field as it is called in the file, `phrases.obstacle.de`. From outside: text, never more. */
  field: string;
  detail?: string;
}

/** Why a file is not taken as a catalogue. */
export type CatalogueProblem =
  | { problem: 'too-large' | 'not-text' | 'not-catalogue' | 'newer' }
  /** A file with notes: they are read in elsewhere. */
  | { problem: 'notes' }
  /** It is broken; `line`: where, if the browser says so. */
  | { problem: 'not-json'; line?: number }
  /** The first of what is wrong in it, and how much more there is. */
  | { problem: 'faults'; faults: readonly CatalogueFault[]; more: number };

/** A checked file, or why there is none. */
export type CatalogueRead = { parsed: CatalogueFile } | CatalogueProblem;

/** The ids under which a catalogue may have its own words for the three guiding questions. */
export const GUIDES = ['guide-typical-answers', 'guide-evidence', 'guide-tried'] as const;
