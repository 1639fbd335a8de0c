import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/common/Button';
import { Combobox } from '@/components/common/Combobox';
import { ServiceChooser } from '@/components/common/ServiceChooser';
import { NO_CHOICE, servicesFor, toOption } from '@/components/common/service-choice';
import type { PageRef, ServiceRef } from '@/utils/domain/target';
import { useTexts } from '@/utils/i18n';
import { usePanelActions } from './services';
import type { PageService } from './view-state';

interface ServiceFormProps {
  page: PageRef;
  service: PageService;
  /** It is done with, one way or another. */
  onClose(): void;
}

/** Names the service of a page, or puts the page to another one. Says beforehand what becomes of the notes. */
export function ServiceForm({ page, service: { service, own, alternatives, rivals }, onClose }: ServiceFormProps) {
  const { t } = useTexts();
  const { loadServices, nameService, movePage } = usePanelActions();
  const [choice, setChoice] = useState(NO_CHOICE);
  const [name, setName] = useState(service.name);
  const field = useRef<HTMLInputElement>(null);
  const heading = useId();
  // At once, and not after the next painting: by then somebody may have gone on to another field.
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => void loadServices().then(setChoice), []);
  const names = useMemo(() => servicesFor(name, { ...choice, known: [] }), [name, choice]);
  const leaveIf = async (done: Promise<boolean>) => {
    if (await done) onClose();
  };
  const rename = (to: string) => leaveIf(nameService(service.key, to.trim()));
  const move = (to: ServiceRef) => leaveIf(movePage(page.key, to));
  return (
    <section
      class="rn-editor rn-stack"
      aria-labelledby={heading}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div class="rn-row">
        <h2 id={heading}>{t('service_change')}</h2>
        <LinkButton onClick={onClose}>{t('close')}</LinkButton>
      </div>
      {alternatives.map((other) => (
        <p key={other}>
          {t('service_also_named', other)} <LinkButton onClick={() => rename(other)}>{t('service_take')}</LinkButton>
        </p>
      ))}
      <Combobox
        label={t('service_name')}
        hint={t('service_name_hint')}
        value={name}
        options={names.map(toOption)}
        field={field}
        onInput={setName}
        onChoose={(key) => setName(names.find((each) => each.key === key)?.name ?? name)}
        onEnter={() => rename(name)}
      />
      <div>
        <Button onClick={() => rename(name)}>{t('service_rename')}</Button>
      </div>
      {rivals.map((other) => (
        <p key={other.key}>
          {t('service_also_moved', other.name || other.key)}{' '}
          <LinkButton onClick={() => move(other)}>{t('service_take_service')}</LinkButton>
        </p>
      ))}
      {own.key !== service.key && (
        <p>
          {t('service_own', own.name || own.key)} <LinkButton onClick={() => move(own)}>{t('service_back')}</LinkButton>
        </p>
      )}
      <ServiceChooser
        legend={t('service_other')}
        action={t('service_move')}
        portal={new URL(page.key).origin}
        current={service}
        choice={choice}
        effect={(to) => t('service_move_effect', to.name || to.key)}
        onChoose={move}
      />
    </section>
  );
}
