// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { CatalogueContext } from '@/components/common/catalogue-context';
import { OptionsView } from '@/components/options/OptionsView';
import type { OptionsState } from '@/components/options/services';
import { WORKSHOP } from '@/utils/catalogue';
import { QUICK_CHOICES } from '@/utils/catalogue/quick-choices';
import { NO_BACKUP } from '@/utils/domain/backup';
import { MARK_COLOURS } from '@/utils/domain/mark-colour';
import type { Settings } from '@/utils/domain/settings';
import { DEFAULT_SETTINGS } from '@/utils/settings';
import { draw } from './draw';

const PORTAL = { pattern: 'https://portal.example/*', name: 'portal.example' };
const [EFFORT, TRANSPARENCY, USERS] = DEFAULT_SETTINGS.quick;

/** The settings page, what it asked to change, and what else it asked for. */
function options(settings: Partial<Settings> = {}, state: Partial<OptionsState> = {}, language: 'de' | 'en' = 'de') {
  const changes: Partial<Settings>[] = [];
  const asked: string[] = [];
  const draws = (now: Partial<Settings>) => (
    <CatalogueContext value={{ language, catalogue: WORKSHOP, quick: [] }}>
      <OptionsView
        settings={{ ...DEFAULT_SETTINGS, ...now }}
        portals={[]}
        noteCount={12}
        backup={NO_BACKUP}
        makeBackup={async () => null}
        setDailyBackup={async () => 'done'}
        said=""
        undoable={false}
        change={(part) => changes.push(part)}
        removePortal={(pattern) => asked.push(pattern)}
        undo={() => asked.push('undo')}
        {...state}
      />
    </CatalogueContext>
  );
  const view = draw(draws(settings));
  return { ...view, changes, asked, now: (other: Partial<Settings>) => view.redraw(draws(other)) };
}

const phrasesOf = (view: ReturnType<typeof options>) =>
  view.all('.rn-quick-phrases').map((each) => each.textContent?.replace(/\s+/g, ' ').trim());

describe('the quick concerns', () => {
  test('are shown with both phrases, in the language of the catalogue', () => {
    expect(phrasesOf(options())[0]).toBe('−Hindernis kostet extra+Stärke spart Arbeit');
    const english = options({}, {}, 'en');
    expect(phrasesOf(english)[0]).toContain('costs extra');
    expect(english.all('select').every((each) => each.lang === 'en')).toBe(true);
  });

  test.each([0, 1, 2] as const)('are chosen one by one: place %i', (place) => {
    const { type, changes } = options();
    type(`options_quick_place(${place + 1})`, 'barrier-denglish');
    const quick = [EFFORT, TRANSPARENCY, USERS];
    quick[place] = 'barrier-denglish';
    expect(changes).toEqual([{ quick }]);
  });

  test('are not offered twice, and grouped by what they are', () => {
    const { all } = options();
    const [first] = all('select');
    const values = [...(first?.querySelectorAll('option') ?? [])].map((option) => option.value);
    expect(values).toHaveLength(QUICK_CHOICES.length - 2);
    expect(values).not.toContain(TRANSPARENCY);
    expect([...(first?.querySelectorAll('optgroup') ?? [])].map(({ label }) => label)).toContain('Was hilft');
  });

  test('are described to screen readers by their phrases', () => {
    const { all } = options();
    const described = all('select').map((select) =>
      document.getElementById(select.getAttribute('aria-describedby') ?? ''),
    );
    expect(described.map((each) => each?.textContent?.includes('+'))).toEqual([true, true, true]);
  });

  test('go back to the workshop’s three', () => {
    const { click, changes } = options({ quick: ['barrier-denglish', TRANSPARENCY, USERS] });
    click('options_quick_reset');
    expect(changes).toEqual([{ quick: [EFFORT, TRANSPARENCY, USERS] }]);
  });
});

describe('the toolbar', () => {
  test.each([true, false])('is switched (it was %s)', (toolbar) => {
    const { click, changes } = options({ toolbar });
    click('options_toolbar_on');
    expect(changes).toEqual([{ toolbar: !toolbar }]);
  });
});

