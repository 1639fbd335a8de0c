// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { HEAVY, id, LIGHT, note, record, show } from './show-spots';

describe('the page of problem spots', () => {
  test('asks for a service, and names each with its notes', async () => {
    const { text, find } = await show({ service: null });
    expect(text()).toContain('spots_choose_service');
    expect(find('Wohngeld').getAttribute('href')).toBe('#spots?service=s');
    expect(text()).toContain('notes_many(3)');
  });

  test('puts first what weighs most, with its figures', async () => {
    const { all, text } = await show({ notes: [LIGHT, ...HEAVY] });
    expect(all('.rn-spot .rn-quote').map((each) => each.textContent)).toEqual([
      '„Das Aktenzeichen steht nirgends“',
      '„Bescheinigung im Original“',
    ]);
    for (const words of [
      'overview_obstacle',
      'overview_strength',
      'voices_many(2)',
      'spots_severity(3, 3, 4)',
      'spots_status_is(spots_open)',
    ])
      expect(text()).toContain(words);
  });

  test('shows the spots of which the filters leave a note', async () => {
    const { all } = await show({ notes: [LIGHT, ...HEAVY], isChosen: (one) => one === id('a') });
    expect(all('.rn-spot')).toHaveLength(1);
  });

  test('reads again when notes change, and keeps what is open and typed', async () => {
    const { open, type, become, value, text } = await show();
    await open();
    type('spots_decision', 'Kopie genügt.');
    await become({ notes: [note('0', 'Bescheinigung im Original'), LIGHT] });
    expect(text()).toContain('spots_notes(2)');
    expect(value('spots_decision')).toBe('Kopie genügt.');
  });

  test('opens one at a time', async () => {
    const { all, open } = await show({ notes: [LIGHT, ...HEAVY] });
    await open(0);
    await open(1);
    expect(all('h3 > button').map((each) => each.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
    expect(all('.rn-spot-card')).toHaveLength(1);
  });
});

test('only spots of a status are shown, also those without a note', async () => {
  const said = record({ statuses: ['decided'] });
  expect((await show({ notes: [LIGHT, ...HEAVY], records: [said], status: 'decided' })).all('.rn-spot')).toHaveLength(
    1,
  );
  expect((await show({ notes: [LIGHT, ...HEAVY], records: [said], status: 'open' })).all('.rn-spot')).toHaveLength(1);
  const moved = { ...LIGHT, concerns: ['measure-transparency'] };
  expect((await show({ notes: [moved], records: [said], status: 'decided' })).all('.rn-spot')).toHaveLength(1);
});

test('what was said and found stands below the spot, with the words marked', async () => {
  const said = record({ decisions: [{ decision: 'Eine Kopie genügt.', reason: 'Satzung' }], offices: ['Rechtsamt'] });
  const words = new Map([
    ['kopie', 'kopie'],
    ['rechtsamt', 'amt'],
  ]);
  const { all, text } = await show({ records: [said], words });
  expect(text()).toContain('spots_found_in');
  expect(all('.rn-spot mark').map((mark) => mark.textContent)).toEqual(['Kopie', 'amt']);
  expect(text()).not.toContain('Satzung');
  expect((await show({ records: [said] })).text()).not.toContain('spots_found_in');
});
