import { useState } from 'preact/hooks';
import { Button } from '@/components/common/Button';
import { ReplyList } from '@/components/conversation/ReplyList';
import { TextArea } from '@/components/editor/TextArea';
import type { ShownReply } from '@/utils/domain/conversation';
import { countVoices, useTexts } from '@/utils/i18n';
import { owns } from './owns';
import type { SpotPartProps } from './SpotCard';
import { seenOf, useSpots } from './services';

/** Who sees the spot the same way, what people answered, and a field to answer. */
export function SpotReplies({ spot, notes, isOwn, act }: SpotPartProps) {
  const { t } = useTexts();
  const { say } = useSpots();
  const [text, setText] = useState('');
  const isGiven = spot.votes.some((voice) => owns(notes, voice, isOwn));
  const replies = spot.replies.map((reply) => ({ ...reply, own: owns(notes, reply.voice, isOwn) }));
  const vote = () => {
    const says = { kind: isGiven ? 'spot.vote.remove' : 'spot.vote.add', value: {} } as const;
    return act({
      work: () => say(spot, says, seenOf(spot)),
      done: isGiven ? 'spots_vote_removed' : 'spots_vote_added',
    });
  };
  const add = (words: string) => say(spot, { kind: 'spot.reply.add', value: { text: words } }, seenOf(spot));
  const give = async () => {
    const words = text.trim();
    if (words && (await act({ work: () => add(words), done: 'spots_reply_added' }))) setText('');
  };
  const remove = (reply: ShownReply) =>
    void act({
      work: () => say(spot, { kind: 'spot.reply.remove', value: { reply: reply.id } }, seenOf(spot)),
      done: 'reply_removed',
      undo: () => add(reply.text),
      leaves: true,
    });
  return (
    <section class="rn-stack">
      <h4>{t('replies_title')}</h4>
      <div class="rn-row">
        <Button onClick={vote}>{t(isGiven ? 'vote_remove' : 'vote_add')}</Button>
        <span class="rn-muted">
          {countVoices(t, { voices: spot.votes.length, vote: isGiven ? 'given' : 'open' }) || t('spots_no_votes')}
        </span>
      </div>
      {replies.length > 0 && <ReplyList replies={replies} onRemove={remove} />}
      <TextArea label={t('reply_label')} value={text} onInput={setText} onLeave={() => undefined} />
      <div>
        <Button onClick={give}>{t('reply_give')}</Button>
      </div>
    </section>
  );
}
