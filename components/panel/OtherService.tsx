import { useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/common/Button';
import { Combobox } from '@/components/common/Combobox';
import type { PageRef, ServiceRef } from '@/utils/domain/target';
import { useTexts } from '@/utils/i18n';
import { type ServiceChoice, serviceNamed, servicesFor, toOption } from './service-choice';

interface OtherServiceProps {
  page: PageRef;
  /** Where the page belongs now: not offered. */
  current: ServiceRef;
  choice: ServiceChoice;
  onMove(service: ServiceRef): void;
}

/** Chooses another service for a page: one that is known, one of a catalogue, or any name. */
export function OtherService({ page, current, choice, onMove }: OtherServiceProps) {
  const { t } = useTexts();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<ServiceRef | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const offered = useMemo(
    () => servicesFor(name, choice).filter(({ key }) => key !== current.key),
    [name, choice, current.key],
  );
  const service = chosen ?? serviceNamed(name, choice, new URL(page.key).origin);
  const move = () => (service ? onMove(service) : field.current?.focus());
  return (
    <fieldset class="rn-stack">
      <legend class="kern-label">{t('service_other')}</legend>
      <Combobox
        label={t('service_other_name')}
        value={name}
        options={offered.map(toOption)}
        field={field}
        onInput={(typed) => {
          setName(typed);
          setChosen(null);
        }}
        onChoose={(key) => {
          const found = offered.find((each) => each.key === key);
          if (!found) return;
          setName(found.name);
          setChosen(found);
        }}
        onEnter={move}
      />
      <p aria-live="polite">{service && t('service_move_effect', service.name || service.key)}</p>
      <div>
        <Button onClick={move}>{t('service_move')}</Button>
      </div>
    </fieldset>
  );
}
