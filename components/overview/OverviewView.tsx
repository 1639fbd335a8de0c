import { useMemo } from 'preact/hooks';
import { ConcernMatrix } from './matrix/ConcernMatrix';
import type { OverviewProps } from './props';
import { slotsOfService } from './slots-of-service';

/** Which service, and which of its steps, raises which concern how often. Without notes it shows nothing. */
export function OverviewView(props: OverviewProps) {
  const { table, slots, service } = props;
  const shown = useMemo(() => slotsOfService(table, slots, service), [table, slots, service]);
  if (shown.length === 0) return null;
  return (
    <div class="rn-stack rn-overview">
      <ConcernMatrix key={service ?? ''} {...props} slots={shown} />
    </div>
  );
}
