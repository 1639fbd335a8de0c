/** One text in both languages. */
export interface Text {
  de: string;
  en: string;
}

/** What an entry is in the workshop's report: a question, a value, a fear, something that helps, … */
export const CATALOGUE_GROUPS = [
  'question',
  'guide',
  'value',
  'argument',
  'reframe',
  'theme',
  'point',
  'fear',
  'barrier',
  'measure',
  'steering',
  'format',
] as const;
/** One of {@link CATALOGUE_GROUPS}. */
export type CatalogueGroup = (typeof CATALOGUE_GROUPS)[number];

/** Whether it can be seen on a page, partly, only be discussed, or is a frame around the discussion. */
export const OBSERVABLE = ['page', 'partly', 'discussion', 'frame'] as const;
/** One of {@link OBSERVABLE}. */
export type Observable = (typeof OBSERVABLE)[number];

/** One entry of the workshop's catalogue. Every entry can be put on a note as a concern. */
export interface CatalogueEntry {
  /** Stable; stands in notes and exports and never changes. */
  id: string;
  group: CatalogueGroup;
  observable: Observable;
  label: Text;
  /** One sentence: what the report says. */
  description: Text;
  /** The report's section, as it is called there. */
  section: string;
  /** A remark on how the report means it. */
  note?: Text;
  /** What one says of it in a margin, 1 to 4 words. There for each entry that is observable on a page, if partly. */
  phrases?: { obstacle: Text; strength: Text };
  /** What to keep in mind when putting it on a note. */
  hint?: Text;
  /** The report has two sides on it: show both. */
  contested?: true;
  /** Id of the other side of a contested position. */
  opposite?: string;
  /** Id of the theme that a point stands under. */
  belongsTo?: string;
  /** Ids of the entries that the note speaks of. */
  refersTo?: readonly string[];
}

/** A catalogue as it is used: the workshop's, or one that an office made and that was read in from a file. */
export interface Catalogue {
  /** The file's own id; `''` for the workshop's. */
  id: string;
  name: Text;
  /** In the catalogue's order. Their ids are those that stand in notes. */
  entries: readonly CatalogueEntry[];
  /** The ids of the three entries that are offered first, as long as the user has not chosen others. */
  quick: readonly [string, string, string];
  /** Its own words for the guiding questions, by the ids that these have in the workshop's catalogue. */
  guides: ReadonlyMap<string, Text>;
}
