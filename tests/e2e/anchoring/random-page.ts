import fc from 'fast-check';

/** A random page as HTML, and which of its characters are selected: positions among all text, as shares of it. */
export interface RandomPage {
  html: string;
  from: number;
  to: number;
}

const WORDS = [
  'Name',
  'Ort',
  'Bitte',
  'geben',
  'Sie',
  'an',
  'Straße',
  '👍',
  'u\u0308ber',
  'Ein\u00adkommen',
  '12',
  '€',
];

/** A few words, with white space as it comes. */
export const randomText = fc
  .array(fc.constantFrom(...WORDS, ' ', '  ', '\n', '\u00a0'), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(' '));

const INLINE = ['b', 'span', 'a', 'em'] as const;
const BLOCK = ['p', 'div', 'li', 'h2', 'h3', 'td', 'label', 'section', 'fieldset'] as const;
const SPECIAL = [
  '<br>',
  '<input name="x" value="geheim">',
  '<span hidden>nichts</span>',
  '<select><option>Wahl</option></select>',
  '<script>var leer;</script>',
  '<details><summary>Mehr</summary>zugeklappt</details>',
  '<div style="display:contents">doch da</div>',
];

const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    randomText,
    fc.constantFrom(...SPECIAL),
    fc
      .tuple(fc.constantFrom(...INLINE, ...BLOCK), fc.array(tie('tree'), { maxLength: 5 }))
      .map(([tag, children]) => `<${tag}>${children.join('')}</${tag}>`),
    // Open shadow trees, with a slot or without.
    fc
      .tuple(fc.array(tie('tree'), { maxLength: 3 }), fc.array(tie('tree'), { maxLength: 3 }), fc.boolean())
      .map(([inner, outer, slot]) => {
        const shadow = `<template shadowrootmode="open">${inner.join('')}${slot ? '<slot></slot>' : ''}</template>`;
        return `<x-teil>${shadow}${outer.join('')}</x-teil>`;
      }),
  ),
}));

/** A piece of a page as HTML. */
export const randomHtml = tree;

/** Pages of any shape. */
export const randomPage: fc.Arbitrary<RandomPage> = fc
  .tuple(fc.array(tree, { minLength: 1, maxLength: 8 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60))
  .map(([parts, from, length]) => ({ html: `<main>${parts.join('')}</main>`, from, to: length }));

/** Anything where selectors should be. */
export const anySelectors: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.array(
    fc.record(
      {
        type: fc.constantFrom('TextQuoteSelector', 'TextPositionSelector', 'CssSelector', 'Anderes'),
        exact: fc.oneof(randomText, fc.jsonValue()),
        prefix: fc.oneof(randomText, fc.jsonValue()),
        suffix: fc.oneof(randomText, fc.jsonValue()),
        start: fc.oneof(fc.integer(), fc.jsonValue()),
        end: fc.oneof(fc.integer(), fc.jsonValue()),
        value: fc.oneof(fc.constantFrom('input', 'p', ':scope > p', '<<<'), fc.jsonValue()),
        'rn:role': fc.oneof(fc.constantFrom('textbox', 'group'), fc.jsonValue()),
        'rn:groups': fc.jsonValue(),
        'rn:headings': fc.jsonValue(),
        'rn:attributes': fc.jsonValue(),
        'rn:name': fc.jsonValue(),
      },
      { requiredKeys: ['type'] },
    ),
  ),
);
