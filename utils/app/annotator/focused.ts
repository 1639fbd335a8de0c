/** What has the focus in a document, in its open shadow trees too; `null` where that is nothing in particular. */
export function focusedIn({ activeElement, body }: Document): Element | null {
  let at = activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === body ? null : at;
}
