import { useEffect, useRef, useState } from 'preact/hooks';
import { OptionsView } from '@/components/options/OptionsView';
import { saveBackup } from '@/utils/app/backup/save';
import { setDailyBackup } from '@/utils/app/backup/set-daily';
import { readBackupState, watchBackups } from '@/utils/app/backup/state';
import { kept } from '@/utils/app/kept';
import { browser } from '@/utils/browser';
import type { Settings } from '@/utils/domain/settings';
import { useTexts } from '@/utils/i18n';
import { readSettings, writeSettings } from '@/utils/settings';

/** The settings and permissions as they are now. */
export async function readOptions() {
  const settings = await readSettings(kept);
  const { origins = [] } = await browser.permissions.getAll();
  const portals = origins.map((pattern) => ({ pattern, name: pattern.replace(/^\w+:\/\/|\/\*$/g, '') }));
  return { settings, portals, backup: await readBackupState() };
}

/** What was just done, and how it is taken back. `part` is what a change changed, as it was before. */
interface Done {
  said: string;
  undo?: (() => void) | undefined;
  part?: Partial<Settings>;
}

/** The settings page: each change is kept at once, one after the other, and the last can be taken back. */
export function Options({ first, noteCount }: { first: Awaited<ReturnType<typeof readOptions>>; noteCount: number }) {
  const { t } = useTexts();
  const [options, setOptions] = useState(first);
  const done = useRef<Done>({ said: '' });
  const working = useRef<Promise<void>>(Promise.resolve());
  const refresh = async () => setOptions(await readOptions());
  useEffect(() => {
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    const gone = new AbortController();
    watchBackups(refresh, gone.signal);
    // What the address names is only there now.
    const named = document.getElementById(location.hash.slice(1));
    named?.scrollIntoView();
    named?.querySelector('h2')?.focus();
    return () => {
      gone.abort();
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, []);
  const attempt = (act: () => Promise<Done>) => {
    working.current = working.current.then(async () => {
      done.current = await act().catch(() => ({ said: t('options_failed') }));
      await refresh();
    });
  };
  const write = async (part: Partial<Settings>): Promise<Partial<Settings>> => {
    const settings = await readSettings(kept);
    await writeSettings(kept, { ...settings, ...part });
    return valuesOf(settings, part);
  };
  const restore = (part: Partial<Settings>) =>
    attempt(async () => {
      await write(part);
      return { said: t('options_undone') };
    });
  const change = (part: Partial<Settings>) =>
    attempt(async () => {
      const before = await write(part);
      // A name is typed letter by letter: taking back takes all of it.
      const { part: earlier } = done.current;
      const base = part.name !== undefined && earlier?.name !== undefined && part.name !== '' ? earlier : before;
      return { said: t('options_saved'), undo: () => restore(base), part: base };
    });
  const setDaily = async (wished: 'on' | 'off') => {
    const answer = await setDailyBackup(wished);
    await refresh();
    return answer;
  };
  const allow = (pattern: string) => {
    // Nothing is awaited before the request: the browser must still see the click.
    const asked = browser.permissions.request({ origins: [pattern] });
    attempt(async () => ({ said: t((await asked) ? 'options_undone' : 'options_failed') }));
  };
  const removePortal = (pattern: string) =>
    attempt(async () => {
      const name = options.portals.find((portal) => portal.pattern === pattern)?.name ?? pattern;
      await browser.permissions.remove({ origins: [pattern] });
      return { said: t('options_removed', name), undo: () => allow(pattern) };
    });
  return (
    <OptionsView
      {...options}
      noteCount={noteCount}
      said={done.current.said}
      undoable={done.current.undo !== undefined}
      change={change}
      removePortal={removePortal}
      makeBackup={saveBackup}
      setDailyBackup={setDaily}
      undo={() => done.current.undo?.()}
    />
  );
}

/** The values that these settings have where `part` names them. */
function valuesOf(settings: Settings, part: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => key in part));
}
