import { useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/common/Button';
import type { Act } from '@/components/common/use-deeds';
import { TextArea } from '@/components/editor/TextArea';
import type { SpotDecision } from '@/utils/domain/problem-spot';
import { useTexts } from '@/utils/i18n';
import type { ProblemSpot } from '@/utils/spots';
import { type Seen, seenOf, useSpots } from './services';

interface DecisionFormProps {
  spot: ProblemSpot;
  act: Act;
}

/** What was decided and why. What two people wrote unknowing of each other stands side by side until it is settled. */
export function DecisionForm({ spot, act }: DecisionFormProps) {
  const { t } = useTexts();
  const { say } = useSpots();
  const [draft, setDraft] = useState<(SpotDecision & { seen: Seen }) | null>(null);
  const { decision, reason } = draft ?? spot.decisions.at(-1) ?? { decision: '', reason: '' };
  // What others say while somebody is writing was not seen: it is not overwritten.
  const write = (part: Partial<SpotDecision>) =>
    setDraft({ decision, reason, ...part, seen: draft?.seen ?? seenOf(spot) });
  const save = async () => {
    const says = { kind: 'spot.decide', value: { decision: decision.trim(), reason: reason.trim() } } as const;
    if (await act({ work: () => say(spot, says, draft?.seen ?? seenOf(spot)), done: 'spots_saved' })) setDraft(null);
  };
  return (
    <div class="rn-stack">
      {spot.decisions.length > 1 && (
        <>
          <p>{t('spots_versions')}</p>
          <ol class="rn-versions">
            {spot.decisions.map((version) => (
              <li key={JSON.stringify(version)} class="rn-version rn-stack">
                <p class="rn-words">{version.decision}</p>
                {version.reason && <p class="rn-words rn-muted">{version.reason}</p>}
                <div>
                  <LinkButton onClick={() => setDraft({ ...version, seen: seenOf(spot) })}>
                    {t('editor_take')}
                  </LinkButton>
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
      <TextArea
        label={t('spots_decision')}
        value={decision}
        onInput={(typed) => write({ decision: typed })}
        onLeave={() => undefined}
      />
      <TextArea
        label={t('spots_reason')}
        value={reason}
        onInput={(typed) => write({ reason: typed })}
        onLeave={() => undefined}
      />
      <div>
        <Button onClick={save}>{t('spots_decision_save')}</Button>
      </div>
    </div>
  );
}
