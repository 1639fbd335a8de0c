/** A view of the review that somebody gave a name: which page, which notes, what was searched for, in which order. */
export interface NamedView {
  name: string;
  /** As it stands behind the address of the page: `#notes?concern=…`. */
  address: string;
}

/** How long a name may be, in UTF-16 code units. */
export const VIEW_NAME_MAX = 100;

const GERMAN = new Intl.Collator('de');

/** Whether two names are the same to people. */
const isSameName = (one: string, other: string) => one.toLocaleLowerCase('de') === other.toLocaleLowerCase('de');

/** The view with a name, whatever its case. */
export function viewNamed(views: readonly NamedView[], name: string): NamedView | undefined {
  return views.find((view) => isSameName(view.name, name));
}

/** The views without the one that has a name. */
export function withoutView(views: readonly NamedView[], name: string): NamedView[] {
  return views.filter((view) => !isSameName(view.name, name));
}

/** The views with this one, in the place of the one that had its name; sorted by name. */
export function withView(views: readonly NamedView[], view: NamedView): NamedView[] {
  return [...withoutView(views, view.name), view].sort((a, b) => GERMAN.compare(a.name, b.name));
}
