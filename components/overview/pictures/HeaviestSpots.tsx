import { SEVERITY_WORDS } from '@/utils/catalogue/words';
import { countNotes, countVoices, useTexts } from '@/utils/i18n';
import type { Spot } from './spot';

/** How many places the list names. */
const SHOWN = 8;

/** Where it hurts most, the heaviest first: how often, by how many voices, how severe. */
export function HeaviestSpots({ spots }: { spots: readonly Spot[] }) {
  const { t, language } = useTexts();
  const figures = ({ notes, voices, severity }: Spot) =>
    [
      countNotes(t, notes),
      countVoices(t, { voices, vote: 'open' }),
      severity === null ? t('overview_severity_unsaid') : SEVERITY_WORDS[severity][language],
    ].join(' · ');
  return (
    <section class="rn-chart rn-stack">
      <h2>{t('overview_heaviest')}</h2>
      <p class="rn-muted">{t('overview_heaviest_hint')}</p>
      <ol class="rn-ranking">
        {spots.slice(0, SHOWN).map((spot, at) => (
          <li key={at}>
            <a href={spot.href}>{spot.label}</a>
            <span class="rn-muted rn-of-page">{figures(spot)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
