// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { BackupSection } from '@/components/options/BackupSection';
import type { MakeBackup, SetDailyBackup } from '@/components/options/services';
import { type BackupState, NO_BACKUP } from '@/utils/domain/backup';
import { draw } from './draw';

const NAME = 'Randnotiz-Sicherung-2026-11-25.randnotiz';

const section = (make: MakeBackup, state: Partial<BackupState> = {}, setDaily: SetDailyBackup = async () => 'done') =>
  draw(<BackupSection state={{ ...NO_BACKUP, ...state }} make={make} setDaily={setDaily} />);

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

describe('the daily backup', () => {
  const daily = (state: BackupState['daily'], answer: () => ReturnType<SetDailyBackup>) => {
    const wished: string[] = [];
    const view = section(
      async () => null,
      { daily: state },
      (now) => {
        wished.push(now);
        return answer();
      },
    );
    const said = () => view.all('[role=status]')[1]?.textContent;
    return { ...view, wished, said, isOn: () => view.find('backup_daily_on').matches(':checked') };
  };

  test.each<[BackupState['daily'], boolean]>([
    ['off', false],
    ['on', true],
    ['withdrawn', false],
  ])('that is %s: ticked %s', (state, ticked) => {
    expect(daily(state, async () => 'done').isOn()).toBe(ticked);
  });

  test.each<[BackupState['daily'], () => ReturnType<SetDailyBackup>, string, string]>([
    ['off', async () => 'done', 'on', 'backup_daily_started'],
    ['on', async () => 'done', 'off', 'backup_daily_stopped'],
    ['off', async () => 'refused', 'on', 'backup_daily_refused'],
    ['off', () => Promise.reject(new Error('full')), 'on', 'options_failed'],
  ])('is %s: asks, and says what came of it', async (state, answer, wish, words) => {
    const view = daily(state, answer);
    await press(view, 'backup_daily_on');
    expect([view.wished, view.said()]).toEqual([[wish], words]);
  });

  test('is not ticked when the browser is told no, again and again', async () => {
    const view = daily('off', async () => 'refused');
    for (const times of [1, 2]) {
      await press(view, 'backup_daily_on');
      expect([view.wished.length, view.isOn(), view.said()]).toEqual([times, false, 'backup_daily_refused']);
    }
  });

  test('says what the browser will ask', () => {
    const view = daily('off', async () => 'done');
    const text = view.find('backup_daily_on').getAttribute('aria-describedby');
    expect(document.getElementById(text ?? '')?.textContent).toBe('backup_daily_text');
  });

  test('says when it was taken away, until somebody has read it', async () => {
    const view = daily('withdrawn', async () => 'done');
    expect(view.text()).toContain('backup_daily_withdrawn');
    await press(view, 'recovery_seen');
    expect(view.wished).toEqual(['off']);
    expect(daily('off', async () => 'done').text()).not.toContain('backup_daily_withdrawn');
  });
});
