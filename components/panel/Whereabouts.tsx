import { useRef, useState } from 'preact/hooks';
import type { PageState } from '@/utils/domain/page-state';
import { useTexts } from '@/utils/i18n';
import { ServiceForm } from './ServiceForm';
import type { PageService } from './view-state';

interface WhereaboutsProps {
  page: PageState;
  /** `null` until it was read: then what the page says is shown. */
  service: PageService | null;
}

/** Where one is: service, portal and step; and the way to say that it is another service, or has another name. */
export function Whereabouts({ page: { where }, service }: WhereaboutsProps) {
  const { t } = useTexts();
  const { hostname } = new URL(where.page.key);
  // The form belongs to the page that it was opened on.
  const [openOn, setOpenOn] = useState('');
  const more = useRef<HTMLButtonElement>(null);
  const open = openOn === where.page.key;
  const close = () => {
    setOpenOn('');
    more.current?.focus();
  };
  return (
    <header class="rn-stack">
      <div>
        <div class="rn-row rn-head rn-title">
          <h1 tabIndex={-1} data-focus-home>
            {(service?.service ?? where.service).name || where.page.title || hostname}
          </h1>
          {service && (
            <button
              type="button"
              ref={more}
              class="rn-link rn-more"
              aria-label={t('service_change')}
              title={t('service_change')}
              aria-expanded={open}
              onClick={() => (open ? close() : setOpenOn(where.page.key))}
            >
              ⋯
            </button>
          )}
        </div>
        <p class="rn-muted">{[hostname, where.step.label].filter(Boolean).join(' · ')}</p>
      </div>
      {open && service && (
        <>
          <ServiceForm key={where.page.key} page={where.page} service={service} onClose={close} />
          <hr class="rn-rule" />
        </>
      )}
    </header>
  );
}
