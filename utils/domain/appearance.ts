import type { Language } from './language';

/** A quick concern with its two phrases, in the language of the catalogue. */
export interface QuickPhrases {
  /** The concern's id. */
  id: string;
  label: string;
  obstacle: string;
  strength: string;
}

/** What a script in a page needs to know of settings and catalogue, so that it carries neither. */
export interface Appearance {
  /** Whether the toolbar comes by itself when text was selected. */
  toolbar: boolean;
  /** The three concerns of the toolbar, in their order. */
  quick: QuickPhrases[];
  /** The language of these words, for `lang`: it may be another one than that of the interface. */
  language: Language;
}
