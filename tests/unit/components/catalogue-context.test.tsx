// @vitest-environment happy-dom
import type { ComponentChild } from 'preact';
import { expect, test } from 'vitest';
import { noteWith } from '#tests/unit/app/targets.ts';
import { listsOf } from '#tests/unit/review/tables.ts';
import { CatalogueContext } from '@/components/common/catalogue-context';
import { NoteLine } from '@/components/common/NoteLine';
import { ConversationContext } from '@/components/conversation/services';
import { ConcernPicker } from '@/components/editor/ConcernPicker';
import { QuickPhrases } from '@/components/editor/QuickPhrases';
import { NoteCard } from '@/components/review/NoteCard';
import { NoteFilters } from '@/components/review/NoteFilters';
import { WORKSHOP } from '@/utils/catalogue';
import { quickEntries } from '@/utils/catalogue/quick-choices';
import { EMPTY_CONTENT } from '@/utils/domain/annotation';
import { conversationOf } from '@/utils/domain/conversation';
import { ALL_NOTES } from '@/utils/domain/filter';
import { CONVERSING } from './conversing';
import { draw } from './draw';

const QUICK = quickEntries(['barrier-denglish', 'fear-surveillance']);
const CHOICE = { language: 'en', catalogue: WORKSHOP, quick: QUICK } as const;
const NOTE = noteWith({ concerns: ['barrier-extra-effort'], rating: 'obstacle' });
const WAY = { kind: 'open', address: 'https://portal.example/' } as const;
const choose = (view: ComponentChild) => draw(<CatalogueContext value={CHOICE}>{view}</CatalogueContext>);

test.each<[string, ComponentChild, string]>([
  ['lists', <NoteLine key="" note={NOTE} />, 'Extra effort · costs extra'],
  [
    'cards',
    <ConversationContext key="" value={CONVERSING}>
      <NoteCard
        note={NOTE}
        conversation={conversationOf(NOTE, () => true)}
        findWay={async () => WAY}
        onOpenPlace={() => undefined}
      />
    </ConversationContext>,
    'Extra effort · costs extra',
  ],
  [
    'filters',
    <NoteFilters key="" lists={listsOf([NOTE])} filter={ALL_NOTES} own={[]} onChange={() => undefined} />,
    'Extra effort (1)',
  ],
  ['the picker', <ConcernPicker key="" chosen={[]} onChange={() => undefined} />, 'Extra effort'],
])('concerns are in the language of the catalogue, and say so: %s', (_, view, words) => {
  const { all } = choose(view);
  const said = all('*').filter((element) => element.textContent === words);
  expect(said.at(-1)?.closest('[lang]')?.getAttribute('lang')).toBe('en');
});

test('a note without words of the catalogue is in the language of the page', () => {
  const { all } = choose(<NoteLine note={noteWith()} />);
  expect(all('strong').map(({ lang, textContent }) => [lang, textContent])).toEqual([['de', 'note_without_concern']]);
});

test('the phrases of the editor are those of the concerns that were chosen', () => {
  const { all } = choose(<QuickPhrases content={EMPTY_CONTENT} onChange={() => undefined} />);
  const [first] = all('button').map((each) => each.getAttribute('aria-label'));
  expect([all('button').length, first]).toEqual([4, 'Denglish jargon: needless jargon']);
});

test('they also come first in the picker', () => {
  const { all } = choose(<ConcernPicker chosen={['fear-surveillance']} onChange={() => undefined} />);
  const [first, second] = all('.rn-check').map((each) => each.textContent);
  expect([first, second]?.join()).toMatch(/surveillance.*jargon/);
});
