import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { useTexts } from '@/utils/i18n';
import { Doubles } from './Doubles';

interface OffersProps extends ComponentProps<typeof Doubles> {
  /** Of one service all offers are shown at once. */
  of: 'all' | 'one';
}

/**
 * What is offered to be done: services that perhaps are one, and services that the catalogues know. The latter are many where
 * nobody has tidied up yet, so they come folded away. Nothing happens by itself.
 */
export function Offers({ of, doubles, services, ...rest }: OffersProps) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(of === 'one');
  const merges = doubles.filter(({ into }) => services.has(into.key));
  const connects = doubles.filter(({ into }) => !services.has(into.key));
  return (
    <>
      {merges.length > 0 && (
        <section class="rn-stack">
          <h3>{t('services_doubles', merges.length)}</h3>
          <p class="rn-muted">{t('services_doubles_text')}</p>
          <Doubles doubles={merges} services={services} {...rest} />
        </section>
      )}
      {connects.length > 0 && (
        <details class="rn-group" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t('services_connects', connects.length)}</summary>
          {isOpen && (
            <div class="rn-stack">
              <p class="rn-muted">{t('services_connects_text')}</p>
              <Doubles doubles={connects} services={services} {...rest} />
            </div>
          )}
        </details>
      )}
    </>
  );
}
