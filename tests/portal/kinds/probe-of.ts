/**
 * Name of the probe that a node is, or is inside of, out through shadow roots; `undefined` if it is none. Recognises a
 * target again, whatever else about it has changed. Self-contained: goes into a page by its source.
 */
export function probeOf(node: Node): string | undefined {
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at instanceof Element) {
      const probe = at.getAttribute('data-probe');
      if (probe !== null) return probe;
    }
  }
  return undefined;
}
