import { useState } from 'preact/hooks';
import { LinkButton } from '@/components/common/Button';
import { useTexts } from '@/utils/i18n';
import type { PageGroup, TableFilter } from '@/utils/review';
import { Figures } from './Figures';
import { addressInWords } from './in-words';

/** Pages that are drawn before somebody asks for more. */
const PORTION = 20;

interface PageGroupListProps {
  service: string;
  group: PageGroup;
  ticked: ReadonlySet<string>;
  onTick(ticked: ReadonlySet<string>): void;
  /** Pages that people put here. */
  moved: ReadonlySet<string>;
  /** A page goes back to what it says itself. */
  onRelease(page: string): void;
  notesAt(filter: Partial<TableFilter>): string;
}

/** Pages that lie together, to be ticked one by one or all at once. */
export function PageGroupList({ service, group, ticked, onTick, moved, onRelease, notesAt }: PageGroupListProps) {
  const { t } = useTexts();
  const [limit, setLimit] = useState(PORTION);
  const { place, pages } = group;
  const keys = pages.map(({ key }) => key);
  const count = keys.filter((key) => ticked.has(key)).length;
  const toggle = (those: readonly string[], to: 'ticked' | 'not') => {
    const next = new Set(ticked);
    for (const key of those) to === 'ticked' ? next.add(key) : next.delete(key);
    onTick(next);
  };
  return (
    <div>
      {pages.length > 1 && (
        <label class="rn-check">
          <input
            type="checkbox"
            checked={count === pages.length}
            indeterminate={count > 0 && count < pages.length}
            onChange={(event) => toggle(keys, event.currentTarget.checked ? 'ticked' : 'not')}
          />
          <span>{t('services_all_below', pages.length, place)}</span>
        </label>
      )}
      <ul class={pages.length > 1 ? 'rn-pages rn-below' : 'rn-pages'}>
        {pages.slice(0, limit).map((page) => {
          const { key, title } = page;
          const address = addressInWords(key);
          const name = title === key ? address : title;
          return (
            <li key={key}>
              <label class="rn-check">
                <input
                  type="checkbox"
                  checked={ticked.has(key)}
                  onChange={(event) => toggle([key], event.currentTarget.checked ? 'ticked' : 'not')}
                />
                <span>
                  {name}
                  {name !== address && <span class="rn-muted">{address}</span>}
                </span>
              </label>
              <div class="rn-tallies">
                <Figures tally={page} of={name} filter={{ service, page: key }} notesAt={notesAt} />
                {moved.has(key) && (
                  <span>
                    <span class="rn-muted">{t('services_moved_here')}</span>{' '}
                    <LinkButton onClick={() => onRelease(key)}>
                      {t('services_release')}
                      <span class="rn-sr-only">: {name}</span>
                    </LinkButton>
                  </span>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {pages.length > limit && (
        <LinkButton onClick={() => setLimit(limit + PORTION)}>
          {t('review_more', Math.min(PORTION, pages.length - limit))}
        </LinkButton>
      )}
    </div>
  );
}
