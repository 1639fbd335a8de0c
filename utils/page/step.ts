import { maskPersonalData } from '@/utils/domain/mask';
import type { StepRef } from '@/utils/domain/target';
import {
  isCurrentStep,
  isStepper,
  type Position,
  positionIn,
  positionOfBar,
  positionOfItem,
  withoutPosition,
} from './step-position';
import { type Area, labelOf, visit } from './visit';

const HEADING = /^(?:h[1-3]|legend)$/;

interface Clues {
  position?: Position;
  /** The item of the list of steps that is current. */
  item?: Element;
  headings: { element: Element; area: Area }[];
}

/**
 * Which state of a form flow the document shows, because many steps share one address: by "Schritt 2 von 5", a list or
 * bar of steps, the heading or legend, and the fragment where it routes. `address` is a normalised address. Answers
 * empty strings where the page knows no steps.
 */
export function identifyStep(document: Document, address = ''): StepRef {
  const clues = readClues(document);
  const title = withoutErrors(document.title);
  const position = clues.position ?? (clues.item && positionOfItem(clues.item)) ?? positionIn(title, 'words');
  const route = /#.+/.exec(address)?.[0].replace(/^#!?\/$/, '') ?? '';
  const current = labelOf(clues.item);
  if (!position && !current && !route) return { key: '', label: '' };
  const heading = withoutPosition(current) || headingOf(clues.headings) || titleOf(title);
  const name = maskPersonalData(withoutPosition(withoutErrors(heading)));
  const words = position && `Schritt ${position.at}${position.of ? ` von ${position.of}` : ''}`;
  const place = position && [position.at, position.of].filter(Boolean).join('/');
  return {
    key: [place, slug(name), route].filter(Boolean).join(' '),
    label: [words, name].filter(Boolean).join(': '),
  };
}

/** A text without what a page puts before it while fields are filled in wrongly. */
export function withoutErrors(text: string): string {
  return text.replace(/^\s*(?:\(?\d{0,2}\)?\s*)?(?:Fehler|Error)\s*[:–-]\s*/i, '');
}

function readClues(document: Document): Clues {
  const clues: Clues = { headings: [] };
  let stepper: Element | undefined;
  for (const { element, area } of visit(document)) {
    if (stepper && !holds(stepper, element)) stepper = undefined;
    if (isStepper(element)) stepper ??= element;
    const isHeading = HEADING.test(element.localName);
    if (isHeading) clues.headings.push({ element, area });
    if (!clues.item && isCurrentStep(element, stepper)) clues.item = element;
    if (clues.position?.of) continue;
    const isTeller = element === stepper || isStepper(element) || element.hasAttribute('aria-current');
    if (!isTeller && !isHeading) continue;
    const told =
      (element.getAttribute('role') === 'progressbar' ? positionOfBar(element) : undefined) ??
      positionIn(labelOf(element), isHeading || !isTeller ? 'words' : 'short') ??
      positionIn(element.getAttribute('aria-label') ?? '', 'words');
    if (told && (told.of || !clues.position) && (told.of || isHeading)) clues.position = told;
  }
  return clues;
}

/** `contains`, across shadow roots. */
function holds(around: Element, element: Element): boolean {
  if (around.contains(element)) return true;
  const root = element.getRootNode();
  return 'host' in root && root.host !== element && holds(around, root.host as Element);
}

/** The first heading below the page's own one, or that; in the page's main part if it has one. */
function headingOf(all: Clues['headings']): string {
  const main = all.filter(({ area }) => area === 'main');
  const headings = (main.length > 0 ? main : all.filter(({ area }) => area !== 'aside')).map(({ element }) => element);
  const named = headings.filter((element) => withoutPosition(labelOf(element)) !== '');
  const below = named.find((element) => element.localName !== 'h1' && element.localName !== 'h3');
  return labelOf(below ?? named[0]);
}

/** "Einkommen – Wohngeld – Musterstadt": the first part. */
function titleOf(title: string): string {
  return withoutPosition(title.split(/\s+[-–—|·]\s+/)[0] ?? '').trim();
}

function slug(text: string): string {
  return text.toLocaleLowerCase('de').replace(/[^\p{L}]+/gu, '-');
}
