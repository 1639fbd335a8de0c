import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { CatalogueContext } from '@/components/common/catalogue-context';
import { browser } from '@/utils/browser';
import { quickEntries } from '@/utils/catalogue/quick-choices';
import { languageOfCatalogue, type Settings } from '@/utils/domain/settings';
import { useTexts } from '@/utils/i18n';
import { readSettings } from '@/utils/settings';

/** The catalogue as the settings want it, for all views below; follows them when they are changed on another page. */
export function CatalogueProvider({ first, children }: { first: Settings; children: ComponentChildren }) {
  const { language } = useTexts();
  const [settings, setSettings] = useState(first);
  useEffect(() => {
    const changed = async () => setSettings(await readSettings(browser.storage.local));
    browser.storage.local.onChanged.addListener(changed);
    return () => browser.storage.local.onChanged.removeListener(changed);
  }, []);
  const choice = useMemo(
    () => ({ language: languageOfCatalogue(settings, language), quick: quickEntries(settings.quick) }),
    [settings, language],
  );
  return <CatalogueContext value={choice}>{children}</CatalogueContext>;
}
