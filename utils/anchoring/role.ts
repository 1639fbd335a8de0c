/** Elements by tag that have one role whatever their attributes say. */
const BY_TAG: ReadonlyMap<string, string> = new Map(
  Object.entries({
    textarea: 'textbox',
    button: 'button',
    summary: 'button',
    img: 'img',
    table: 'table',
    fieldset: 'group',
    details: 'group',
    section: 'region',
    article: 'region',
    aside: 'region',
    form: 'region',
    main: 'region',
    nav: 'region',
  }),
);

/** `<input>` by type; every other type is a textbox. `file` is no ARIA role: ARIA has none for it. */
const BY_TYPE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    button: 'button',
    submit: 'button',
    reset: 'button',
    image: 'button',
    checkbox: 'checkbox',
    radio: 'radio',
    file: 'file',
    hidden: '',
  }),
);

/** Explicit roles that mean the same to a reader, and `''` for those that take an element's meaning away. */
const SYNONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    searchbox: 'textbox',
    spinbutton: 'textbox',
    switch: 'checkbox',
    image: 'img',
    grid: 'table',
    form: 'region',
    main: 'region',
    navigation: 'region',
    complementary: 'region',
    none: '',
    presentation: '',
  }),
);

const KNOWN = /^(?:textbox|combobox|listbox|checkbox|radio|radiogroup|button|link|img|table|heading|group|region)$/;

/**
 * What an element is to its reader: an ARIA role, explicit or implied, from the few that notes distinguish, `file` for
 * a file upload, `''` for all else. Source: https://www.w3.org/TR/html-aam-1.0/, much shortened.
 */
export function roleOf(element: Element): string {
  // Most elements of a page mean nothing by themselves, and all of them are asked.
  if (!element.hasAttribute('role')) return impliedRole(element);
  const explicit = element.getAttribute('role')?.trim().split(/\s/)[0] ?? '';
  if (KNOWN.test(explicit)) return explicit;
  const synonym = SYNONYMS.get(explicit);
  return synonym ?? impliedRole(element);
}

function impliedRole(element: Element): string {
  const tag = element.localName;
  if (tag === 'input') {
    if (element.hasAttribute('list')) return 'combobox';
    return BY_TYPE.get(element.getAttribute('type')?.toLowerCase() ?? '') ?? 'textbox';
  }
  if (tag === 'select') {
    const many = element.hasAttribute('multiple') || Number(element.getAttribute('size')) > 1;
    return many ? 'listbox' : 'combobox';
  }
  if (/^h[1-6]$/.test(tag)) return 'heading';
  if (tag === 'a') return element.hasAttribute('href') ? 'link' : '';
  return BY_TAG.get(tag) ?? (isEditable(element) ? 'textbox' : '');
}

/** Whether people fill it in. What it then shows is theirs, not the page's. */
export function isField(role: string): boolean {
  return /^(?:textbox|combobox|listbox|checkbox|radio|file)$/.test(role);
}

/** 1 to 6, also for `role=heading`. */
export function headingLevel(element: Element): number {
  return Number(element.getAttribute('aria-level') ?? element.localName.slice(1)) || 2;
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}
