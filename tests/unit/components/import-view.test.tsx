// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { ImportView, type ImportWatch } from '@/components/import/ImportView';
import { type ImportOutcome, outcomeInWords } from '@/components/import/outcome';
import { draw } from './draw';

const BROUGHT = { import: 'one', known: 0, newNotes: 1, changedNotes: 0, conflicts: 0, withheld: 0 };

/** Asks for each file until the passphrase is right. */
async function askForEach(files: readonly File[], { ask, signal }: ImportWatch): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  for (const { name } of files) {
    let passphrase: string | undefined = '';
    for (let attempt = 0; passphrase !== undefined && passphrase !== 'richtig'; attempt += 1)
      passphrase = await ask(name, attempt);
    if (passphrase === undefined || signal.aborted) outcomes.push({ name, problem: 'cancelled' });
    else outcomes.push({ name, imported: BROUGHT, left: 0 });
  }
  return outcomes;
}

function drop(...names: string[]) {
  const event = new Event('drop', { bubbles: true });
  Object.assign(event, { dataTransfer: { files: names.map((name) => new File([''], name)) } });
  return act(async () => void document.body.dispatchEvent(event));
}

describe('a protected file', () => {
  const view = () => draw(<ImportView read={askForEach} undo={async () => undefined} />);

  test('is asked for again when the passphrase was wrong, and keeps what was typed out of it', async () => {
    const { click, type, text, find } = view();
    await drop('a.age');
    expect(text()).toContain('import_passphrase_title(a.age)');
    expect(document.activeElement).toBe(find('passphrase'));
    click('import_passphrase_open');
    expect(text()).toContain('import_passphrase_empty');
    type('passphrase', 'falsch');
    click('import_passphrase_open');
    await vi.waitFor(() => expect(text()).toContain('import_wrong_passphrase'));
    expect(find('passphrase')).toMatchObject({ value: '' });
    expect(document.activeElement).toBe(find('passphrase'));
    type('passphrase', 'richtig');
    expect(text()).not.toContain('import_wrong_passphrase');
    click('import_passphrase_open');
    await vi.waitFor(() => expect(text()).toContain('import_new_one'));
    expect(text()).not.toContain('import_passphrase_title');
  });

  test('is asked for in its turn, and one can be left out', async () => {
    const { click, type, text } = view();
    await drop('a.age', 'b.age');
    expect(text()).not.toContain('b.age');
    click('import_passphrase_skip');
    await vi.waitFor(() => expect(text()).toContain('import_passphrase_title(b.age)'));
    type('passphrase', 'richtig');
    click('import_passphrase_open');
    await vi.waitFor(() => expect(text()).toMatch(/a\.age ?import_cancelled.*b\.age ?import_new_one/));
  });

  test('can be cancelled with all that would come after it', async () => {
    const { click, text } = view();
    await drop('a.age', 'b.age');
    click('import_stop');
    await vi.waitFor(() => expect(text()).toMatch(/a\.age ?import_cancelled.*b\.age ?import_cancelled/));
  });
});

test('a report is never empty: what changes no note is said, too', () => {
  const t = (key: string) => key;
  const words = (part: Partial<typeof BROUGHT>) =>
    outcomeInWords({ name: 'a', imported: { ...BROUGHT, newNotes: 0, ...part }, left: 0 }, t);
  expect(words({})).toEqual(['import_unseen']);
  expect(words({ import: '' })).toEqual(['import_nothing_new']);
  expect(words({ changedNotes: 1 })).toEqual(['import_changed_one']);
});
