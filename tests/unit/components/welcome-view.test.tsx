// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { WelcomeView } from '@/components/welcome/WelcomeView';
import { draw } from './draw';

test('the first page says in three pictures what to do, each in words too', () => {
  const { all } = draw(<WelcomeView />);
  const steps = all('ol > li').map((step) => [
    step.querySelector('svg[role=img]')?.getAttribute('aria-label'),
    step.querySelector('h2')?.textContent,
    step.querySelector('p')?.textContent,
  ]);
  expect(steps).toEqual([
    ['welcome_mark_picture', 'welcome_mark', 'welcome_mark_text'],
    ['welcome_choose_picture(kostet extra, spart Arbeit)', 'welcome_choose', 'welcome_choose_text'],
    ['welcome_done_picture', 'welcome_done', 'welcome_done_text'],
  ]);
});

test('the first page says what is stored, what is not, how to begin, and where the settings are', () => {
  const { text, all, find } = draw(<WelcomeView />);
  for (const words of ['options_stored', 'welcome_never', 'welcome_stays_text', 'welcome_open_text', 'welcome_pin'])
    expect(text()).toContain(words);
  expect(all('ul').map((list) => list.children.length)).toEqual([4, 4]);
  expect(find('panel_options').getAttribute('href')).toBe('options.html');
});
