import { useMemo } from 'preact/hooks';
import { useLater } from '@/components/common/use-later';
import { ConcernMatrix } from './matrix/ConcernMatrix';
import { Pictures } from './pictures/Pictures';
import type { OverviewProps } from './props';
import { slotsOfService } from './slots-of-service';

/**
 * Which service, and which of its steps, raises which concern how often, and pictures of it. Without notes it shows nothing,
 * with a few the table alone.
 */
export function OverviewView(props: OverviewProps) {
  const { table, slots, service } = props;
  const shown = useMemo(() => slotsOfService(table, slots, service), [table, slots, service]);
  const later = useLater();
  if (shown.length === 0) return null;
  return (
    <div class="rn-stack rn-overview">
      <ConcernMatrix key={service ?? ''} {...props} slots={shown} />
      {later && <Pictures {...props} slots={shown} />}
    </div>
  );
}
