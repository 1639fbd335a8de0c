// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { FoundTexts } from '@/components/review/FoundTexts';
import { type FoundWords, NO_WORDS } from '@/utils/search';
import { draw } from './draw';

const WORDS: FoundWords = new Map([['kopien', 'kopie']]);
const show = (texts: string[], words = WORDS) => draw(<FoundTexts lead="Hier:" texts={texts} words={words} />);

describe('texts in which something was found', () => {
  test('are shown with the words marked, others are not, and none twice', () => {
    const { text, all } = show(['Kopien genügen.', 'Das Original bleibt.', 'Kopien genügen.']);
    expect(text()).toBe('Hier:Kopien genügen.');
    expect(all('mark').map((mark) => mark.textContent)).toEqual(['Kopien']);
  });

  test('are three at most', () => {
    expect(show(['1', '2', '3', '4'].map((each) => `${each} Kopien`)).all('li')).toHaveLength(3);
  });

  test.each([
    ['nothing is searched', ['Kopien genügen.'], NO_WORDS],
    ['nothing was found', ['Original'], WORDS],
    ['there are none', [], WORDS],
  ])('say nothing where %s', (_, texts, words) => {
    expect(show(texts, words).text()).toBe('');
  });
});
