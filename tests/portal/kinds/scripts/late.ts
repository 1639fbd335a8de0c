import { requiredElement } from './required-element.ts';

/** What a slow answer takes, in milliseconds: here the delay is what is shown, not a wait for something. */
const DELAY_MS = 700;

function insert(template: string, place: string): void {
  const { content } = requiredElement(template, HTMLTemplateElement);
  requiredElement(place, HTMLElement).replaceChildren(content.cloneNode(true));
}

/** First the block comes, then a notice above it that shifts everything. */
export function start(): void {
  setTimeout(() => {
    insert('#inhalt-vorlage', '#inhalt-spaeter');
    setTimeout(() => insert('#hinweis-vorlage', '#hinweis-spaeter'), DELAY_MS);
  }, DELAY_MS);
}
