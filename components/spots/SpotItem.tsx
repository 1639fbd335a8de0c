import { useId } from 'preact/hooks';
import { useCatalogue } from '@/components/common/catalogue-context';
import type { Act } from '@/components/common/use-deeds';
import { FoundTexts } from '@/components/review/FoundTexts';
import { concernLabel } from '@/utils/catalogue';
import { placeWithGroups } from '@/utils/catalogue/place';
import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId } from '@/utils/domain/change';
import type { IsOwn } from '@/utils/domain/filter';
import type { OwnConcern } from '@/utils/domain/own-concern';
import { textsOfRecord } from '@/utils/domain/problem-spot';
import { countVoices, useTexts } from '@/utils/i18n';
import type { FoundWords } from '@/utils/search';
import type { ProblemSpot } from '@/utils/spots';
import { SpotCard } from './SpotCard';
import { STATUS_WORDS } from './words';

/** Quotes longer than this are cut in the list, characters. */
const QUOTE_MAX = 140;

interface SpotItemProps {
  spot: ProblemSpot;
  notes: ReadonlyMap<ChangeId, Annotation>;
  /** Those that it may be joined with. */
  others: readonly ProblemSpot[];
  state: 'open' | 'closed';
  /** By which words it was found. */
  words: FoundWords;
  onToggle(): void;
  own: readonly OwnConcern[];
  isOwn: IsOwn;
  act: Act;
}

/** A spot in the list: its concern, its place and its figures; all that was said of it when it is open. */
export function SpotItem({ spot, notes, others, state, words, onToggle, own, isOwn, act }: SpotItemProps) {
  const { t, language } = useTexts();
  const catalogue = useCatalogue();
  const id = useId();
  const place = placeWithGroups(spot.target, language);
  const isOpen = state === 'open';
  const members = spot.notes.flatMap((note) => notes.get(note) ?? []);
  return (
    <li class="rn-spot">
      <h3>
        <button
          type="button"
          class="rn-link"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={onToggle}
        >
          <span lang={spot.concern ? catalogue.language : language}>
            {spot.concern ? concernLabel(spot.concern, catalogue.language, own) : t('note_without_concern')}
          </span>
          <span class="rn-sr-only">: {place}</span>
        </button>
      </h3>
      <p class="rn-quote">{place.length > QUOTE_MAX && !isOpen ? `${place.slice(0, QUOTE_MAX)} …` : place}</p>
      <Figures spot={spot} />
      <FoundTexts lead={t('spots_found_in')} texts={spot.records.flatMap(textsOfRecord)} words={words} />
      {isOpen && (
        <div id={id}>
          <SpotCard spot={spot} notes={members} others={others} isOwn={isOwn} act={act} />
        </div>
      )}
    </li>
  );
}

/** What the notes of a spot add up to, and how far it has come. */
function Figures({ spot: { figures, status, target, records } }: { spot: ProblemSpot }) {
  const { t } = useTexts();
  const { obstacles, strengths, staff, applicants, voices, severity } = figures;
  return (
    <p class="rn-spot-figures">
      {obstacles > 0 && <span>− {obstacles === 1 ? t('overview_obstacle') : t('overview_obstacles', obstacles)}</span>}
      {strengths > 0 && <span>+ {strengths === 1 ? t('overview_strength') : t('overview_strengths', strengths)}</span>}
      {voices > 0 && <span>{countVoices(t, { voices, vote: 'open' })}</span>}
      {severity && <span>{t('spots_severity', severity.median, severity.least, severity.most)}</span>}
      {staff > 0 && <span>{t('spots_staff', staff)}</span>}
      {applicants > 0 && <span>{t('spots_applicants', applicants)}</span>}
      {target.step.label && <span>{target.step.label}</span>}
      <strong>{t('spots_status_is', t(STATUS_WORDS[status]))}</strong>
      {records.some(({ erasureAsked }) => erasureAsked?.length) && <strong>{t('spots_erasure_asked')}</strong>}
    </p>
  );
}
