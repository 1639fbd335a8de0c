/** A document with this title and body, as the browser would have parsed it. Needs the DOM of happy-dom. */
export function pageOf({
  title = '',
  head = '',
  body = '',
}: {
  title?: string;
  head?: string;
  body?: string;
}): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}
