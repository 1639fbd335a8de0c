import { useMemo, useRef, useState } from 'preact/hooks';
import type { ServiceRef } from '@/utils/domain/target';
import { useTexts } from '@/utils/i18n';
import { Button } from './Button';
import { Combobox } from './Combobox';
import { type ServiceChoice, serviceNamed, servicesFor, toOption } from './service-choice';

interface ServiceChooserProps {
  legend: string;
  /** What the button says. */
  action: string;
  /** The portal (its origin) to which a name belongs that nobody knows. */
  portal: string;
  /** Where it belongs now: not offered. */
  current: ServiceRef;
  choice: ServiceChoice;
  /** What it comes to, before it is done. */
  effect(service: ServiceRef): string;
  onChoose(service: ServiceRef): void;
}

/** Chooses another service: one that is known, one of a catalogue, or any name. Says beforehand what it comes to. */
export function ServiceChooser(props: ServiceChooserProps) {
  const { legend, action, portal, current, choice, effect, onChoose } = props;
  const { t } = useTexts();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<ServiceRef | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const offered = useMemo(
    () => servicesFor(name, choice).filter(({ key }) => key !== current.key),
    [name, choice, current.key],
  );
  const service = chosen ?? serviceNamed(name, choice, portal);
  const take = () => (service ? onChoose(service) : field.current?.focus());
  return (
    <fieldset class="rn-stack">
      <legend class="kern-label">{legend}</legend>
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
        onEnter={take}
      />
      <p aria-live="polite">{service && effect(service)}</p>
      <div>
        <Button onClick={take}>{action}</Button>
      </div>
    </fieldset>
  );
}
