import { expect, test } from 'vitest';
import { createSearchIndex, highlight } from '@/utils/search';
import { foldWithPlaces } from '@/utils/search/fold';

test.each([
  ['Miete', 'Die Kaltmiete steht im Mietvertrag.', 'Die Kalt[miete] steht im [Miet]vertrag.'],
  ['gebuehr', 'Welche Gebühren? Die Müllgebühr!', 'Welche [Gebühren]? Die Müll[gebühr]!'],
  ['Strasse', 'Große Straße, alte Landstraße', 'Große [Straße], alte Land[straße]'],
  ['hochgeladen', 'Laden Sie ihn hoch. Hochladen geht.', '[Laden] Sie ihn [hoch]. [Hochladen] geht.'],
  ['Wonhgeld', 'Wohngeld beantragen', '[Wohngeld] beantragen'],
  ['"im Original"', 'Nur im Original, bitte', 'Nur [im] [Original], bitte'],
  ['Gebu', 'Gebu\u0308hr in zerlegten Zeichen', '[Gebu\u0308]hr in zerlegten Zeichen'],
])('%s in „%s“', (query, text, expected) => {
  const index = createSearchIndex();
  index.put({ id: 'one', comment: text });
  let marked = '';
  let end = 0;
  for (const { from, to } of highlight(text, index.search(query).words)) {
    marked += `${text.slice(end, from)}[${text.slice(from, to)}]`;
    end = to;
  }
  expect(marked + text.slice(end)).toBe(expected);
});

test.each([
  ['Größe', 'grosse', [0, 1, 2, 3, 3, 4]],
  ['Gebuehr', 'gebuhr', [0, 1, 2, 3, 5, 6]],
])('the letters of %s have places', (word, folded, places) => {
  expect(foldWithPlaces(word)).toEqual({ folded, places });
});
