import { safeParse } from 'valibot';
import { maskPersonalData } from '@/utils/domain/mask';
import type { Selector } from '@/utils/domain/selector';
import { NO_STEP } from '@/utils/domain/target';
import { targetSchema } from '@/utils/log/schema';
import { isRecord, type JsonRecord, listOf, textOf } from './json';
import { isLost, lostPlace } from './lost-place';
import { readFragment } from './read-fragment';

/** As many as a target may have. */
const SELECTORS_MAX = 10;

/** Selectors that refine one another, from the page inwards. */
const DEPTH_MAX = 5;

/** How much of a quote and of what stands around it is kept, UTF-16 code units. */
const QUOTE_MAX = 20_000;
const CONTEXT_MAX = 200;

/** Our own selectors, as we wrote them; `undefined` where one is not as we write it. */
export function readOwnSelectors(json: unknown): Selector[] | undefined {
  const target = {
    service: { key: '', name: '' },
    page: { key: 'https://page.invalid/', title: '' },
    step: NO_STEP,
    frame: '',
    selectors: listOf(json, SELECTORS_MAX + 1),
  };
  const result = safeParse(targetSchema, target);
  return result.success ? result.output.selectors : undefined;
}

/**
 * What foreign selectors amount to here: quotes, elements and positions as they are; of ranges and XPaths what refines
 * them. Where nothing of it finds a place, the words of the first are kept as a lost one. Text of the page is masked, as
 * it would have been if it had been noted here.
 */
export function readForeignSelectors(json: unknown): Selector[] {
  const read = listOf(json, SELECTORS_MAX).flatMap((each) => readChain(each, 0));
  const lost = read.find(isLost);
  const found = read.filter((each) => !isLost(each));
  // A position alone proves nothing: without words it is a tie-breaker for no one.
  const findable = found.some(({ type }) => type !== 'TextPositionSelector');
  if (findable) return onlyOneEach(found);
  if (lost) return [lost, ...onlyOneEach(found)];
  const [position] = found;
  if (position?.type !== 'TextPositionSelector') return [];
  return [lostPlace(`${position.start}–${position.end}`), position];
}

function readChain(json: unknown, depth: number): Selector[] {
  if (depth > DEPTH_MAX) return [];
  if (!isRecord(json)) return typeof json === 'string' ? [lostPlace(json)] : [];
  const refined = listOf(json.refinedBy, 1).flatMap((each) => readChain(each, depth + 1));
  // What refines is nearer to the place than what it refines: the words in the paragraph, not the paragraph.
  const nearer = refined.filter((each) => !isLost(each));
  return nearer.length > 0 ? nearer : readOne(json);
}

function readOne(json: JsonRecord): Selector[] {
  const value = textOf(json.value).slice(0, 2_000);
  switch (json.type) {
    case 'TextQuoteSelector':
      return readQuote(json);
    case 'TextPositionSelector':
      return readPosition(json);
    case 'CssSelector':
      return value ? [{ type: 'CssSelector', value }] : [];
    case 'FragmentSelector':
      return value ? readFragment(value) : [];
    case 'XPathSelector':
      return value ? [lostPlace(value)] : [];
    case 'RangeSelector':
      return [lostPlace(rangeInWords(json))];
    default:
      return [lostPlace([textOf(json.type), value || textOf(json.id)].filter(Boolean).join(' '))];
  }
}

function readQuote({ exact, prefix, suffix }: JsonRecord): Selector[] {
  const text = textOf(exact);
  if (text.trim() === '' || text.length > QUOTE_MAX) return [];
  return [
    {
      type: 'TextQuoteSelector',
      exact: maskPersonalData(text),
      ...(textOf(prefix) && { prefix: maskPersonalData(textOf(prefix).slice(-CONTEXT_MAX)) }),
      ...(textOf(suffix) && { suffix: maskPersonalData(textOf(suffix).slice(0, CONTEXT_MAX)) }),
    },
  ];
}

function readPosition({ start, end }: JsonRecord): Selector[] {
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return [];
  const [from, to] = [Number(start), Number(end)];
  return from >= 0 && to >= from ? [{ type: 'TextPositionSelector', start: from, end: to }] : [];
}

/** As the W3C says it (two selectors), and as Hypothesis does (two XPaths with offsets). */
function rangeInWords({ startSelector, endSelector, startContainer, endContainer }: JsonRecord): string {
  const ends = [startSelector, endSelector].map((each) => (isRecord(each) ? textOf(each.value) : ''));
  return [ends[0] || textOf(startContainer), ends[1] || textOf(endContainer)].filter(Boolean).join(' … ') || 'Range';
}

/** Hypothesis describes one place in several ways; of each way the first is enough. */
function onlyOneEach(selectors: readonly Selector[]): Selector[] {
  return [...new Map(selectors.toReversed().map((each) => [each.type, each])).values()].reverse();
}
