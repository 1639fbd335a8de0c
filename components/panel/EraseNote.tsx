import { AskToErase } from '@/components/common/AskToErase';
import type { ChangeId } from '@/utils/domain/change';
import { useTexts } from '@/utils/i18n';
import { usePanelActions } from './services';

/** Erasing a note for good. */
export function EraseNote({ note }: { note: ChangeId }) {
  const { t } = useTexts();
  const { erase } = usePanelActions();
  return <AskToErase lead={t('erase_is_not_delete')} question={t('erase_really')} onErase={() => erase(note)} />;
}