describe('the colour of marks', () => {
  test('is one of a few, each with a passage as it will look', () => {
    const { all } = options({ markColour: 'green' });
    const radios = all('.rn-choices input[type=radio]');
    expect(radios.map((each) => 'checked' in each && each.checked)).toEqual([false, false, true, false]);
    expect(new Set(radios.map((each) => each.getAttribute('name'))).size).toBe(1);
    expect(new Set(all('.rn-choices [style]').map((each) => each.getAttribute('style'))).size).toBe(
      MARK_COLOURS.length,
    );
  });

  test('is chosen with one press', () => {
    const { all, changes } = options();
    all('.rn-choices input')[1]?.click();
    expect(changes).toEqual([{ markColour: 'blue' }]);
  });
});

describe('the name', () => {
  test('is off, and no field asks for it', () => {
    const { all, has, text } = options();
    const [box] = all('input[type=checkbox]').filter(
      (each) => each.closest('label')?.textContent === 'options_name_on',
    );
    expect([box && 'checked' in box && box.checked, has('options_name_field')]).toEqual([false, false]);
    for (const words of ['options_name_text', 'options_name_kept']) expect(text()).toContain(words);
  });

  test('is kept as it is typed, without blanks at its ends; ticking alone keeps nothing', () => {
    const { click, type, changes } = options();
    click('options_name_on');
    expect(changes).toEqual([]);
    type('options_name_field', 'Anna ');
    type('options_name_field', 'Anna B');
    expect(changes).toEqual([{ name: 'Anna' }, { name: 'Anna B' }]);
  });

  test('does not lose the blank between two words while one types', () => {
    const { click, type, find, now } = options();
    click('options_name_on');
    type('options_name_field', 'Anna ');
    now({ name: 'Anna' });
    expect(find('options_name_field')).toHaveProperty('value', 'Anna ');
  });

  test('is off again with one click, and comes back when that is taken back', () => {
    const { click, changes, has, find, now } = options({ name: 'Anna' });
    click('options_name_on');
    expect([changes, has('options_name_field')]).toEqual([[{ name: '' }], false]);
    now({ name: '' });
    now({ name: 'Anna' });
    expect(find('options_name_field')).toHaveProperty('value', 'Anna');
  });
});

test.each([
  ['options_language_interface', 'en', 'interface'],
  ['options_language_de', 'interface', 'de'],
  ['options_language_en', 'interface', 'en'],
] as const)('the language of the catalogue: %s', (words, before, after) => {
  const { click, changes } = options({ catalogueLanguage: before });
  click(words);
  expect(changes).toEqual([{ catalogueLanguage: after }]);
});

describe('the portals', () => {
  test('are taken back one by one', () => {
    const { click, asked, text } = options({}, { portals: [PORTAL] });
    expect(text()).toContain('options_portals_text');
    click('options_remove_portal');
    expect(asked).toEqual([PORTAL.pattern]);
  });

  test('are none yet, and it is said so', () => {
    expect(options().text()).toContain('options_no_portals');
  });
});

describe('the settings', () => {
  test('say what is stored, how much, and how it all works', () => {
    const { text, find } = options();
    for (const words of ['options_stored_text', 'options_never', 'options_count(notes_many(12))'])
      expect(text()).toContain(words);
    expect(find('options_how').getAttribute('href')).toBe('welcome.html');
  });

  test('say what was just done where screen readers hear it', () => {
    const { all, has } = options({}, { said: 'options_saved' });
    expect(all('[role=status][data-focus-home]').map((each) => each.textContent)).toEqual(['options_saved']);
    expect(has('undo')).toBe(false);
  });

  test('take the last change back, and keep the focus where that is said', () => {
    const { click, asked, all } = options({}, { said: 'options_saved', undoable: true });
    click('undo');
    expect(asked).toEqual(['undo']);
    expect(document.activeElement).toBe(all('[role=status][data-focus-home]')[0]);
  });

  test('can be reached by keyboard, in the order of the eye, each with a name', () => {
    const { all } = options({ name: 'Anna' }, { portals: [PORTAL], said: 'options_saved', undoable: true });
    const controls = all('a, button, input, select');
    expect(controls.length).toBeGreaterThan(15);
    expect(controls.filter((each) => each.tabIndex < 0 || each.tabIndex > 0)).toEqual([]);
    const named = (each: HTMLElement) =>
      each.textContent?.trim() ||
      each.closest('label')?.textContent ||
      document.querySelector(`label[for="${each.id}"]`);
    expect(controls.filter((each) => !named(each))).toEqual([]);
  });
});
