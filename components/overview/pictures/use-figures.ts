import { useMemo } from 'preact/hooks';
import { useCatalogue } from '@/components/common/catalogue-context';
import type { OverviewProps } from '@/components/overview/props';
import { concernLabel } from '@/utils/catalogue';
import { useTexts } from '@/utils/i18n';
import { countCoverage, countMatrix, countRatings, countVoices } from '@/utils/review';
import { courseOf } from './course';
import { type PlaceWords, placesOf } from './places';
import { sharesOf } from './shares';
import { worthDrawing } from './worth';

/** All figures that the pictures show, counted once for the same notes. */
export function useFigures({ table, slots, service, ownConcerns, notesAt }: OverviewProps) {
  const { t } = useTexts();
  const { language } = useCatalogue();
  return useMemo(() => {
    const say = ({ concern, step, service: number }: PlaceWords) => {
      const { key = '', name = '' } = table.services[number] ?? {};
      const { key: stepKey = '', label = '', page = -1 } = table.steps[step] ?? {};
      const at = label || (table.pages[page]?.title ?? '');
      const words = [service === null && name, at].filter(Boolean).join(', ');
      return {
        label: concern === null ? words : `${concernLabel(concern, language, ownConcerns)}: ${words}`,
        href: notesAt({
          service: key,
          page: table.pages[page]?.key ?? null,
          step: stepKey,
          ...(concern !== null && { concern }),
          ratings: ['obstacle'],
        }),
      };
    };
    const total = countRatings(table, slots);
    const spots = placesOf(table, slots, say);
    const course = courseOf(table, slots);
    const coverage = countCoverage(table, slots);
    const by = service === null ? 'service' : 'step';
    const everything = service === null ? t('review_all_services') : t('overview_every_step');
    const shares = sharesOf(countMatrix(table, slots, by).rows, total, everything);
    const worth = worthDrawing(total, spots, course, coverage);
    return { total, voices: countVoices(table, slots), spots, course, coverage, shares, worth };
  }, [table, slots, service, ownConcerns, notesAt, language, t]);
}
