import type { CssSelector, Selector, TextQuoteSelector } from './selector';

/** An administrative service. `key`: LeiKa key where known (`leika:99…`), else portal and normalised path. */
export interface ServiceRef {
  key: string;
  name: string;
}

/** A web page. `key`: its address without session ids, tokens and personal data. */
export interface PageRef {
  key: string;
  title: string;
  /** Its address does not lead there: it lost a session, a token or a case, or belongs to an earlier step. */
  behindSession?: true;
}

/** One state of a form flow. `key` is empty where the page knows no steps; `label` is what people read. */
export interface StepRef {
  key: string;
  label: string;
}

/** No step: what is noted holds for the page as a whole, or the page knows no steps. */
export const NO_STEP: StepRef = { key: '', label: '' };

/** Where a note points: service, page, step, frame and, unless it means the whole step, selectors. */
export interface Target {
  service: ServiceRef;
  page: PageRef;
  step: StepRef;
  /** Address of the frame without session ids, empty for the page itself. */
  frame: string;
  selectors: Selector[];
}

/** Where a note points, without the place on the page. */
export type Whereabouts = Omit<Target, 'selectors'>;

/** What kind of place a target is: a passage of text, an element, or the step as a whole. */
export function targetKind(target: Target): 'text' | 'element' | 'step' {
  if (elementOf(target)) return 'element';
  return quoteOf(target) ? 'text' : 'step';
}

/** The quote of a text target. */
export function quoteOf(target: Target): TextQuoteSelector | undefined {
  return target.selectors.find((selector) => selector.type === 'TextQuoteSelector');
}

/** The description of an element target. */
export function elementOf(target: Target): CssSelector | undefined {
  return target.selectors.find((selector) => selector.type === 'CssSelector');
}
