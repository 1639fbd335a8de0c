import fc from 'fast-check';
import type { PageChange } from './change-page';
import { randomHtml, randomText } from './random-page';

const share = fc.double({ min: 0, max: 1, noNaN: true });

const change = (kind: PageChange['kind'], what: fc.Arbitrary<string>): fc.Arbitrary<PageChange> =>
  fc.record({ kind: fc.constant(kind), at: share, to: share, what }, { noNullPrototype: true });

/** Slots; and what shows whether words are parted as they should be. */
const PIECES = [
  '<slot></slot>',
  '<slot name="a">ohne a</slot>',
  '<p>im Schatten</p><slot name="b"></slot>',
  'an<b>ein</b>ander',
  '<p></p>',
  '<b><p>Block</p>im</b>Wort',
];

const html = fc.oneof({ weight: 3, arbitrary: randomHtml }, { weight: 2, arbitrary: fc.constantFrom(...PIECES) });

const anyChange = fc.oneof(
  change('edit', fc.oneof(randomText, fc.constantFrom('', ' ', '\n'))),
  change('split', fc.constant('')),
  change('insert', html),
  change('remove', fc.constant('')),
  change('move', fc.constant('')),
  { weight: 4, arbitrary: change('attribute', share.map(String)) },
  change('shadow', html),
);

/** What happens to a page, in batches; after each the page is asked. */
export const randomChanges: fc.Arbitrary<PageChange[][]> = fc.array(
  fc.array(anyChange, { minLength: 1, maxLength: 5 }),
  {
    minLength: 1,
    maxLength: 6,
  },
);
