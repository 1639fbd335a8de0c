import { Button } from '@/components/common/Button';
import { useCatalogue } from '@/components/common/catalogue-context';
import type { Act } from '@/components/common/use-deeds';
import { concernLabel } from '@/utils/catalogue';
import { placeWithGroups } from '@/utils/catalogue/place';
import type { OwnConcern } from '@/utils/domain/own-concern';
import { useTexts } from '@/utils/i18n';
import { findSpot, type SpotOffer } from '@/utils/spots';
import { type LoadedSpots, useSpots } from './services';

interface SpotOffersProps {
  loaded: LoadedSpots;
  own: readonly OwnConcern[];
  act: Act;
}

/** Notes that perhaps mean the same place: people join them, or leave them apart. Either can be taken back. */
export function SpotOffers({ loaded, own, act }: SpotOffersProps) {
  const { t, language } = useTexts();
  const catalogue = useCatalogue();
  const { join, part } = useSpots();
  if (loaded.offers.length === 0) return null;
  return (
    <section class="rn-stack">
      <h3>{t('spots_offers')}</h3>
      <ul class="rn-stack">
        {loaded.offers.map((offer) => {
          const spots = offer.spots.flatMap((key) => findSpot(loaded.spots, key) ?? []);
          const keepApart = async () => {
            for (const [index, { notes }] of spots.entries()) {
              const others = spots.slice(index + 1).flatMap((other) => other.notes);
              if (others.length > 0) await part(notes, others);
            }
          };
          const joinAll = () => join(offer.notes);
          return (
            <li key={keyOf(offer)} class="rn-question rn-stack">
              <p>
                {t(offer.why === 'near' ? 'spots_offer' : 'spots_offer_contested', offer.notes.length)}{' '}
                {concernOf(spots[0]?.concern ?? '')}
              </p>
              <ul class="rn-stack">
                {spots.map(({ key, target }) => (
                  <li key={key} class="rn-quote">
                    {placeWithGroups(target, language)}
                  </li>
                ))}
              </ul>
              <div class="rn-row">
                <Button
                  onClick={() => void act({ work: joinAll, done: 'spots_joined', undo: keepApart, leaves: true })}
                >
                  {t('spots_join')}
                </Button>
                <Button
                  onClick={() => void act({ work: keepApart, done: 'spots_kept_apart', undo: joinAll, leaves: true })}
                >
                  {t('spots_keep_apart')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );

  function concernOf(concern: string): string {
    return concern ? `(${concernLabel(concern, catalogue.language, own)})` : '';
  }
}

function keyOf({ why, spots }: SpotOffer): string {
  return [why, ...spots].join(' ');
}
