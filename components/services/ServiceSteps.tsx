import { useTexts } from '@/utils/i18n';
import type { StepGap, StepRow, TableFilter } from '@/utils/review';
import { Figures } from './Figures';

interface ServiceStepsProps {
  service: string;
  steps: readonly (StepRow | StepGap)[];
  notesAt(filter: Partial<TableFilter>): string;
}

/** The steps of a service as people walk them, with the number of notes each, and those that nobody has noted on. */
export function ServiceSteps({ service, steps, notesAt }: ServiceStepsProps) {
  const { t } = useTexts();
  return (
    <section class="rn-stack">
      <h3>{t('services_steps_title')}</h3>
      <ol class="rn-walk">
        {steps.map((step) =>
          step.kind === 'gap' ? (
            <li key={`gap ${step.from}`} class="rn-muted">
              {step.from === step.to ? t('services_gap', step.from) : t('services_gaps', step.from, step.to)}
            </li>
          ) : (
            <li key={`${step.filter.step} ${step.filter.page}`} class="rn-tallies">
              <span>{step.label}</span>
              <Figures tally={step} of={step.label} filter={{ service, ...step.filter }} notesAt={notesAt} />
            </li>
          ),
        )}
      </ol>
    </section>
  );
}
