/** Runs in a page of the extension: whether its view stands. */
export function isDrawn(): boolean {
  return document.readyState === 'complete' && document.querySelector('#app:not(:empty)') !== null;
}
