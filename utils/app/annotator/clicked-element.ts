import { pickableFrom } from './pickable';
import type { World } from './world';

/** What the browser says of the place that its menu was opened on. */
export interface ClickedPlace {
  /** Address of a link, as the browser resolved it. */
  link?: string;
  /** Address of a picture. */
  image?: string;
  editable?: boolean;
}

/**
 * The element that the browser's menu was opened on. Where our script was there it has seen it. Where it comes only
 * now, the one link or picture with that address, or the field that has the focus; nothing when there are several.
 */
export function clickedElement(document: Document, world: World, place: ClickedPlace): Element | undefined {
  const seen = world.clicked?.deref();
  if (seen?.isConnected) return wanted(seen, place);
  if (place.image)
    return only([...document.images].filter(({ currentSrc, src }) => [currentSrc, src].includes(place.image ?? '')));
  if (place.link) return only([...document.links].filter(({ href }) => href === place.link));
  return place.editable ? pickableFrom(document.activeElement) : undefined;
}

/** Of a picture in a link both can be meant: the menu's entry says which. */
function wanted(seen: Element, { image, link }: ClickedPlace): Element | undefined {
  if (image) return seen.closest('img') ?? seen.querySelector('img') ?? pickableFrom(seen);
  if (link) return seen.closest('a') ?? pickableFrom(seen);
  return pickableFrom(seen);
}

function only<E extends Element>(elements: readonly E[]): E | undefined {
  return elements.length === 1 ? elements[0] : undefined;
}
