import { useState } from 'preact/hooks';
import { Button } from '@/components/common/Button';
import { useTexts } from '@/utils/i18n';
import type { ShareFile } from './forms';

/** Saves exactly the file that is shown, and says where it is then. */
export function SaveButton({ file, save }: { file: ShareFile; save(file: ShareFile): void }) {
  const { t } = useTexts();
  const [saved, setSaved] = useState<ShareFile | null>(null);
  return (
    <div class="rn-row">
      <Button
        kind="primary"
        onClick={() => {
          save(file);
          setSaved(file);
        }}
      >
        {t('share_save')}
      </Button>
      <span role="status">{saved === file && t('share_saved')}</span>
    </div>
  );
}
