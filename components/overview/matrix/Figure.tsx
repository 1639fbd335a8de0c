import { signOf } from '@/components/common/signs';
import { inDigits } from '@/utils/domain/in-digits';
import type { Rating } from '@/utils/domain/rating';
import { countNotes, type Texts, useTexts } from '@/utils/i18n';

/** What a number of the matrix counts; `notes` are all of them, whatever they say. */
export type FigureKind = 'notes' | Extract<Rating, 'obstacle' | 'strength'>;

interface FigureProps {
  kind: FigureKind;
  count: number;
  /** What is counted, for those who do not see the heads of row and column: `Mehraufwand, Wohngeld`. */
  of: string;
  href: string;
}

/** A number that leads to its notes. Obstacles and strengths have their signs. */
export function Figure({ kind, count, of, href }: FigureProps) {
  const texts = useTexts();
  return (
    <a
      href={href}
      class={`rn-figure ${kind}`}
      data-stop={kind}
      tabIndex={-1}
      aria-label={`${inWords(texts, kind, count)}: ${of}`}
    >
      {kind !== 'notes' && signOf(kind)}
      {inDigits(count, texts.language)}
    </a>
  );
}

function inWords({ t }: Texts, kind: FigureKind, count: number): string {
  if (kind === 'notes') return countNotes(t, count);
  if (kind === 'obstacle') return count === 1 ? t('overview_obstacle') : t('overview_obstacles', count);
  return count === 1 ? t('overview_strength') : t('overview_strengths', count);
}
