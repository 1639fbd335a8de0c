import { useState } from 'preact/hooks';
import { LinkButton } from '@/components/common/Button';
import { useTexts } from '@/utils/i18n';
import type { ShareFile } from './forms';

/** Characters that are drawn before somebody asks for more: a long file would hold the page up. */
const PORTION = 100_000;

/**
 * The file as it will be written. A report is drawn as a page, in a frame that may run and load nothing; there it stands
 * without its own style, which the policy of our pages keeps out as well.
 */
export function Preview({ file }: { file: ShareFile }) {
  const { t } = useTexts();
  const [limit, setLimit] = useState(PORTION);
  if (file.type === 'text/html')
    return (
      <>
        <iframe class="rn-preview rn-sheet" sandbox="" srcdoc={file.content} title={t('share_preview')} />
        <p class="rn-muted">{t('share_report_hint')}</p>
      </>
    );
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="rn-preview" tabIndex={0} aria-label={t('share_preview')}>
        <pre>{file.content.slice(0, limit)}</pre>
      </section>
      {file.content.length > limit && (
        <LinkButton onClick={() => setLimit(limit + PORTION)}>{t('share_preview_more')}</LinkButton>
      )}
    </>
  );
}
