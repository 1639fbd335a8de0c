import { useEffect, useState } from 'preact/hooks';
import { RecoveryNotice } from '@/components/common/RecoveryNotice';
import { kept, watchKept } from '@/utils/app/kept';
import type { Recovery } from '@/utils/domain/recovery';
import { forgetRecovery, RECOVERY, readRecovery } from '@/utils/settings/recovery';

/** The notice on every page of ours, until one of them was read. */
export function Recovered() {
  const [recovery, setRecovery] = useState<Recovery>();
  useEffect(() => {
    const gone = new AbortController();
    const look = () => readRecovery(kept).then(setRecovery, () => undefined);
    look();
    watchKept((key) => key === RECOVERY, look, gone.signal);
    return () => gone.abort();
  }, []);
  return <RecoveryNotice recovery={recovery} onSeen={() => forgetRecovery(kept)} />;
}
