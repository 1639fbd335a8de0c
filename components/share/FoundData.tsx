import { useState } from 'preact/hooks';
import { LinkButton } from '@/components/common/Button';
import { ChoiceRow } from '@/components/editor/ChoiceRow';
import type { ShownFind } from '@/utils/domain/sharing';
import { countNotes, useTexts } from '@/utils/i18n';
import { KIND_WORDS, PLACE_WORDS } from './find-words';

/** Finds that are drawn before somebody asks for more. */
const PORTION = 20;

interface FoundDataProps {
  finds: readonly ShownFind[];
  /** Keys of the finds that stay readable. */
  kept: ReadonlySet<string>;
  onKeep(kept: ReadonlySet<string>): void;
}

/** What looks like personal data in the texts that would leave; each is blacked out unless somebody lets it be. */
export function FoundData({ finds, kept, onKeep }: FoundDataProps) {
  const { t } = useTexts();
  const [limit, setLimit] = useState(PORTION);
  if (finds.length === 0) return <p>{t('share_found_none')}</p>;
  const decide = (key: string, stays: boolean) => {
    const next = new Set(kept);
    if (stays) next.add(key);
    else next.delete(key);
    onKeep(next);
  };
  return (
    <>
      <p>{finds.length === 1 ? t('share_found_one') : t('share_found_many', finds.length)}</p>
      <ul class="rn-stack rn-finds">
        {finds.slice(0, limit).map(({ key, kind, words, notes, places }) => (
          <li key={key}>
            <ChoiceRow
              legend={
                <>
                  {t('share_find', t(KIND_WORDS[kind]), words)}
                  <span class="rn-muted">
                    {countNotes(t, notes)}: {places.map((place) => t(PLACE_WORDS[place])).join(', ')}
                  </span>
                </>
              }
              name="find"
              options={[
                { value: 'hide', label: t('share_black_out') },
                { value: 'keep', label: t('share_leave') },
              ]}
              chosen={kept.has(key) ? 'keep' : 'hide'}
              onChoose={(choice) => decide(key, choice === 'keep')}
              required
            />
          </li>
        ))}
      </ul>
      {finds.length > limit && (
        <LinkButton onClick={() => setLimit(limit + PORTION)}>
          {t('review_more', Math.min(PORTION, finds.length - limit))}
        </LinkButton>
      )}
    </>
  );
}
