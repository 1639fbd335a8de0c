import { useId } from 'preact/hooks';
import { Button } from '@/components/common/Button';
import { useCatalogue } from '@/components/common/catalogue-context';
import { RatingSign } from '@/components/common/RatingSign';
import { Select } from '@/components/common/Select';
import { chosenQuick, quickChoices, quickEntries, withQuick } from '@/utils/catalogue/quick-choices';
import { GROUP_WORDS } from '@/utils/catalogue/words';
import type { QuickConcerns } from '@/utils/domain/settings';
import { useTexts } from '@/utils/i18n';
import type { SectionProps } from './services';

const PLACES = [0, 1, 2] as const;
type QuickPlace = (typeof PLACES)[number];

/** Which three concerns are one click away. */
export function QuickSection({ settings, change }: SectionProps) {
  const { t } = useTexts();
  const { catalogue } = useCatalogue();
  const quick = chosenQuick(settings, catalogue);
  const choose = (chosen: QuickConcerns) => change(withQuick(settings, catalogue, chosen));
  return (
    <section class="rn-stack">
      <h2>{t('options_quick')}</h2>
      <p>{t('options_quick_text')}</p>
      <div class="rn-quick">
        {PLACES.map((place) => (
          <QuickChoice key={place} place={place} quick={quick} choose={choose} />
        ))}
      </div>
      <div>
        <Button onClick={() => choose(catalogue.quick)}>{t('options_quick_reset')}</Button>
      </div>
    </section>
  );
}

interface QuickChoiceProps {
  place: QuickPlace;
  quick: QuickConcerns;
  choose(quick: QuickConcerns): void;
}

/** One of the three, with both its phrases. What stands in another place is not offered twice. */
function QuickChoice({ place, quick, choose }: QuickChoiceProps) {
  const { t } = useTexts();
  const { language, catalogue } = useCatalogue();
  const preview = useId();
  const others = quick.filter((_, other) => other !== place);
  const options = quickChoices(catalogue)
    .filter(({ id }) => !others.includes(id))
    .map(({ id, label, group }) => ({
      value: id,
      label: label[language],
      group: GROUP_WORDS[group][language],
    }));
  const [entry] = quickEntries([quick[place]], catalogue);
  return (
    <div>
      <Select
        label={t('options_quick_place', place + 1)}
        value={quick[place]}
        options={options}
        lang={language}
        describedBy={preview}
        onChoose={(id) => choose(replaced(quick, place, id))}
      />
      <p id={preview} lang={language} class="rn-row rn-quick-phrases">
        {(['obstacle', 'strength'] as const).map((rating) => (
          <span key={rating}>
            <RatingSign rating={rating} /> {entry?.phrases[rating][language]}
          </span>
        ))}
      </p>
    </div>
  );
}

function replaced([first, second, third]: QuickConcerns, place: QuickPlace, id: string): QuickConcerns {
  if (place === 0) return [id, second, third];
  return place === 1 ? [first, id, third] : [first, second, id];
}
