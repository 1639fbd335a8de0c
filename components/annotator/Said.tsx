/**
 * Text that says what a note is, drawn by the style sheet: a page may ask the browser whether a word stands anywhere
 * (`window.find`), and that looks into closed shadow trees too, but not at generated text. Screen readers read it.
 */
export function Said({ text, kind = '' }: { text: string; kind?: 'tip' | '' }) {
  return <span class={`said ${kind}`} data-text={text} aria-hidden={kind === 'tip' ? 'true' : undefined} />;
}
