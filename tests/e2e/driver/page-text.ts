/** The text of a page as it is seen, white space collapsed, and which character of which node each of its letters is. */
export interface PageText {
  text: string;
  places: { node: Text; offset: number }[];
}

/** Runs in the page, hence self-contained. Goes into open shadow roots too. */
export function readPageText(): PageText {
  const SILENT = ['script', 'style', 'noscript', 'template', 'title', 'option', 'textarea'];
  const places: PageText['places'] = [];
  let text = '';
  // Asked of the text itself, a browser puts all of it together anew at each space.
  let spaced = true;
  const read = (parent: Node) => {
    for (const child of parent.childNodes) {
      if (child instanceof Text) {
        for (let offset = 0; offset < child.length; offset++) {
          const character = child.data.charAt(offset);
          const space = /\s/.test(character);
          if (space && spaced) continue;
          spaced = space;
          text += space ? ' ' : character;
          places.push({ node: child, offset });
        }
      } else if (child instanceof Element && !SILENT.includes(child.localName) && child.checkVisibility()) {
        if (child.shadowRoot) read(child.shadowRoot);
        read(child);
      }
    }
  };
  read(document.body);
  return { text, places };
}
