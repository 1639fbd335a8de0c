import { useState } from 'preact/hooks';
import { AskToErase } from '@/components/common/AskToErase';
import { Select } from '@/components/common/Select';
import type { Act } from '@/components/common/use-deeds';
import { ErasureRequest } from '@/components/conversation/ErasureRequest';
import type { ChangeId } from '@/utils/domain/change';
import { textsOfRecord } from '@/utils/domain/problem-spot';
import { useTexts } from '@/utils/i18n';
import type { ProblemSpot } from '@/utils/spots';
import { useSpots } from './services';

/** So much of a text tells it from others in a list, characters. */
const SHOWN_MAX = 60;

interface SpotErasureProps {
  spot: ProblemSpot;
  act: Act;
}

/** Replies and answers, each of which is a change of its own and can go by itself. */
const singleTexts = ({ records }: ProblemSpot) =>
  records.flatMap((record) =>
    [...record.replies, ...record.answers].map(({ id, text }) => ({ id, text, record: record.id })),
  );

/** Somebody else asks to erase words that were said of a spot. Those that can be told stand there. */
export function SpotErasureRequest({ spot, act }: SpotErasureProps) {
  const { decideErasure } = useSpots();
  const asked = spot.records.filter(({ erasureAsked }) => erasureAsked && erasureAsked.length > 0);
  if (asked.length === 0) return null;
  const ids = new Set<ChangeId>(asked.flatMap(({ erasureAsked = [] }) => erasureAsked));
  const texts = singleTexts(spot).filter(({ id }) => ids.has(id));
  const decide = async (decision: 'erase' | 'keep') => {
    await act({
      work: async () => {
        for (const { id } of asked) await decideErasure(id, decision);
      },
      done: decision === 'erase' ? 'spots_erased' : 'spots_erasure_kept',
      leaves: true,
    });
  };
  return (
    <ErasureRequest decide={decide}>
      {texts.length > 0 && (
        <ul class="rn-tight">
          {texts.map(({ id, text }) => (
            <li key={id} class="rn-words">
              {text}
            </li>
          ))}
        </ul>
      )}
    </ErasureRequest>
  );
}

/** Erasing for good what was said of a spot: all of it, or one reply or answer. */
export function EraseSpotTexts({ spot, act }: SpotErasureProps) {
  const { t } = useTexts();
  const { erase } = useSpots();
  const [chosen, setChosen] = useState('');
  const singles = singleTexts(spot);
  const one = singles.find(({ id }) => id === chosen);
  if (!spot.records.some((record) => textsOfRecord(record).some(Boolean))) return null;
  const work = async () => {
    if (one) return erase(one.record, [one.id]);
    for (const { id } of spot.records) await erase(id);
  };
  return (
    <AskToErase
      lead={t('spots_erase_lead')}
      question={t(one ? 'spots_erase_one' : 'spots_erase_all')}
      onErase={() => void act({ work, done: 'spots_erased', leaves: true })}
    >
      <Select
        label={t('spots_erase_what')}
        value={one?.id ?? ''}
        options={[
          { value: '', label: t('spots_erase_everything') },
          ...singles.map(({ id, text }) => ({
            value: id,
            label: text.length > SHOWN_MAX ? `${text.slice(0, SHOWN_MAX)} …` : text,
          })),
        ]}
        onChoose={setChosen}
      />
    </AskToErase>
  );
}
