import { expect, test } from 'vitest';
import { listNotes } from '@/utils/app/panel/lists';
import type { MarkState, PageState } from '@/utils/domain/page-state';
import type { Target } from '@/utils/domain/target';
import { noteWith, TARGET } from './targets';

const OTHER = { page: { key: 'https://portal.example/anders', title: '' } };
const PASSAGE: Target = { ...TARGET, selectors: [{ type: 'TextQuoteSelector', exact: 'im Original' }] };
const note = noteWith({ target: PASSAGE });

test.each<[string, typeof note, Record<string, MarkState>, 'here' | 'elsewhere' | 'lost']>([
  ['found on this page', note, { [note.id]: 'found' }, 'here'],
  ['of another step', note, { [note.id]: 'elsewhere' }, 'elsewhere'],
  ['not found', note, { [note.id]: 'orphan' }, 'lost'],
  ['found in more than one place', note, { [note.id]: 'ambiguous' }, 'lost'],
  ['of which the page has said nothing yet', note, {}, 'elsewhere'],
  ['of the whole step', noteWith(), {}, 'here'],
  [
    'of another step as a whole',
    noteWith({ target: { ...TARGET, step: { key: '4/6', label: '' } } }),
    { [note.id]: 'found' },
    'elsewhere',
  ],
  [
    'of another page, whatever this page says of it',
    noteWith({ target: { ...PASSAGE, ...OTHER } }),
    { [note.id]: 'orphan' },
    'elsewhere',
  ],
])('a note %s stands in the right list', (_, each, marks, list) => {
  const { service, page, step, frame } = TARGET;
  const state: PageState = { where: { service, page, step, frame }, marks, hidden: false, foreign: [] };
  expect(listNotes([each], state)).toEqual({ here: [], elsewhere: [], lost: [], [list]: [each] });
});
