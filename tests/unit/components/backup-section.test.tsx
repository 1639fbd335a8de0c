// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { BackupSection } from '@/components/options/BackupSection';
import type { MakeBackup } from '@/components/options/services';
import { type BackupState, NO_BACKUP } from '@/utils/domain/backup';
import { draw } from './draw';

const NAME = 'Randnotiz-Sicherung-2026-11-25.randnotiz';

const section = (make: MakeBackup, state: Partial<BackupState> = {}) =>
  draw(<BackupSection state={{ ...NO_BACKUP, ...state }} make={make} />);

/** Presses the button and lets what follows come. */
async function press(view: ReturnType<typeof section>, words: string) {
  view.click(words);
  await act(async () => undefined);
}

describe('the section about backups', () => {
  test.each<[Partial<BackupState>, string]>([
    [{}, 'backup_none'],
    [{ age: 0 }, 'backup_today'],
    [{ age: 1 }, 'backup_yesterday'],
    [{ age: 3 }, 'backup_days_ago(3)'],
    [{ age: 8, outdated: true }, 'backup_days_ago(8) backup_outdated'],
    [{ age: 2, failed: true }, 'backup_daily_failed'],
  ])('says of %j: %s', (state, words) => {
    expect(section(async () => null, state).text()).toContain(words);
  });

  test('says what is in one, what is not, and how to get all back', () => {
    const view = section(async () => null);
    for (const words of ['backup_text', 'backup_not_in', 'backup_restore']) expect(view.text()).toContain(words);
    expect(view.find('backup_restore_link').getAttribute('href')).toBe('review.html#share');
  });

  test.each<[string, MakeBackup, string]>([
    ['is done', async () => NAME, `backup_done(${NAME})`],
    ['has nothing to do', async () => null, 'backup_nothing'],
    ['fails', () => Promise.reject(new Error('full')), 'backup_failed'],
  ])('says when it %s', async (_, make, words) => {
    const view = section(make);
    await press(view, 'backup_now');
    expect(view.all('[role=status]')[0]?.textContent).toBe(words);
    expect(view.has('backup_stop')).toBe(false);
  });

  test('shows how far it is, and can be cancelled', async () => {
    let made = 0;
    const view = section(({ signal, onProgress }) => {
      made += 1;
      onProgress(0.5);
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    });
    await press(view, 'backup_now');
    await press(view, 'backup_now');
    expect([made, view.all('progress')[0]?.getAttribute('value')]).toEqual([1, '0.5']);
    expect(view.all('[role=status]')[0]?.textContent).toBe('backup_working');
    await press(view, 'backup_stop');
    expect(view.all('[role=status]')[0]?.textContent).toBe('backup_cancelled');
    expect(view.all('progress')).toEqual([]);
  });
});
