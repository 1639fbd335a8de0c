import { maskPersonalData } from '@/utils/domain/mask';
import type { StepRef } from '@/utils/domain/target';

const POSITION = /\b(?:Schritt|Step|Seite|Page|Teil)\s+(\d{1,2})\s*(?:von|of|\/)\s*(\d{1,2})\b/i;
const MAY_TELL_POSITION =
  'h1,h2,h3,legend,[aria-current],[role=progressbar],[class*="progress" i],[class*="step" i],[class*="schritt" i]';
/** Longer texts are not labels; reading them would only cost time. */
const LABEL_MAX = 200;

/**
 * Which state of a form flow the document shows: by "Schritt 2 von 5", `aria-current="step"` and the heading, because
 * many steps share one address. Answers empty strings where the page knows no steps.
 */
export function identifyStep(document: Document): StepRef {
  const position = findPosition(document);
  const current = labelOf(document.querySelector('[aria-current=step]'));
  if (!position && !current) return { key: '', label: '' };
  const heading = current || headingOf(document);
  const name = maskPersonalData(heading.replace(POSITION, '').replace(/^[\s:.,–-]*\d*[\s:.)–-]*/, ''));
  const label = [position && `Schritt ${position.join(' von ')}`, name].filter(Boolean).join(': ');
  return { key: [position?.join('/'), slug(name)].filter(Boolean).join(' '), label };
}

function findPosition(document: Document): [string, string] | undefined {
  for (const element of document.querySelectorAll(MAY_TELL_POSITION)) {
    const match = POSITION.exec(labelOf(element));
    if (match?.[1] && match[2]) return [match[1], match[2]];
  }
  return undefined;
}

function headingOf(document: Document): string {
  const headings = [...document.querySelectorAll('main h1, main h2, form legend, h1, h2')];
  return labelOf(headings.find((heading) => heading.tagName !== 'H1') ?? headings[0] ?? null);
}

function labelOf(element: Element | null): string {
  const text = element?.textContent ?? '';
  return text.length > LABEL_MAX * 5 ? '' : text.replace(/\s+/g, ' ').trim().slice(0, LABEL_MAX);
}

function slug(text: string): string {
  return text.toLocaleLowerCase('de').replace(/[^\p{L}]+/gu, '-');
}
