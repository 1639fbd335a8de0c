/** What a note can be about; each stands once in a block, on the node with `data-probe`. */
export const PROBES = [
  'heading',
  'passage',
  'repeated',
  'field',
  'select',
  'radios',
  'checkboxes',
  'file',
  'button',
  'link',
  'pdf',
  'image',
  'table',
] as const;

/** One of {@link PROBES}. */
export type Probe = (typeof PROBES)[number];
