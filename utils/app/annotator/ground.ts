/** Where our element stands: over a modal dialog nothing else can be seen or pressed, so while one is open inside of it. */
export function groundOf(document: Document): Element {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
}
