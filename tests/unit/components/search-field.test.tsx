// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Highlighted } from '@/components/review/Highlighted';
import { SearchField } from '@/components/review/SearchField';
import { searchInWords } from '@/components/review/search-words';
import { NO_WORDS } from '@/utils/search';
import { draw } from './draw';

function show(query: string, said = '') {
  const queries: string[] = [];
  const drawn = draw(<SearchField query={query} onQuery={(typed) => queries.push(typed)} said={said} />);
  const press = (key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    act(() => void drawn.find('search_label').dispatchEvent(event));
    return event.defaultPrevented;
  };
  return { ...drawn, queries, press };
}

test('each letter counts, and what came of it is said politely', () => {
  const { type, queries, all } = show('', '12 Treffer');
  type('search_label', 'Miete');
  expect(queries).toEqual(['Miete']);
  expect(all('[role=status]').map(({ textContent }) => textContent)).toEqual(['12 Treffer']);
});

test('a button and Escape empty it, and the field keeps the focus', () => {
  const { click, press, queries, find } = show('Miete');
  click('search_clear');
  expect(press('Escape')).toBe(true);
  expect(queries).toEqual(['', '']);
  expect(document.activeElement).toBe(find('search_label'));
});

test('an empty field has no button, and leaves Escape to others', () => {
  const { has, press, queries } = show('');
  expect(has('search_clear')).toBe(false);
  expect(press('Escape')).toBe(false);
  expect(queries).toEqual([]);
});

test.each<[string, Parameters<typeof searchInWords>[1]]>([
  ['', { total: undefined, progress: 0.5 }],
  ['search_none', { total: 0, progress: 1 }],
  ['search_one', { total: 1, progress: 1 }],
  ['search_many(12)', { total: 12, progress: 1 }],
  ['search_reading(40) search_so_far(search_many(12))', { total: 12, progress: 0.49 }],
  ['search_failed', { total: undefined, progress: 'failed' }],
  ['search_many(12). search_failed', { total: 12, progress: 'failed' }],
])('says %s', (words, searched) => {
  const t = (key: string, ...fill: unknown[]) => (fill.length > 0 ? `${key}(${fill.join(', ')})` : key);
  expect(searchInWords(t, searched)).toBe(words);
});

test('marks the words by which a text was found, and changes no letter of it', () => {
  const text = 'Die Kaltmiete <b> fehlt: Mieten auch.';
  const words = new Map([
    ['kaltmiete', 'miete'],
    ['mieten', 'miete'],
  ]);
  const { root, all } = draw(<Highlighted text={text} words={words} />);
  expect(root.textContent).toBe(text);
  expect(all('mark').map(({ textContent }) => textContent)).toEqual(['miete', 'Mieten']);
  const plain = draw(<Highlighted text={text} words={NO_WORDS} />);
  expect([plain.root.textContent, plain.all('mark').length]).toEqual([text, 0]);
});
