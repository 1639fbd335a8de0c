import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '@/utils/i18n';
import { Said } from './Said';
import type { AnnotatorState } from './state';

/**
 * What screen readers say: what happened or is pointed at, then which keys lead on. The regions stand before their words
 * come and stay when these go, because a region that comes together with its words is not heard everywhere.
 */
export function Announcer({ toolbar, notice, picking }: AnnotatorState) {
  const { t } = useTexts();
  if (picking) return <Regions words={picking.label || picking.hint} keys="" />;
  if (toolbar) return <Regions words="" keys={t('toolbar_keys')} />;
  return <Regions words={notice?.text ?? ''} keys={notice?.note ? t('notice_keys') : ''} />;
}

function Regions({ words, keys }: { words: string; keys: string }) {
  return (
    <>
      <Region words={words} />
      <Region words={keys} />
    </>
  );
}

function Region({ words }: { words: string }) {
  const [said, say] = useState('');
  useEffect(() => say(words), [words]);
  return (
    <span role="status" class="spoken">
      {said && <Said text={said} />}
    </span>
  );
}
