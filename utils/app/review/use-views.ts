import { useEffect, useState } from 'preact/hooks';
import type { ViewsServices } from '@/components/views/services';
import { browser } from '@/utils/browser';
import type { NamedView } from '@/utils/domain/named-view';
import { changeViews, readViews } from '@/utils/settings/views';

/** The named views of this device, read when the page has been drawn. */
export function useNamedViews(): ViewsServices {
  const [views, setViews] = useState<readonly NamedView[]>([]);
  useEffect(() => {
    // Without them the page has all that it shows.
    readViews(browser.storage.local).then(setViews, () => undefined);
  }, []);
  return {
    views,
    async change(how) {
      const { before, after } = await changeViews(browser.storage.local, how);
      setViews(after);
      return before;
    },
  };
}
