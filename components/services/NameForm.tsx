import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/common/Button';
import { Combobox } from '@/components/common/Combobox';
import { type ServiceChoice, servicesFor, toOption } from '@/components/common/service-choice';
import type { ServiceRef } from '@/utils/domain/target';
import { useTexts } from '@/utils/i18n';
import type { ServiceRow } from '@/utils/review';
import { countPages, keyInWords } from './in-words';

interface NameFormProps {
  service: ServiceRow;
  /** Other names that people gave it. */
  alsoNamed: readonly string[];
  choice: ServiceChoice;
  onRename(name: string): void;
  /** All its pages belong to that one. */
  onConnect(to: ServiceRef): void;
}

/**
 * Names a service. Any name can be typed; who takes a suggestion connects it with that service, and is told so beforehand.
 */
export function NameForm({ service, alsoNamed, choice, onRename, onConnect }: NameFormProps) {
  const texts = useTexts();
  const { t } = texts;
  const given = service.name === service.key ? '' : service.name;
  const [name, setName] = useState(given);
  const [chosen, setChosen] = useState<ServiceRef | null>(null);
  const field = useRef<HTMLInputElement>(null);
  // It was renamed, or that was taken back.
  useLayoutEffect(() => {
    setName(given);
    setChosen(null);
  }, [given]);
  const offered = useMemo(
    () => servicesFor(name, choice).filter(({ key }) => key !== service.key),
    [name, choice, service.key],
  );
  const typed = name.trim();
  const take = () => (chosen ? onConnect(chosen) : onRename(typed));
  const effect = () => {
    if (chosen) {
      const of = [chosen.name, keyInWords(chosen.key)].filter(Boolean).join(', ');
      return t('services_connect_effect', of, countPages(texts, service.pages.length));
    }
    if (typed === '') return t('service_name_hint');
    return typed === given ? '' : t('services_rename_effect', typed);
  };
  return (
    <div class="rn-stack">
      {alsoNamed.map((other) => (
        <p key={other}>
          {t('service_also_named', other)} <LinkButton onClick={() => onRename(other)}>{t('service_take')}</LinkButton>
        </p>
      ))}
      <Combobox
        label={t('service_name')}
        hint={t('services_name_hint')}
        value={name}
        options={offered.map(toOption)}
        field={field}
        onInput={(now) => {
          setName(now);
          setChosen(null);
        }}
        onChoose={(key) => {
          const found = offered.find((each) => each.key === key);
          if (!found) return;
          setName(found.name);
          setChosen(found);
        }}
        onEnter={take}
      />
      <p aria-live="polite">{effect()}</p>
      <div>
        <Button onClick={take}>{chosen ? t('services_connect') : t('service_rename')}</Button>
      </div>
    </div>
  );
}
