import { useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/common/Button';
import { NoteLine } from '@/components/common/NoteLine';
import { Select } from '@/components/common/Select';
import { TextInput } from '@/components/common/TextInput';
import type { Act } from '@/components/common/use-deeds';
import { WayToPlace } from '@/components/common/WayToPlace';
import type { Annotation } from '@/utils/domain/annotation';
import type { IsOwn } from '@/utils/domain/filter';
import { SPOT_STATUSES } from '@/utils/domain/problem-spot';
import { useTexts } from '@/utils/i18n';
import type { ProblemSpot } from '@/utils/spots';
import { DecisionForm } from './DecisionForm';
import { GuidingAnswers } from './GuidingAnswers';
import { EraseSpotTexts, SpotErasureRequest } from './SpotErasure';
import { SpotJoin } from './SpotJoin';
import { SpotLinks } from './SpotLinks';
import { SpotReplies } from './SpotReplies';
import { seenOf, useSpots } from './services';
import { STATUS_WORDS } from './words';

/** So much fits into one line of a change. */
const LINE_MAX = 2_000;

/** What a part of an open spot needs. */
export interface SpotPartProps {
  spot: ProblemSpot;
  /** The notes of the spot that are here. */
  notes: readonly Annotation[];
  isOwn: IsOwn;
  act: Act;
}

interface SpotCardProps extends SpotPartProps {
  /** Those that it may be joined with. */
  others: readonly ProblemSpot[];
}

/** All that is known and said of a spot. */
export function SpotCard({ others, ...props }: SpotCardProps) {
  const { spot, act } = props;
  const { t } = useTexts();
  const { say } = useSpots();
  const also = spot.statuses.filter((status) => status !== spot.status).map((status) => t(STATUS_WORDS[status]));
  const setStatus = (chosen: string) => {
    const to = SPOT_STATUSES.find((each) => each === chosen);
    if (to) act({ work: () => say(spot, { kind: 'spot.status', value: { to } }, seenOf(spot)), done: 'spots_saved' });
  };
  return (
    <div class="rn-spot-card">
      {spot.withheld > 0 && <p class="rn-muted">{t('spots_withheld')}</p>}
      <SpotErasureRequest spot={spot} act={act} />
      <div class="rn-stack rn-spot-notes">
        <SpotNotes {...props} />
        <SpotJoin spot={spot} others={others} act={act} />
      </div>
      <section class="rn-stack">
        <h4>{t('spots_what_follows')}</h4>
        <Select
          label={t('spots_status')}
          value={spot.status}
          options={SPOT_STATUSES.map((value) => ({ value, label: t(STATUS_WORDS[value]) }))}
          onChoose={setStatus}
        />
        {also.length > 0 && <p class="rn-muted">{t('spots_status_also', also.join(', '))}</p>}
        <DecisionForm spot={spot} act={act} />
        <OfficeField spot={spot} act={act} />
      </section>
      <GuidingAnswers {...props} />
      <SpotReplies {...props} />
      <SpotLinks spot={spot} act={act} />
      <EraseSpotTexts spot={spot} act={act} />
    </div>
  );
}

/** The notes of the spot; one can be parted from the others of its place. */
function SpotNotes({ spot, notes, act }: SpotPartProps) {
  const { t } = useTexts();
  const { join, part, findWay, openPlace } = useSpots();
  const [first] = notes;
  const partOff = (id: string) => {
    const others = spot.place.filter((other) => other !== id);
    return act({
      work: () => part([id], others),
      done: 'spots_parted',
      undo: () => join([id, ...others]),
      leaves: true,
    });
  };
  return (
    <section class="rn-stack">
      <h4>{t('spots_notes', notes.length)}</h4>
      {notes.length === 0 && <p class="rn-muted">{t('spots_no_notes')}</p>}
      {first && (
        <div>
          <WayToPlace find={() => findWay(first)} onOpen={() => openPlace(first.id)} />
        </div>
      )}
      <ul class="rn-stack">
        {notes.map((note) => (
          <li key={note.id} class="rn-spot-note">
            <NoteLine note={note} />
            {spot.place.length > 1 && <LinkButton onClick={() => partOff(note.id)}>{t('spots_part')}</LinkButton>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function OfficeField({ spot, act }: Pick<SpotPartProps, 'spot' | 'act'>) {
  const { t } = useTexts();
  const { say } = useSpots();
  const [draft, setDraft] = useState<{ text: string; seen: ReturnType<typeof seenOf> } | null>(null);
  const text = draft?.text ?? spot.offices.at(-1) ?? '';
  const save = async () => {
    const says = { kind: 'spot.office', value: { to: text.trim() } } as const;
    if (await act({ work: () => say(spot, says, draft?.seen ?? seenOf(spot)), done: 'spots_saved' })) setDraft(null);
  };
  return (
    <div class="rn-stack">
      {spot.offices.length > 1 && <p class="rn-muted">{t('spots_offices', spot.offices.join(', '))}</p>}
      <TextInput
        label={t('spots_office')}
        value={text}
        max={LINE_MAX}
        onInput={(typed) => setDraft({ text: typed, seen: draft?.seen ?? seenOf(spot) })}
      />
      <div>
        <Button onClick={save}>{t('spots_office_save')}</Button>
      </div>
    </div>
  );
}
