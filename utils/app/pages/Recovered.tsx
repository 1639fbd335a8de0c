import { useEffect, useState } from 'preact/hooks';
import { RecoveryNotice } from '@/components/common/RecoveryNotice';
import { browser } from '@/utils/browser';
import type { Recovery } from '@/utils/domain/recovery';
import { forgetRecovery, RECOVERY, readRecovery } from '@/utils/settings/recovery';

/** The notice on every page of ours, until one of them was read. */
export function Recovered() {
  const [recovery, setRecovery] = useState<Recovery>();
  useEffect(() => {
    const look = () => readRecovery(browser.storage.local).then(setRecovery, () => undefined);
    const hear = (changes: object) => RECOVERY in changes && look();
    look();
    browser.storage.local.onChanged.addListener(hear);
    return () => browser.storage.local.onChanged.removeListener(hear);
  }, []);
  return <RecoveryNotice recovery={recovery} onSeen={() => forgetRecovery(browser.storage.local)} />;
}
