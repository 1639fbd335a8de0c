import { useState } from 'preact/hooks';
import { ServiceChooser } from '@/components/common/ServiceChooser';
import type { ServiceChoice } from '@/components/common/service-choice';
import type { ServiceRef } from '@/utils/domain/target';
import { useTexts } from '@/utils/i18n';
import { groupPages, type PageRow, type TableFilter } from '@/utils/review';
import { countPages } from './in-words';
import { PageGroupList } from './PageGroupList';

interface ServicePagesProps {
  service: ServiceRef;
  pages: readonly PageRow[];
  moved: ReadonlySet<string>;
  choice: ServiceChoice;
  onMove(pages: readonly string[], to: ServiceRef): Promise<boolean>;
  onRelease(page: string): void;
  notesAt(filter: Partial<TableFilter>): string;
}

/** The pages of a service; those that are ticked can be put to another one together. */
export function ServicePages({ service, pages, moved, choice, onMove, onRelease, notesAt }: ServicePagesProps) {
  const texts = useTexts();
  const { t } = texts;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  // What has gone meanwhile is not moved unseen.
  const chosen = pages.map(({ key }) => key).filter((key) => ticked.has(key));
  const [first] = chosen;
  return (
    <section class="rn-stack">
      <h3>{countPages(texts, pages.length)}</h3>
      <p class="rn-muted">{t('services_tick')}</p>
      {groupPages(pages).map((group) => (
        <PageGroupList
          key={group.place}
          service={service.key}
          group={group}
          ticked={ticked}
          onTick={setTicked}
          moved={moved}
          onRelease={onRelease}
          notesAt={notesAt}
        />
      ))}
      {first !== undefined && (
        <div class="rn-question">
          <ServiceChooser
            legend={t('services_ticked', countPages(texts, chosen.length))}
            action={t('services_move')}
            portal={new URL(first).origin}
            current={service}
            choice={choice}
            effect={(to) => t('services_move_effect', to.name || to.key)}
            onChoose={async (to) => {
              if (await onMove(chosen, to)) setTicked(new Set());
            }}
          />
        </div>
      )}
    </section>
  );
}
