import { requiredElement } from './required-element.ts';

function rangesOf(word: string, root: Node): Range[] {
  if (word === '') return [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const content = (text.nodeValue ?? '').toLowerCase();
    for (let at = content.indexOf(word); at >= 0; at = content.indexOf(word, at + word.length)) {
      const range = new Range();
      range.setStart(text, at);
      range.setEnd(text, at + word.length);
      ranges.push(range);
    }
  }
  return ranges;
}

/** Search within the page: shows each place of what is typed, with a highlight of the page's own. */
export function start(): void {
  const field = requiredElement('#seitensuche', HTMLInputElement);
  const root = requiredElement('#durchsucht', HTMLElement);
  const count = requiredElement('#fundstellen', HTMLElement);
  const search = () => {
    const ranges = rangesOf(field.value.trim().toLowerCase(), root);
    CSS.highlights.set('suche', new Highlight(...ranges));
    count.textContent = `${ranges.length} Fundstellen`;
  };
  field.addEventListener('input', search);
  search();
}
