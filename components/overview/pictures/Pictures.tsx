import { useMemo } from 'preact/hooks';
import type { OverviewProps } from '@/components/overview/props';
import { SEVERITY_WORDS } from '@/utils/catalogue/words';
import { inDigits } from '@/utils/domain/in-digits';
import { SEVERITIES } from '@/utils/domain/rating';
import { countNotes, countVoices, useTexts, weekInWords } from '@/utils/i18n';
import { drawCourse, drawCoverage, drawShares, drawWeight, type PlotWords } from './draw';
import type { Figures } from './figures';
import { HeaviestSpots } from './HeaviestSpots';
import { Picture } from './Picture';
import type { PlotLibrary } from './plots';
import { percent } from './shares';
import { groupSpots, weightOfSpot } from './spot';
import { useFigures } from './use-figures';

/** What stands below the matrix: where it hurts most, the course, the share of strengths, what was looked at. */
export function Pictures(props: OverviewProps) {
  const figures = useFigures(props);
  return figures ? <Drawn figures={figures} service={props.service} /> : null;
}

function Drawn({ figures, service }: { figures: Figures; service: string | null }) {
  const { t, language } = useTexts();
  const { total, voices, spots, course, coverage, shares, worth } = figures;
  const words = useMemo(
    (): PlotWords => ({
      number: (value) => inDigits(value, language),
      week: (week) => `${week.slice(6)}/${week.slice(2, 4)}`,
      severity: (value) => SEVERITY_WORDS[SEVERITIES[value] ?? 0][language],
      notes: t('overview_notes_at_place'),
      withFindings: t('overview_with_findings'),
      clear: t('overview_clear'),
      unnoted: t('overview_unnoted'),
    }),
    [t, language],
  );
  const draw = useMemo(
    () => ({
      weight: (p: PlotLibrary, width: number) => drawWeight(p, groupSpots(spots), words, width),
      course: (p: PlotLibrary, width: number) => drawCourse(p, course, words, width),
      shares: (p: PlotLibrary, width: number) => drawShares(p, shares, width),
      coverage: (p: PlotLibrary, width: number) => drawCoverage(p, coverage, words, width),
    }),
    [spots, course, shares, coverage, words],
  );
  const { withFindings, clear, unnoted } = coverage;
  const { number } = words;
  return (
    <>
      <p class="rn-muted">
        {countNotes(t, total.notes)}, {countVoices(t, { voices, vote: 'open' })}
      </p>
      <div class="rn-charts">
        {worth.list && <HeaviestSpots spots={spots} />}
        {worth.weight && (
          <Picture
            title={t('overview_weight')}
            label={t('overview_weight_label', spots.length)}
            draw={draw.weight}
            heads={[
              t('overview_place'),
              t('overview_column_notes'),
              t('overview_severity'),
              t('overview_weight_column'),
            ]}
            rows={spots.map((spot) => [
              <a href={spot.href}>{spot.label}</a>,
              number(spot.notes),
              spot.severity === null ? t('overview_severity_unsaid') : words.severity(spot.severity),
              number(weightOfSpot(spot)),
            ])}
          />
        )}
        {worth.course && (
          <Picture
            title={t('overview_course')}
            label={t('overview_course_label')}
            draw={draw.course}
            heads={[t('overview_week'), t('overview_column_obstacles'), t('overview_column_strengths')]}
            rows={course.map(({ week, obstacles, strengths }) => [
              weekInWords(t, week),
              number(obstacles),
              number(strengths),
            ])}
          />
        )}
        {worth.shares && (
          <Picture
            title={t('overview_shares')}
            label={t('overview_shares_label', percent(total))}
            draw={draw.shares}
            heads={[
              service === null ? t('review_service') : t('overview_step'),
              t('overview_column_strengths'),
              t('overview_column_obstacles'),
              t('overview_share_column'),
            ]}
            rows={shares.map((share) => [
              share.label,
              number(share.strengths),
              number(share.obstacles),
              `${percent(share)} %`,
            ])}
          />
        )}
        {worth.coverage && (
          <Picture
            title={t('overview_coverage')}
            label={t('overview_coverage_label', clear, withFindings + clear + unnoted)}
            draw={draw.coverage}
            heads={[t('overview_steps_column'), t('overview_count_column')]}
            rows={[
              [words.withFindings, number(withFindings)],
              [words.clear, number(clear)],
              [words.unnoted, number(unnoted)],
            ]}
          />
        )}
      </div>
    </>
  );
}
