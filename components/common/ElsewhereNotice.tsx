import type { Elsewhere } from '@/utils/domain/elsewhere';
import { type MessageKey, useTexts } from '@/utils/i18n';

const SAYS: Readonly<Record<Elsewhere['what'], Record<Elsewhere['apart'], MessageKey>>> = {
  page: { private: 'elsewhere_page_private', container: 'elsewhere_page_container' },
  tab: { private: 'elsewhere_tab_private', container: 'elsewhere_tab_container' },
};

/** Says plainly what a private window or a container means for the notes; nothing where there is nothing to say. */
export function ElsewhereNotice({ elsewhere }: { elsewhere: Elsewhere | null | undefined }) {
  const { t } = useTexts();
  return elsewhere ? <p class="rn-elsewhere">{t(SAYS[elsewhere.what][elsewhere.apart])}</p> : null;
}
