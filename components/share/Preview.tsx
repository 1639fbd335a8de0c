import { useCallback, useState } from 'preact/hooks';
import { LinkButton } from '@/components/common/Button';
import { useTexts } from '@/utils/i18n';
import type { ShareFile } from './forms';
import { useJob } from './use-job';

/** Bytes that are drawn before somebody asks for more: a long file would hold the page up. */
const PORTION = 100_000;

/** A report up to this size, in bytes, is drawn as a page; a longer one as it is written. */
const REPORT_MOST = 2_000_000;

/**
 * The file as it will be written. A report is drawn as a page, in a frame that may run and load nothing; there it stands
 * without its own style, which the policy of our pages keeps out as well.
 */
export function Preview({ file: { type, shown } }: { file: ShareFile }) {
  const isReport = type === 'text/html' && shown.size <= REPORT_MOST;
  return isReport ? <ReportPreview shown={shown} /> : <TextPreview shown={shown} />;
}

function ReportPreview({ shown }: { shown: Blob }) {
  const { t } = useTexts();
  const text = useJob(useCallback(() => shown.text(), [shown]));
  return (
    <>
      <iframe
        class="rn-preview rn-sheet"
        sandbox=""
        srcdoc={text.kind === 'done' ? text.value : ''}
        title={t('share_preview')}
      />
      <p class="rn-muted">{t('share_report_hint')}</p>
    </>
  );
}

function TextPreview({ shown }: { shown: Blob }) {
  const { t } = useTexts();
  const [limit, setLimit] = useState(PORTION);
  const text = useJob(useCallback(() => beginningOf(shown, limit), [shown, limit]));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="rn-preview" tabIndex={0} aria-label={t('share_preview')}>
        <pre>{text.kind === 'done' && text.value}</pre>
      </section>
      {shown.size > limit && (
        <LinkButton onClick={() => setLimit(limit + PORTION)}>{t('share_preview_more')}</LinkButton>
      )}
    </>
  );
}

/** The text of so many bytes; a character that is cut waits for the next ones. */
async function beginningOf(shown: Blob, bytes: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return decoder.decode(await shown.slice(0, bytes).arrayBuffer(), { stream: bytes < shown.size });
}
