import type { CatalogueEntry } from '@/utils/catalogue';
import { sidesOf } from '@/utils/catalogue/sides';
import type { CatalogueGroup } from '@/utils/catalogue/types';
import { GROUP_WORDS } from '@/utils/catalogue/words';
import { inDigits } from '@/utils/domain/in-digits';
import type { Language } from '@/utils/domain/language';
import { useTexts } from '@/utils/i18n';
import { EntryText } from './EntryText';

interface EntryGroupProps {
  group: CatalogueGroup;
  entries: readonly CatalogueEntry[];
  language: Language;
  counts: ReadonlyMap<string, number>;
  notesAt(concern: string): string;
}

/** One group of the catalogue. Positions that the report has two sides on stand beside each other. */
export function EntryGroup({ group, entries, language, counts, notesAt }: EntryGroupProps) {
  const { t } = useTexts();
  const named = entries.filter(({ id }) => counts.has(id)).length;
  return (
    <details class="rn-group">
      <summary>
        <h2 lang={language}>
          {GROUP_WORDS[group][language]} ({inDigits(entries.length, language)})
          {named > 0 && `, ${t('catalogue_named', named)}`}
        </h2>
      </summary>
      <ul class="rn-stack">
        {sidesOf(entries).map((sides) => (
          <li key={sides[0]?.id} class={sides.length > 1 ? 'rn-question rn-stack' : 'rn-catalogue-entry'}>
            {sides.length > 1 && <p class="rn-muted">{t('catalogue_contested')}</p>}
            <div class="rn-actions">
              {sides.map((entry) => (
                <div key={entry.id} class="rn-tight">
                  <EntryText entry={entry} language={language} count={counts.get(entry.id) ?? 0} notesAt={notesAt} />
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
