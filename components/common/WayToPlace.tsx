import { useState } from 'preact/hooks';
import type { Way } from '@/utils/domain/way';
import { useTexts } from '@/utils/i18n';
import { LinkButton } from './Button';

interface WayToPlaceProps {
  /** Asked when somebody wants to go there: finding the way reads all notes of the service. */
  find(): Way | Promise<Way>;
  /** Opens the place, or where its service begins. */
  onOpen(): void;
}

/** Leads to a place. Where it stands behind a session it says how to get there instead of opening a dead address. */
export function WayToPlace({ find, onOpen }: WayToPlaceProps) {
  const { t } = useTexts();
  const [way, setWay] = useState<Extract<Way, { kind: 'walk' }> | null>(null);
  const show = (found: Way) => (found.kind === 'open' ? onOpen() : setWay(found));
  const go = () => {
    if (way) return setWay(null);
    const found = find();
    if (found instanceof Promise) found.then(show);
    else show(found);
  };
  return (
    <>
      <button type="button" class="rn-link" aria-expanded={way ? true : undefined} onClick={go}>
        {t('place_open')}
      </button>
      <div role="status">
        {way && (
          <div class="rn-notice rn-stack">
            <p>{way.step ? t('place_behind', way.step) : t('place_behind_unnamed')}</p>
            {way.service.name && <p>{t('place_service', way.service.name)}</p>}
            {way.steps.length > 0 && (
              <>
                <p>{t('place_steps')}</p>
                <ol>
                  {way.steps.map((step) => (
                    <li key={step}>{step}</li>
                  ))}
                </ol>
              </>
            )}
            <LinkButton onClick={onOpen}>{t('place_from_start')}</LinkButton>
          </div>
        )}
      </div>
    </>
  );
}
