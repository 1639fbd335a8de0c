import { isPlain, isRecord } from './authentic.ts';

const RATINGS: readonly unknown[] = [null, 'obstacle', 'strength', 'question', 'idea', 'clear'];
const SELECTORS: readonly unknown[] = ['TextQuoteSelector', 'TextPositionSelector', 'CssSelector'];
const LONG = 20_000;

/** Whether a note that came of a file is one: bounded, at an address of the web, with known words. From the design alone. */
export function isSoundNote(note: unknown): boolean {
  if (!isRecord(note) || !isPlain(note)) return false;
  const { target, week } = note;
  const content = isRecord(note.content) ? note.content : note;
  return isSoundTarget(target) && isSoundContent(content) && (week === null || /^\d{4}-W\d\d$/.test(String(week)));
}

function isSoundContent({ comment, suggestion, rating, severity, concerns }: Record<string, unknown>): boolean {
  const texts = [comment, suggestion].every((text) => isText(text) && text.length <= LONG);
  const degree = severity === null || (Number.isInteger(severity) && Number(severity) >= 0 && Number(severity) <= 4);
  return texts && degree && RATINGS.includes(rating) && Array.isArray(concerns) && concerns.every(isText);
}

function isSoundTarget(target: unknown): boolean {
  if (!isRecord(target) || !isRecord(target.page) || !Array.isArray(target.selectors)) return false;
  const { key } = target.page;
  const selectors: unknown[] = target.selectors;
  const known = selectors.every((each) => isRecord(each) && SELECTORS.includes(each.type));
  return isText(key) && /^https?:\/\//i.test(key) && selectors.length <= 10 && known;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
