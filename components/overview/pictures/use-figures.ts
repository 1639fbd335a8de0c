import { useCatalogue } from '@/components/common/catalogue-context';
import { useInSlices } from '@/components/common/use-in-slices';
import type { OverviewProps } from '@/components/overview/props';
import { concernLabel } from '@/utils/catalogue';
import { useTexts } from '@/utils/i18n';
import { type Figures, figuresInSteps } from './figures';
import type { PlaceWords } from './places';

/** All figures that the pictures show; those of before while the new ones are counted, `undefined` before there are any. */
export function useFigures({ table, slots, service, ownConcerns, notesAt }: OverviewProps): Figures | undefined {
  const { t } = useTexts();
  const { language } = useCatalogue();
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
  const rows =
    service === null
      ? ({ by: 'service', everything: t('review_all_services') } as const)
      : ({ by: 'step', everything: t('overview_every_step') } as const);
  return useInSlices(() => figuresInSteps({ table, slots, say, ...rows }), slots.length, [
    table,
    slots,
    service,
    ownConcerns,
    notesAt,
    language,
    t,
  ]);
}
