/** The page's element of this kind; throws when the page and its script do not go together. */
export function requiredElement<E extends Element>(selector: string, kind: new () => E): E {
  const element = document.querySelector(selector);
  if (element instanceof kind) return element;
  throw new Error(`This page has no ${selector}.`);
}
