import { useEffect, useState } from 'preact/hooks';
import { OptionsView } from '@/components/options/OptionsView';
import { browser } from '@/utils/browser';
import { useTexts } from '@/utils/i18n';
import { readSettings, writeSettings } from '@/utils/settings';

/** The settings as they are kept now. */
export async function readOptions() {
  const { toolbar } = await readSettings(browser.storage.local);
  const { origins = [] } = await browser.permissions.getAll();
  const portals = origins.map((pattern) => ({ pattern, name: pattern.replace(/^\w+:\/\/|\/\*$/g, '') }));
  return { toolbar, portals };
}

/** The settings page: each change is kept at once. */
export function Options({ first, noteCount }: { first: Awaited<ReturnType<typeof readOptions>>; noteCount: number }) {
  const { t } = useTexts();
  const [options, setOptions] = useState(first);
  const [said, setSaid] = useState('');
  const refresh = async () => setOptions(await readOptions());
  useEffect(() => {
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, []);
  const attempt = async (act: () => Promise<unknown>, success: string) => {
    try {
      await act();
      setSaid(success);
    } catch {
      setSaid(t('options_failed'));
    }
    await refresh();
  };
  return (
    <OptionsView
      {...options}
      noteCount={noteCount}
      said={said}
      setToolbar={(toolbar) => attempt(() => writeSettings(browser.storage.local, { toolbar }), t('options_saved'))}
      removePortal={(pattern) =>
        attempt(
          () => browser.permissions.remove({ origins: [pattern] }),
          t('options_removed', options.portals.find((portal) => portal.pattern === pattern)?.name ?? pattern),
        )
      }
    />
  );
}
