/** `<stadt-hinweis text="…">`: an element of the portal's own with its text inside an open shadow root. */
export class NoticeElement extends HTMLElement {
  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const paragraph = document.createElement('p');
    paragraph.textContent = this.getAttribute('text');
    root.replaceChildren(paragraph);
  }
}
