import { useState } from 'preact/hooks';
import { Button } from '@/components/common/Button';
import { Select } from '@/components/common/Select';
import type { Act } from '@/components/common/use-deeds';
import { placeWithGroups } from '@/utils/catalogue/place';
import { inDigits } from '@/utils/domain/in-digits';
import { useTexts } from '@/utils/i18n';
import type { ProblemSpot } from '@/utils/spots';
import { useSpots } from './services';

/** Places longer than this are cut in the choice, characters. */
const PLACE_MAX = 80;

interface SpotJoinProps {
  spot: ProblemSpot;
  /** Those that it may be joined with; see {@link joinable}. */
  others: readonly ProblemSpot[];
  act: Act;
}

/** Joins a spot with another one by hand, where nobody was asked whether they are one. */
export function SpotJoin({ spot, others, act }: SpotJoinProps) {
  const { t, language } = useTexts();
  const { join, part } = useSpots();
  const [chosen, setChosen] = useState('');
  const other = others.find(({ key }) => key === chosen);
  if (others.length === 0) return null;
  const joinWith = ({ place }: ProblemSpot) =>
    act({
      work: () => join([...spot.place, ...place]),
      done: 'spots_joined',
      undo: () => part(spot.place, place),
      leaves: true,
    });
  const nameOf = ({ target, notes }: ProblemSpot) => {
    const place = placeWithGroups(target, language);
    return `${place.length > PLACE_MAX ? `${place.slice(0, PLACE_MAX)} …` : place} (${inDigits(notes.length, language)})`;
  };
  return (
    <div class="rn-stack">
      <Select
        label={t('spots_same_as')}
        value={other ? chosen : ''}
        options={[
          { value: '', label: t('spots_same_as_none') },
          ...others.map((each) => ({ value: each.key, label: nameOf(each) })),
        ]}
        onChoose={setChosen}
      />
      {other && (
        <div>
          <Button onClick={() => void joinWith(other)}>{t('spots_join')}</Button>
        </div>
      )}
    </div>
  );
}

/** The spots that can be joined with one: those for the same concern on the same page and step. */
export function joinable(spot: ProblemSpot, all: readonly ProblemSpot[]): ProblemSpot[] {
  const { page, step } = spot.target;
  return all.filter(
    ({ concern, place, target }) =>
      concern === spot.concern &&
      place[0] !== spot.place[0] &&
      target.page.key === page.key &&
      target.step.key === step.key,
  );
}
