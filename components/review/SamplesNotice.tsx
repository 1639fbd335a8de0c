import { useRef, useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/common/Button';
import { type MessageKey, useTexts } from '@/utils/i18n';

interface SamplesNoticeProps {
  /** How many sample notes are among the others. */
  count: number;
  /** Takes them away and answers the way back. Rejects when they are still there. */
  onRemove(): Promise<() => Promise<void>>;
}

type Stage = { kind: 'shown' | 'failed' | 'removing' | 'restoring' } | { kind: 'removed'; undo: () => Promise<void> };

const WORDS: Readonly<Partial<Record<Stage['kind'], MessageKey>>> = {
  removing: 'samples_removing',
  restoring: 'samples_restoring',
  removed: 'samples_removed',
  failed: 'notice_failed',
};

/** Says that notes are invented as long as there are such, and takes them away, all at once. */
export function SamplesNotice({ count, onRemove }: SamplesNoticeProps) {
  const { t } = useTexts();
  const [stage, setStage] = useState<Stage>({ kind: 'shown' });
  const status = useRef<HTMLParagraphElement>(null);
  const work = async (kind: 'removing' | 'restoring', deed: () => Promise<Stage>) => {
    // Before the button goes that was pressed.
    status.current?.focus();
    setStage({ kind });
    setStage(await deed().catch(() => ({ kind: 'failed' as const })));
  };
  const remove = () => work('removing', async () => ({ kind: 'removed', undo: await onRemove() }));
  const undo = (way: () => Promise<void>) =>
    work('restoring', async () => {
      await way();
      return { kind: 'shown' };
    });
  const words = WORDS[stage.kind];
  const isShown = count > 0 && (stage.kind === 'shown' || stage.kind === 'failed');
  return (
    <div class={isShown || words ? 'rn-elsewhere rn-row' : 'rn-sr-only'}>
      {isShown && <p>{t('samples_among', count)}</p>}
      <p ref={status} role="status" tabIndex={-1} class={words ? '' : 'rn-sr-only'}>
        {words && t(words)}
      </p>
      {isShown && <Button onClick={() => void remove()}>{t('samples_remove')}</Button>}
      {stage.kind === 'removed' && <LinkButton onClick={() => void undo(stage.undo)}>{t('undo')}</LinkButton>}
    </div>
  );
}
