import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ServiceChoice } from '@/components/common/service-choice';
import { slotsOfService } from '@/components/overview/slots-of-service';
import type { ServiceRef } from '@/utils/domain/target';
import { useTexts } from '@/utils/i18n';
import { listPages, listSteps, type NoteTable, type ServiceRow, type Slots, type TableFilter } from '@/utils/review';
import { Figures } from './Figures';
import type { Known } from './known';
import { NameForm } from './NameForm';
import { ServiceFacts } from './ServiceFacts';
import { ServicePages } from './ServicePages';
import { ServiceSteps } from './ServiceSteps';
import type { Tidied } from './tidying';

interface ServiceDetailProps {
  table: NoteTable;
  slots: Slots;
  service: ServiceRow;
  tidied: Tidied;
  choice: ServiceChoice;
  known: Known;
  onRename(name: string): void;
  onConnect(to: ServiceRef): void;
  onMove(pages: readonly string[], to: ServiceRef): Promise<boolean>;
  onRelease(page: string): void;
  notesAt(filter: Partial<TableFilter>): string;
  /** Services that perhaps are the same. */
  children: ComponentChildren;
}

/** A service: what it is called, its steps, its pages, and what can be done with them. */
export function ServiceDetail(props: ServiceDetailProps) {
  const { table, slots, service, tidied, choice, known, notesAt, children } = props;
  const { t } = useTexts();
  const own = useMemo(() => slotsOfService(table, slots, service.key), [table, slots, service.key]);
  const pages = useMemo(() => listPages(table, own), [table, own]);
  const steps = useMemo(() => listSteps(table, own), [table, own]);
  const moved = useMemo(
    () => new Set(tidied.moved.filter((move) => move.service?.key === service.key).map(({ page }) => page)),
    [tidied, service.key],
  );
  const alsoNamed = tidied.named.find(({ key }) => key === service.key)?.alternatives ?? [];
  return (
    <>
      <div>
        <h2 tabIndex={-1} data-focus-home>
          {service.name}
        </h2>
        <ServiceFacts service={service} known={known} />
        <p>
          <Figures tally={service} of={service.name} filter={{ service: service.key }} notesAt={notesAt} />
        </p>
      </div>
      <details class="rn-group">
        <summary>{t('services_name_title')}</summary>
        <NameForm
          service={service}
          alsoNamed={alsoNamed}
          choice={choice}
          onRename={props.onRename}
          onConnect={props.onConnect}
        />
      </details>
      {children}
      <ServiceSteps service={service.key} steps={steps} notesAt={notesAt} />
      <ServicePages
        service={service}
        pages={pages}
        moved={moved}
        choice={choice}
        onMove={props.onMove}
        onRelease={props.onRelease}
        notesAt={notesAt}
      />
    </>
  );
}
