import { describe, expect, test } from 'vitest';
import { countTextNodes, renderPage, startsOf, textOf, textOfBlock } from '#tests/bench/anchoring/model.ts';
import { makePage } from '#tests/bench/anchoring/page.ts';
import { chooseQuotes } from '#tests/bench/anchoring/quotes.ts';
import { createRandom } from '#tests/bench/anchoring/random.ts';

const blocks = makePage(createRandom(1), 1_000_000);
const text = textOf(blocks);

describe('the page', () => {
  test('has 1.0 million characters in 16,600 text nodes', () => {
    expect(text.length / 1_000_000).toBeCloseTo(1, 2);
    expect(countTextNodes(blocks) / 16_600).toBeCloseTo(1, 2);
  });

  test('has as many characters to a text node when it is short', () => {
    const short = makePage(createRandom(1), 125_000);
    expect(textOf(short).length / countTextNodes(short)).toBeCloseTo(60.2, 0);
  });

  test('is the same for the same seed only', () => {
    expect(textOf(makePage(createRandom(7), 5_000))).toBe(textOf(makePage(createRandom(7), 5_000)));
    expect(textOf(makePage(createRandom(7), 5_000))).not.toBe(textOf(makePage(createRandom(8), 5_000)));
  });

  test('has the same text and text nodes in a document', () => {
    const few = makePage(createRandom(3), 20_000);
    const body = renderPage(few).replace(/^.*?<body>|<\/body>.*$/gs, '');
    const texts = body.split(/<[^>]*>/).filter(Boolean);
    expect(texts.join('')).toBe(textOf(few));
    expect(texts.length).toBe(countTextNodes(few));
  });

  test('knows where its blocks begin', () => {
    const starts = startsOf(blocks);
    expect(starts.length).toBe(blocks.length + 1);
    for (const index of [0, 17, 400, blocks.length - 1]) {
      const block = blocks[index];
      if (!block) throw new Error('no block');
      expect(text.slice(starts[index], starts[index + 1])).toBe(textOfBlock(block));
    }
  });

  test('is escaped', () => {
    expect(
      renderPage([{ kind: 'paragraph', pieces: [{ markup: '<p>' }, { text: '1 < 2 & 3' }, { markup: '</p>' }] }]),
    ).toContain('<p>1 &lt; 2 &amp; 3</p>');
  });
});

describe('the quotes', () => {
  const quotes = chooseQuotes(blocks, createRandom(2), { count: 1_000, labels: 200 });
  const said = quotes.map(({ start, end }) => text.slice(start, end));
  const timesOf = (quote: string) => text.split(quote).length - 1;

  test('are 1,000 different places, 200 of them words that stand many times', () => {
    expect(new Set(quotes.map(({ start, end }) => `${start} ${end}`)).size).toBe(1_000);
    const repeated = said.filter((quote) => timesOf(quote) > 1);
    expect(repeated.length).toBe(200);
    expect(Math.min(...repeated.map(timesOf))).toBeGreaterThan(20);
  });

  test('begin and end at a word', () => {
    for (const quote of said) expect(quote).toBe(quote.trim());
    for (const { start, end } of quotes) {
      expect(text.slice(start - 1, start + 1)).not.toMatch(/[\p{L}\d][\p{Ll}]/u);
      expect(text.slice(end - 1, end + 1)).not.toMatch(/\p{L}\p{Ll}/u);
    }
  });

  test('are some of several blocks', () => {
    expect(said.filter((quote) => quote.includes('\n')).length).toBeGreaterThan(20);
  });

  test('are refused of a page that is too short', () => {
    const short = makePage(createRandom(1), 2_000);
    expect(() => chooseQuotes(short, createRandom(2), { count: 1_000, labels: 200 })).toThrow(RangeError);
  });
});
