import { describe, expect, test } from 'vitest';
import { nameOfPart } from '@/utils/anchoring/above';
import { type Outline, partOf } from '@/utils/anchoring/outline';

/** A page that has these titles, and a place below some of them. */
function place(headings: string[], groups: string[], all: string[]): [() => ReturnType<Outline['above']>, Outline] {
  const above = { headings, groups, own: nameOfPart(groups.length > 0 ? groups : headings) };
  return [() => above, { above: () => above, has: (title) => all.includes(title) }];
}

describe('the part of a page', () => {
  const wanted = { 'rn:headings': ['Standorte', 'Bürgeramt Nord'], 'rn:twins': ['Standorte › Bürgeramt Süd'] };

  test.each<[string, string[], string[], string]>([
    ['is its own by its headings', ['Standorte', 'Bürgeramt Nord'], [], 'own'],
    ['is its own with a heading that has come between', ['Standorte', 'Bürgeramt Nord', 'Termine'], [], 'own'],
    ['is its own when a heading was edited a bit', ['Standorte', 'Bürgeramt Nord:'], [], 'own'],
    ['is a twin where the like stood before', ['Standorte', 'Bürgeramt Süd'], ['Bürgeramt Nord'], 'twin'],
    ['is another one while the right one is there', ['Standorte', 'Bürgeramt Ost'], ['Bürgeramt Nord'], 'other'],
    ['may have another name when the right one is gone', ['Standorte', 'Bürgeramt Mitte'], [], 'changed'],
    ['is another one by its second heading', ['Ämter', 'Bürgeramt Nord'], ['Standorte'], 'other'],
  ])('%s', (_, headings, others, is) => {
    expect(partOf(wanted, ...place(headings, [], [...headings, ...others]))?.is).toBe(is);
  });

  test('is told apart by the numbers in legends', () => {
    const person = { 'rn:groups': ['Angaben zu Person 2'] };
    const at = (legend: string) => partOf(person, ...place([], [legend], ['Angaben zu Person 2', legend]))?.is;
    expect([at('Angaben zu Person 2'), at('Angaben zu Person 3')]).toEqual(['own', 'other']);
  });

  test('says nothing where nothing stood above', () => {
    expect(partOf({}, ...place(['Standorte'], [], []))).toBeUndefined();
  });

  test('is its own by a title that is longer than what is kept of it', () => {
    const long = `Antrag auf ${'sehr '.repeat(60)}viel`;
    const stored = { 'rn:headings': [long.slice(0, 200)] };
    expect(partOf(stored, ...place([long], [], [long]))?.is).toBe('own');
  });

  test('matches what was masked', () => {
    expect(
      partOf({ 'rn:headings': ['Antrag von █████ ██████'] }, ...place(['Antrag von Emma Muster'], [], []))?.is,
    ).toBe('own');
  });
});
