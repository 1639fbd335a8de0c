import { describe, expect, it } from 'vitest';
import {
  choosePassages,
  type LengthClass,
  type Passage,
  type ReadablePage,
} from '@/tests/e2e/saved-pages/choose-passages';

interface Line {
  text: string;
  /** Continues the block of the line before. */
  inline?: true;
  link?: true;
  /** Where it stands; one line below the other, with room for a sign between, if left out. */
  top?: number;
}

const LINE_HEIGHT = 20;
const LINE_STEP = 60;

/** A page of these lines, parted by one space as white space between blocks is. */
function pageOf(...lines: readonly Line[]): ReadablePage {
  let text = '';
  let block = 0;
  const runs = lines.map((line, index) => {
    if (!line.inline) block++;
    const from = text.length;
    text += line.text;
    const to = text.length;
    if (!lines[index + 1]?.inline) text += ' ';
    const top = line.top ?? index * LINE_STEP;
    return { from, to, block, grabbable: line.link !== true, top, bottom: top + LINE_HEIGHT };
  });
  return { text, runs };
}

function chosen(page: ReadablePage, length: LengthClass): Passage | undefined {
  return choosePassages(page).find((passage) => passage.length === length);
}

const LONG = 'Das Gesamteinkommen ergibt sich aus der Summe aller Jahreseinkommen im Haushalt, abzüglich der Beträge '
  .repeat(3)
  .trim();

describe('choosing passages', () => {
  it.each<[what: string, page: ReadablePage, length: LengthClass, text: string | undefined, occurrence?: number]>([
    [
      'words that stand once',
      pageOf({ text: 'Name' }, { text: 'Name' }, { text: 'Anschrift' }),
      'words',
      'Anschrift',
      1,
    ],
    ['no word where each stands twice', pageOf({ text: 'Name' }, { text: 'Name' }), 'words', undefined],
    [
      'the later one of equal labels',
      pageOf({ text: 'Name' }, { text: 'Ort' }, { text: 'Name' }),
      'repeated',
      'Name',
      2,
    ],
    [
      'a word that stands more than once where no label does',
      pageOf({ text: 'Der Antrag' }, { text: 'Zum Antrag gehört' }),
      'repeated',
      'Antrag',
      2,
    ],
    [
      'a sentence out of a block',
      pageOf({ text: 'Kurz. Bringen Sie den Bescheid bitte im Original zum Termin mit. Danke.' }),
      'sentence',
      'Bringen Sie den Bescheid bitte im Original zum Termin mit.',
      1,
    ],
    [
      'a sentence with a link in its middle',
      pageOf(
        { text: 'Bringen Sie den ' },
        { text: 'Bescheid vom Finanzamt', inline: true, link: true },
        { text: ' zum Termin mit.', inline: true },
      ),
      'sentence',
      'Bringen Sie den Bescheid vom Finanzamt zum Termin mit.',
      1,
    ],
    [
      'no sentence that begins in a link, which a drag would take along',
      pageOf({ text: 'Bescheid vom Finanzamt', link: true }, { text: ' bringen Sie zum Termin mit.', inline: true }),
      'sentence',
      undefined,
    ],
    ['a paragraph', pageOf({ text: 'Einkommen' }, { text: LONG }), 'paragraph', LONG, 1],
    ['no paragraph where all is short', pageOf({ text: 'Einkommen' }, { text: 'Miete' }), 'paragraph', undefined],
    [
      'blocks that stand below each other',
      pageOf({ text: 'Angaben zu Ihrer Wohnung' }, { text: 'Wie viele Räume hat sie?' }),
      'blocks',
      'Angaben zu Ihrer Wohnung Wie viele Räume hat sie?',
      1,
    ],
    [
      'no blocks of two columns',
      pageOf({ text: 'Angaben zu Ihrer Wohnung', top: 900 }, { text: 'Wie viele Räume hat sie?', top: 0 }),
      'blocks',
      undefined,
    ],
    ['nothing on an empty page', pageOf(), 'words', undefined],
  ])('finds %s', (_, page, length, text, occurrence) => {
    expect(chosen(page, length)).toEqual(text === undefined ? undefined : { length, text, occurrence });
  });

  it('leaves room for the signs between passages', () => {
    const crowded = pageOf({ text: LONG, top: 0 }, { text: 'Miete', top: 24 }, { text: 'Heizung', top: 90 });
    expect(chosen(crowded, 'paragraph')?.text).toBe(LONG);
    expect(chosen(crowded, 'words')?.text).toBe('Heizung');
  });
});
